import { isUnspaced } from '../text/script.ts';
import { type DateMention, datesIn, isDated } from './facts/dates.ts';
import { namesIn } from './facts/names.ts';
import { type Numeral, numbersIn, scalesIn } from './facts/numbers.ts';

/** A stretch of a text that its sources do not bear out; UTF-16 offsets, the end exclusive. */
export type Unsupported = { from: number; to: number; kind: 'number' | 'date' | 'name' };

/**
 * The numbers, dates and names of a text that none of its sources has. Numbers are compared by what they amount to
 * ("1.2 million" is 1,200,000, "rund 1.200" bears out of 1.234), dates by day, month and year. Names are recognised by
 * how they are written, so that a new noun is not taken for one: what is found is wrong, what is not found may be.
 */
export function unsupported(text: string, sources: readonly string[], language: string): Unsupported[] {
  if (sources.length === 0 || !/[\d\p{L}]/u.test(text)) return [];
  const source = sources.join('\n');
  const found: Unsupported[] = [];
  const add = (kind: Unsupported['kind'], { from, to }: { from: number; to: number }) => {
    if (!found.some((other) => other.from < to && from < other.to)) found.push({ from, to, kind });
  };

  const dates = datesIn(text, language);
  const numerals = numbersIn(text, language);
  const names = namesIn(text, language);
  if (dates.length + numerals.length + names.length === 0) return [];

  const told = tellingOf(source, language);
  for (const date of dates) if (!isDated(date, told.dates, told.years) && !stands(text.slice(date.from, date.to), source)) add('date', date);
  const inDates = (place: { from: number; to: number }) => dates.some(({ from, to }) => from <= place.from && place.to <= to);
  for (const numeral of numerals) if (!inDates(numeral) && !isTold(numeral, told)) add('number', numeral);
  for (const name of names) if (!inDates(name) && !isNamed(text.slice(name.from, name.to), told)) add('name', name);
  return found.sort((a, b) => a.from - b.from);
}

/** What a source tells; `words` are null for languages without spaces, whose names are looked for as they stand. */
type Telling = {
  plain: string;
  dates: readonly DateMention[];
  numbers: readonly Numeral[];
  years: ReadonlySet<number>;
  scales: ReadonlySet<number>;
  percents: boolean;
  words: ReadonlySet<string> | null;
};

// All cells of a table have one source, and between two key strokes no source changes.
const remembered = 32;
const tellings = new Map<string, Telling>();

function tellingOf(source: string, language: string): Telling {
  const key = `${language} ${source}`;
  const known = tellings.get(key);
  if (known) return known;
  const numbers = numbersIn(source, language);
  const dates = datesIn(source, language);
  const telling: Telling = {
    plain: plain(source),
    dates,
    numbers,
    years: new Set([...numbers.map(({ raw }) => raw), ...dates.flatMap(({ year }) => year ?? [])]),
    scales: scalesIn(source, language),
    percents: /[%％]|Prozent|per\s?cent|pour\s?cent|百分/i.test(source),
    words: isUnspaced(language) ? null : new Set(plain(source).match(/[\p{L}\p{M}]+/gu) ?? []),
  };
  tellings.set(key, telling);
  const [oldest] = tellings.keys();
  if (tellings.size > remembered && oldest !== undefined) tellings.delete(oldest);
  return telling;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

function isTold(own: Numeral, { numbers, scales, percents }: Telling): boolean {
  return numbers.some((other) => {
    if (own.percent !== other.percent && !(own.percent && percents)) return false;
    if (own.values.some((value) => other.values.some((known) => same(value, known) || isRounded(own, value, known)))) return true;
    // "1.2 million" of a table whose head says "in millions".
    return own.scale !== 1 && other.scale === 1 && scales.has(own.scale) && same(own.raw, other.raw);
  });
}

function isRounded({ told, unit }: Numeral, value: number, known: number): boolean {
  switch (told) {
    case 'exactly':
      return false;
    case 'about':
      return Math.abs(known - value) <= unit / 2;
    case 'over':
      return known >= value && known - value < unit;
    case 'under':
      return known <= value && value - known < unit;
  }
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** True where the text stands in the source as it is, and as no part of a longer number or word. */
function stands(text: string, source: string): boolean {
  const [own, all] = [plain(text), plain(source)];
  const at = all.indexOf(own);
  return at >= 0 && !/[\d\p{Script=Latin}]$/u.test(all.slice(0, at)) && !/^[\d\p{Script=Latin}]/u.test(all.slice(at + own.length));
}

/** True where the source has the name, in whatever case and inflection. */
function isNamed(name: string, { plain: source, words }: Telling): boolean {
  const own = plain(name);
  if (/\d/.test(own)) return source.replace(/[-\u2011\s]/g, '').includes(own.replace(/[-\u2011\s]/g, ''));
  if (words === null) return source.includes(own);
  if (words.has(own)) return true;
  return [...words].some((word) => {
    const [short, long] = word.length < own.length ? [word, own] : [own, word];
    return short.length >= 3 && long.startsWith(short) && (long.length - short.length <= 2 || (short === own && short.length >= 4));
  });
}
