import { type Color, solid } from './paint.ts';
import type { Part } from './part.ts';
import { frame } from './shapes.ts';
import { type Mark, paragraphXml, type Run } from './text.ts';
import { type Box, emu } from './units.ts';
import { escapeXml } from './xml.ts';

type Rule = { color: Color; width: number };

/** A cell; `covered` where another reaches over it, from the left or from above. */
export type Cell = {
  runs: Run[];
  bold?: boolean;
  align?: 'start' | 'end' | 'center';
  across?: number;
  down?: number;
  covered?: 'left' | 'above' | 'both';
  mark?: Mark;
  /** Pixels above and below, and at the sides. */
  padding: readonly [number, number];
  /** Pixels more where its text begins. */
  lead?: number;
  anchor?: 'top' | 'bottom';
  /** Under this cell instead of its row's. */
  rule?: Rule;
};

export type Row = { cells: Cell[]; rule: Rule | null; height?: number };

export type Grid = {
  name: string;
  alt?: string;
  place: Pick<Box, 'x' | 'y'>;
  /** Pixels of each column. */
  columns: number[];
  size: number;
  line: number;
  /** How many of the rows are heads. */
  head: number;
  rows: Row[];
};

/** A table as Office has tables; rows grow with their text. */
export function grid(part: Part, table: Grid): string {
  const { name, alt = '', place, columns, rows, head } = table;
  const box = { ...place, width: columns.reduce((sum, width) => sum + width, 0), height: rows.reduce((sum, { height = 40 }) => sum + height, 0) };
  const body = rows.map((row) => `<a:tr h="${emu(row.height ?? 40)}">${row.cells.map((cell) => cellXml(part, cell, row, table)).join('')}</a:tr>`).join('');
  const properties = `<a:tblPr${head > 0 ? ' firstRow="1"' : ''}${part.style.rightToLeft ? ' rtl="1"' : ''}/>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${part.shape()}" name="${escapeXml(name)}"${alt === '' ? '' : ` descr="${escapeXml(alt)}"`}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${frame(part, box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>${properties}<a:tblGrid>${columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function cellXml(part: Part, cell: Cell, row: Row, { size, line }: Grid): string {
  const { across = 1, down = 1, covered } = cell;
  const reach = [
    ...(down > 1 ? [`rowSpan="${down}"`] : []),
    ...(across > 1 ? [`gridSpan="${across}"`] : []),
    ...(covered === 'left' || covered === 'both' ? ['hMerge="1"'] : []),
    ...(covered === 'above' || covered === 'both' ? ['vMerge="1"'] : []),
  ];
  const text = paragraphXml(
    { runs: cell.runs, line, ...(cell.align ? { align: cell.align } : {}), ...(cell.mark ? { mark: cell.mark, indent: cell.mark.hang } : {}) },
    { size, color: 'ink', bold: cell.bold ?? false },
    part,
  );
  const [vertical, horizontal] = cell.padding.map(emu);
  const leading = emu(cell.padding[1] + (cell.lead ?? 0));
  const [left, right] = part.style.rightToLeft ? [horizontal, leading] : [leading, horizontal];
  const rule = cell.rule ?? row.rule;
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
  const under = rule
    ? `<a:lnB w="${emu(rule.width)}" cap="flat" cmpd="sng" algn="ctr">${solid(part.style.theme, rule.color)}<a:prstDash val="solid"/></a:lnB>`
    : '<a:lnB w="0"><a:noFill/></a:lnB>';
  return `<a:tc${reach.length === 0 ? '' : ` ${reach.join(' ')}`}><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr marL="${left}" marR="${right}" marT="${vertical}" marB="${vertical}" anchor="${cell.anchor === 'bottom' ? 'b' : 't'}">${none}${under}<a:noFill/></a:tcPr></a:tc>`;
}
