/** A line's number or bullet, read in one way; "i)" can be the letter or the Roman one. */
export type Marker = {
  /** Markers of one list or of one row of headings share it. */
  style: string;
  /** Null for a bullet. */
  number: number | null;
  /** As it stands in the report. */
  text: string;
  /** What follows it. */
  rest: string;
  /** For a number that can lead a heading, how deep it is: "2.3" is 2. Null where it can only lead a list item. */
  depth: number | null;
};

const bullet = /^([-*+•◦▪▫■□●○‣⁃·–]|——?(?=\s+\S.*[^.!?…»"”“]$))[\s\u3000]+(?=\S)/;
const bulletTight = /^([•◦▪■●○‣])(?=\S)/;
const chineseDigits = '一二三四五六七八九十';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
// "3. Mai", "19. Jahrhundert", "1. und 2. Sitzung": ordinals, not markers.
export const afterOrdinal =
  /^(?:Jahrhundert|Quartal|Halbjahr|und|bis|Jan(?:uar|\.)|Jänner|Feb(?:ruar|\.)|März|Apr(?:il|\.)|Mai|Juni|Juli|Aug(?:ust|\.)|Sept?(?:ember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.))(?![\p{L}])/u;

/** Every way to read the start of a line as a marker; empty where there is none. */
export function markersOf(line: string): Marker[] {
  const dot = bullet.exec(line) ?? bulletTight.exec(line);
  // "- 3 -": a page's number, or an ornament.
  if (dot && !/\s[-–—*]$/.test(line)) return [{ style: dot[1] ?? '-', number: null, text: dot[1] ?? '-', rest: line.slice(dot[0].length), depth: null }];
  return ordered(line);
}

type Reading = { start: RegExp; read: (match: readonly string[], rest: string) => Pick<Marker, 'style' | 'number' | 'depth'> | null };

/** The style of a number without a stop. */
export const BARE = '1 ';

const isUpper = (text: string) => text !== text.toLowerCase();
const styled = (style: string, number: number | null, depth: number | null) => (number === null ? null : { style, number, depth });

const readings: readonly Reading[] = [
  {
    start: /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?[\s\u3000]+(?=\S)/,
    read: ([, dotted = '']) => {
      const numbers = dotted.split('.').map(Number);
      return styled(`${numbers.slice(0, -1).join('.')}.n`, numbers.at(-1) ?? 0, numbers.length);
    },
  },
  {
    start: /^(\d{1,3})([.)、．）])(?:[\s\u3000]+|(?<=[、．）]))(?=\S)/,
    read: ([, digits, end = ''], rest) => (afterOrdinal.test(rest) ? null : styled(`1${end}`, Number(digits), /[.、．]/.test(end) ? 1 : null)),
  },
  // "2 Kosten": believed only over "2.1 Mittel".
  { start: /^(\d{1,2})[ \u00a0]{1,4}(?=\p{Lu})/u, read: ([, digits]) => styled(BARE, Number(digits), 1) },
  { start: /^[(（](\d{1,3})[)）][\s\u3000]*(?=\S)/, read: ([, digits]) => styled('(1)', Number(digits), null) },
  { start: /^([一二三四五六七八九十]{1,3})[、．.][\s\u3000]*(?=\S)/, read: ([, digits = '']) => styled('一、', chineseNumber(digits), 1) },
  { start: /^[(（]([一二三四五六七八九十]{1,3})[)）][\s\u3000]*(?=\S)/, read: ([, digits = '']) => styled('（一）', chineseNumber(digits), 2) },
  { start: /^([一二三四五六七八九十]{1,2})是[，,：:]?(?=\S)/, read: ([, digits = '']) => styled('一是', chineseNumber(digits), null) },
  { start: new RegExp(`^([${circled}])[\\s\\u3000]*(?=\\S)`), read: ([, digit = '']) => styled('①', circled.indexOf(digit) + 1, null) },
  {
    start: /^\(?([ivx]{1,5}|[IVX]{1,5})([.)])\s+(?=\S)/,
    read: ([, roman = '', end = '']) => styled(`${isUpper(roman) ? 'I' : 'i'}${end}`, romanNumber(roman), isUpper(roman) && end === '.' ? 1 : null),
  },
  {
    start: /^\(?([a-zA-Z])([.)])\s+(?=\S)/,
    read: ([, letter = '', end = '']) =>
      styled(`${isUpper(letter) ? 'A' : 'a'}${end}`, letter.toLowerCase().charCodeAt(0) - 96, isUpper(letter) && end === '.' ? 1 : null),
  },
];

function ordered(line: string): Marker[] {
  // Most lines of prose begin with a letter that no marker begins with.
  if (!/^(?:[(（\d一二三四五六七八九十①-⑳]|[a-zA-Z]{1,5}[.)])/.test(line)) return [];
  return readings.flatMap(({ start, read }) => {
    const match = start.exec(line);
    if (!match) return [];
    const rest = line.slice(match[0].length);
    if (!/^[\p{L}\p{N}„“"'«‚(（《【$€§]/u.test(rest)) return [];
    const reading = read(match, rest);
    return reading?.number ? [{ ...reading, text: match[0].trim(), rest }] : [];
  });
}

function chineseNumber(text: string): number | null {
  const ten = text.indexOf('十');
  const digit = (character: string | undefined) => (character ? chineseDigits.indexOf(character) + 1 : 0);
  if (ten < 0) return text.length === 1 ? digit(text) : null;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}

function romanNumber(text: string): number | null {
  const roman = text.toUpperCase();
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(roman)) return null;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...roman].reduce((sum, letter, i) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[roman[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
