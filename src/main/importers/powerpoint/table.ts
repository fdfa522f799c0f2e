import type { Merge, RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { inlineOf, type Run, unstyled } from '../rich/runs.ts';
import { paragraphsOf, type Spoken } from './text.ts';

/** A DrawingML table (`a:tbl`) with its merged cells; its first row is the header where the table's style says so. */
export function tableOf(table: XmlElement, relationships: Relationships, spoken: Spoken, at: Locator): Extract<RawBlock, { kind: 'table' }> {
  const merges: Merge[] = [];
  const headed = /^(?:1|true)$/.test(childOf(table, 'a:tblPr')?.attributes['firstRow'] ?? '');
  const rows = elementsOf(table)
    .filter(({ name }) => name === 'a:tr')
    .map((tr, row) =>
      elementsOf(tr)
        .filter(({ name }) => name === 'a:tc')
        .map((cell, column) => {
          const { gridSpan, rowSpan, hMerge, vMerge } = cell.attributes;
          const [columns, high] = [span(gridSpan), span(rowSpan)];
          if (columns > 1 || high > 1) merges.push({ row, column, rows: high, columns });
          return isOn(hMerge) || isOn(vMerge) ? '' : cellText(cell, relationships, spoken, headed && row === 0);
        }),
    );
  const [first, ...others] = rows;
  const header = headed && first && others.length > 0 ? first : null;
  return { kind: 'table', header, rows: (header ? others : rows).map((cells) => ({ cells, at })), caption: '', ...(merges.length > 0 ? { merges } : {}), at };
}

const span = (value: string | undefined): number => Math.min(100, Math.max(1, Number(value ?? 1) || 1));
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** In a header everything is bold, which says nothing. */
function cellText(cell: XmlElement, relationships: Relationships, spoken: Spoken, header: boolean): string {
  const runs = paragraphsOf(childOf(cell, 'a:txBody'), () => [], relationships, spoken)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .flatMap((line, k): Run[] => (k === 0 ? line : [{ text: ' ' }, ...line]));
  return inlineOf(header ? unstyled(runs) : runs);
}
