import type { AuthoredSlide, Block } from '../../model/report.ts';
import { fitsColumn, type Head } from '../fit.ts';
import { linesOfBlock, type OwnLine } from './lines.ts';

const mostLines = 5;

/** Two or three columns, each a line over its list, as lines that carry their column's head; null where the slide is not so or has no room. */
export function columnLines(slide: AuthoredSlide, blocks: readonly Block[], head: Head, text: string): OwnLine[] | null {
  const { columns } = slide;
  if (columns.length < 2 || columns.length > 3 || columns[0] !== 0) return null;
  const parts = columns.map((from, k) => blocks.slice(from, columns[k + 1] ?? blocks.length));
  const lines = parts.map((part, k) => {
    const [top, ...under] = part;
    const said = top && slide.heads.includes(columns[k] ?? -1) ? linesOfBlock(top, 0, head, text) : [];
    const [label] = said;
    if (!label || said.length > 1 || under.some(({ kind }) => kind !== 'list' && kind !== 'paragraph')) return [];
    return under
      .flatMap((block) => linesOfBlock(block, 0, head, text))
      .map((line): OwnLine => ({ ...line, label: label.text, sources: [...label.sources, ...line.sources] }));
  });
  const names = new Set(lines.map(([first]) => first?.label ?? ''));
  if (names.size < lines.length || names.has('')) return null;
  const fits = (line: OwnLine) => line.level === 0 && fitsColumn(line.label ?? '', line.text, lines.length);
  return lines.every((column) => column.length <= mostLines && column.every(fits)) ? lines.flat() : null;
}
