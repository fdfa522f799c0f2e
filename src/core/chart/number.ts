/** A cell's number, its multiple reckoned in ("12 Mio. €" is 12,000,000), and what it measures; empty for none. */
export type Measured = { value: number; unit: string };

const multiples: readonly [RegExp, number][] = [
  [/^(?:万亿|Bio\.?|Billionen|trillions?)\s*/, 1e12],
  [/^(?:Mrd\.?|Milliarden?|milliards?|[Bb]illions?|bn|md)(?=$|[\s€$£¥\p{L}])\s*/u, 1e9],
  [/^(?:百万|Mio\.?|Mill\.|Millionen|[Mm]illions?|mn)(?=$|[\s€$£¥\p{L}])\s*/u, 1e6],
  [/^亿\s*/, 1e8],
  [/^万\s*/, 1e4],
  [/^(?:千(?![克米瓦])|Tsd\.?|Tausend|thousand|mille|[kK](?=$|[\s€$£¥]))\s*/, 1e3],
];

const cell =
  /^(?:(?:ca\.|etwa|rund|about|approx\.|env\.|约)\s*)?([+\-−–±~≈]?)\s*([€$£¥]|EUR|USD|CHF)?\s*([+\-−–]?)(\d[\d.,'’ \u00a0\u202f\u2009]*)\s*(.{0,24})$/u;
const unitShape = /^[\p{L}%‰°€$£¥²³/.\s]{0,18}$/u;

/** The number that a table's cell says; null where it says none, or more than one, or words beside it. */
export function measured(text: string, language: string): Measured | null {
  const [, sign = '', currency = '', inner = '', digits = '', rest = ''] = cell.exec(text.trim()) ?? [];
  if (digits === '' || sign === '±') return null;
  const size = sizeOf(digits.trim().replace(/[.,]$/, ''), language);
  if (size === null) return null;
  const [multiple, after] = multipleOf(rest, language);
  if (!unitShape.test(after) || after.split(/\s+/).length > 3) return null;
  const negative = /[-−–]/.test(sign + inner);
  return { value: (negative ? -size : size) * multiple, unit: (currency + after).trim().replace(/\.$/, '') };
}

function multipleOf(rest: string, language: string): [number, string] {
  // What German calls a Billion, English calls a trillion.
  if (language === 'de' && /^Billion(?=\s|$)/.test(rest)) return [1e12, rest.replace(/^Billion\s*/, '')];
  for (const [name, multiple] of multiples) if (name.test(rest)) return [multiple, rest.replace(name, '')];
  return [1, rest];
}

/** Points and commas as the language of the report uses them, where the number itself does not show which are decimal. */
function sizeOf(digits: string, language: string): number | null {
  const plain = digits.replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g, '');
  if (/\s|'|’/.test(plain)) return null;
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  const last = marks.at(-1) ?? '';
  const mixed = [...marks].some((mark) => mark !== last);
  const grouped = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(plain.split(mixed ? last : '\u0000')[0] ?? '');
  if (mixed) {
    const other = last === ',' ? '.' : ',';
    return marks.indexOf(last) === marks.length - 1 && grouped(other) ? Number(plain.replaceAll(other, '').replace(last, '.')) : null;
  }
  if (marks.length > 1) return grouped(last) ? Number(plain.replaceAll(last, '')) : null;
  const thousands = grouped(last) && !plain.startsWith('0') && last === (decimalPoint.has(language) ? ',' : '.');
  return Number(thousands ? plain.replace(last, '') : plain.replace(last, '.'));
}

const decimalPoint = new Set(['en', 'zh', 'ja', 'ko', 'he', 'th', 'hi', 'und']);
