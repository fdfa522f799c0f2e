import type { Word } from '../page/page.ts';

export type Span = { start: number; end: number };

/** The columns of rows of words: what stands between gutters of at least `gap` points that run through all rows. */
export function columnsOf(rows: readonly (readonly Word[])[], gap: number): Span[] {
  const spans = rows.flatMap((row) => row.map((word) => ({ start: word.x, end: word.right }))).sort((a, b) => a.start - b.start);
  const columns: Span[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last && span.start - last.end < gap) last.end = Math.max(last.end, span.end);
    else columns.push({ ...span });
  }
  return columns;
}

/** The words of a row by the column in which their middle lies, or that is nearest. */
export function cellsOf(row: readonly Word[], columns: readonly Span[]): Word[][] {
  const cells = columns.map((): Word[] => []);
  for (const word of row) {
    const middle = (word.x + word.right) / 2;
    const distance = (column: Span) => Math.max(column.start - middle, middle - column.end, 0);
    let best = 0;
    columns.forEach((column, i) => {
      const current = columns[best];
      if (current && distance(column) < distance(current)) best = i;
    });
    cells[best]?.push(word);
  }
  return cells;
}

export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** True for a figure of any kind: with signs, currencies, percent, or a dash for none. */
export const isFigure = (text: string): boolean =>
  /^[-+−–±<>≈~]?\s*(?:[€$£¥%‰]\s*)?(?:\d[\d\s.,’'/:]*|[-–—])\s*(?:[%‰€$£¥]|[a-zA-Z]{1,4}\.?)?$/.test(text.trim());

/** True where the first row is set apart from the others by its type, or holds words over figures. */
export function namesColumns(rows: readonly (readonly (readonly Word[])[])[]): boolean {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || head.filter((cell) => cell.length > 0).length < Math.max(1, head.length - 1)) return false;
  const words = head.flat();
  const bodyWords = body.flat(2);
  const strong = (word: Word) => word.style.bold || word.style.italic;
  if (words.every(strong) && bodyWords.filter(strong).length < 0.4 * bodyWords.length) return true;
  const isWordy = head.every((cell) => cell.length === 0 || !isFigure(textOf(cell)));
  const figures = head.some((cell, column) => {
    const below = body.map((row) => textOf(row[column] ?? [])).filter((text) => text !== '');
    return cell.length > 0 && below.length > 0 && below.every(isFigure);
  });
  return isWordy && figures;
}
