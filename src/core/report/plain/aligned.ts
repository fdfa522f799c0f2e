import { widthOf } from './line.ts';

/** The cells of lines whose columns are aligned with spaces; null where they are not clearly a table. */
export function alignedRows(lines: readonly string[]): string[][] | null {
  if (lines.length < 2) return null;
  const columns = lines.map(columnsOf);
  const width = Math.max(...columns.map((cells) => cells.length));
  // Prose is wider, and a table with lines this long would not fit the screen it was typed on.
  if (width > 240) return null;
  const starts = columnStarts(columns, width);
  if (starts.length < 2 || (lines.length < 3 && starts.length < 3)) return null;
  const rows = columns.map((cells) =>
    starts.map((start, i) =>
      cells
        .slice(start, starts[i + 1] ?? width)
        .join('')
        .trim(),
    ),
  );
  const filled = (column: number) => rows.filter((row) => row[column] !== '').length;
  if (starts.some((_, column) => filled(column) * 2 < rows.length)) return null;
  return rows;
}

/** One entry a column; a wide character fills two, the second of them empty. */
export function columnsOf(line: string): string[] {
  const columns: string[] = [];
  for (const character of line.trimEnd()) {
    columns.push(character);
    if (widthOf(character) > character.length) columns.push('');
  }
  return columns;
}

/** Where columns begin: after each gutter of two blank columns or more that runs through all lines. */
function columnStarts(lines: readonly (readonly string[])[], width: number): number[] {
  const starts: number[] = [];
  let blank = 2;
  for (let column = 0; column < width; column += 1) {
    const isBlank = lines.every((line) => {
      const character = line[column];
      return character === undefined || (character !== '' && character.trim() === '');
    });
    if (isBlank) blank += 1;
    else {
      if (blank >= 2) starts.push(column);
      blank = 0;
    }
  }
  return starts;
}
