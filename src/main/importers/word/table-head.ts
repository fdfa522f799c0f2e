import { childOf, type XmlElement } from '../package/xml.ts';
import type { Reading } from './draft.ts';
import { isOn, wholeNumber, wordValue } from './properties.ts';
import type { Cell, Row } from './table.ts';

/** True where the first row is the table's head: because the file says that it is repeated on every page, or because it plainly is. */
export function headed(table: XmlElement, rows: readonly Row[], reading: Reading): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  if (first.head) return true;
  const properties = childOf(table, 'w:tblPr');
  if (!looksUp(childOf(properties, 'w:tblLook')) || !couldBeHead(first)) return false;
  if (reading.styles.table(wordValue(childOf(properties, 'w:tblStyle')))?.headed) return true;
  const written = first.cells.filter((cell) => textOf(cell) !== '');
  if (written.every((cell) => isBold(cell)) && !rest.every((row) => row.cells.every((cell) => textOf(cell) === '' || isBold(cell)))) return true;
  if (written.every((cell) => cell.shaded) && !rest.every((row) => row.cells.every((cell) => cell.shaded))) return true;
  // Words over numbers.
  return first.cells.slice(1).some((cell) => rest.length > 1 && rest.every((row) => isNumber(textOf(row.cells.find((other) => other.column === cell.column)))));
}

/** Word's own mark that the style's first row is used; without any, it may be. */
function looksUp(look: XmlElement | null): boolean {
  if (!look) return true;
  const own = look.attributes['w:firstRow'];
  if (own !== undefined) return isOn({ ...look, attributes: { 'w:val': own } });
  return ((wholeNumber(Number.parseInt(wordValue(look) ?? '0', 16).toString()) ?? 0) & 0x20) !== 0;
}

/** Short words in every column but perhaps the first, none of them an amount. */
function couldBeHead(row: Row): boolean {
  const texts = row.cells.map(textOf);
  return (
    texts.length > 1 &&
    texts.slice(1).every((text) => text !== '' && text.length <= 80 && !/[.!?]\s/.test(text)) &&
    // A year heads a column, an amount does not.
    !texts.every((text) => text === '' || (isNumber(text) && !/^(?:19|20)\d\d$/.test(text)))
  );
}

// Longer than this, it is no amount.
const longestNumber = 40;
const isBold = (cell: Cell): boolean => cell.drafts.every((draft) => draft.kind !== 'text' || draft.look.bold);
const number = /^[+−–-]?[\d.,'\s\u00a0\u202f]*\d[\d.,'\s\u00a0\u202f]*(?:%|€|\$|£|Mio\.?|Tsd\.?|TEUR|[A-Za-z²³°]{1,4})?$/u;
const isNumber = (text: string): boolean => text.length <= longestNumber && (number.test(text) || /^[–—-]$/.test(text));

const textOf = (cell: Cell | undefined): string =>
  (cell?.drafts ?? [])
    .map((draft) => (draft.kind === 'text' ? draft.runs.map((run) => run.text).join('') : ''))
    .join(' ')
    .trim();
