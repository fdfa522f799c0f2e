const mostRows = 200;
const mostColumns = 40;

/** The cells of a table in the clipboard, as Excel, Word, LibreOffice and web pages put it there; null where it holds none, or a single cell. */
export function pastedCells(html: string, plain: string): string[][] | null {
  const cells = ofHtml(html) ?? ofPlain(plain);
  return cells && (cells.length > 1 || (cells[0]?.length ?? 0) > 1) ? cells : null;
}

function ofHtml(html: string): string[][] | null {
  if (!/<table\b/i.test(html)) return null;
  // Parsed apart: nothing of it is loaded or run.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].slice(0, mostRows);
  const cells: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of [...row.cells].slice(0, mostColumns)) {
      while (cells[y]?.[x] !== undefined) x++;
      put(cells, { x, y }, cell);
      x += cell.colSpan;
    }
  });
  return squared(cells);
}

/** What a cell covers in other rows and columns stays empty. */
function put(cells: readonly (string | undefined)[][], { x, y }: { x: number; y: number }, cell: HTMLTableCellElement): void {
  for (const row of cells.slice(y, y + Math.max(1, cell.rowSpan)))
    for (let across = 0; across < Math.min(cell.colSpan, mostColumns); across++) row[x + across] = '';
  const own = cells[y];
  if (own) own[x] = tidy(cell.textContent ?? '');
}

/** Cells between tabs, as spreadsheets write them: those in quotes may hold tabs and line breaks. */
function ofPlain(plain: string): string[][] | null {
  if (!plain.includes('\t')) return null;
  const rows: string[][] = [[]];
  for (const [, quoted, open, end] of plain
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g)) {
    rows.at(-1)?.push(tidy(quoted?.replaceAll('""', '"') ?? open ?? ''));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return squared(rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns)));
}

function squared(rows: readonly (readonly (string | undefined)[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const tidy = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();
