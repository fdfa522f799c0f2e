import { isUnspaced } from '../../text/script.ts';
import { chineseNumbersIn } from './chinese-numbers.ts';
import { numberWords } from './number-words.ts';

/** A number in a text: what it may amount to, with its scale, and how exactly it is told. */
export type Numeral = {
  from: number;
  to: number;
  /** Without its scale: 1.2 of "1.2 million". */
  raw: number;
  scale: number;
  /** With its own scale, and with that of the number it is joined to: "2 to 3 million". */
  values: number[];
  percent: boolean;
  /** The last digit that is told, as a number: 100 for "1,200", 0.1 for "3.5". */
  unit: number;
  told: 'exactly' | 'about' | 'over' | 'under';
};

const figure =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])(?:\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+(?!\d))?|\d+(?:[.,]\d+)?)/gu;

// Of these languages the point parts thousands and the comma decimals; of all others it is the other way round.
const withDecimalComma = new Set(['de', 'fr', 'es', 'it', 'nl', 'pt', 'da', 'sv', 'no', 'fi', 'pl', 'cs', 'ru', 'uk', 'tr', 'el', 'hu', 'ro']);

/** The numbers of a text in reading order: in digits as its language writes them, in words from two on. */
export function numbersIn(given: string, language: string): Numeral[] {
  const text = withPlainDigits(given);
  const found = [...text.matchAll(figure)].map((match) => {
    const { index: from, 0: digits } = match;
    return numeral(text, { from, to: from + digits.length, ...amountOf(digits, match[1], language) }, language);
  });
  const inWords = isUnspaced(language) ? chineseNumbersIn(text) : wordsIn(text, language);
  const apart = inWords.filter((word) => !found.some(({ from, to }) => word.from < to && from < word.to)).map((word) => numeral(text, word, language));
  return joined(
    text,
    [...found, ...apart].sort((a, b) => a.from - b.from),
  );
}

type Plain = Pick<Numeral, 'from' | 'to' | 'raw' | 'unit'>;

/** Digits of other writings as those of ours; nothing changes its place. */
const withPlainDigits = (text: string): string =>
  text
    .replace(/[\uff10-\uff19\uff05]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

function amountOf(digits: string, separator: string | undefined, language: string): { raw: number; unit: number } {
  const groups = separator === undefined ? 0 : digits.split(separator).length - 1;
  const decimalMark = withDecimalComma.has(language) ? ',' : '.';
  // "1.234" is a thousand in German and one and a bit in English; "1.234.567" and "1.234,5" are clear.
  const isGrouped = separator !== undefined && (groups > 1 || separator !== decimalMark || /[.,]\d+$/.test(digits.slice(digits.lastIndexOf(separator) + 4)));
  const plain = (isGrouped && separator !== undefined ? digits.replaceAll(separator, '') : digits).replace(',', '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0+$/.exec(plain)?.[0].length ?? 0);
  return { raw: Number(plain), unit: decimals > 0 ? 10 ** -decimals : 10 ** Math.min(zeros, plain.length - 1) };
}

function wordsIn(text: string, language: string): Plain[] {
  const values = numberWords[language];
  if (!values) return [];
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ index: from, 0: word }) => {
    const raw = values.get(word.toLowerCase());
    return raw === undefined ? [] : [{ from, to: from + word.length, raw, unit: 1 }];
  });
}

const scales: readonly (readonly [RegExp, number | ((language: string) => number)])[] = [
  [/^(?:Tsd\.?|Tausend|thousand|mille)(?!\p{L})/iu, 1e3],
  [/^(?:Mio\.?|Million(?:en|s)?)(?!\p{L})/iu, 1e6],
  [/^(?:Mrd\.?|Milliarden?|milliards?|bn)(?!\p{L})/iu, 1e9],
  [/^(?:Billion(?:en|s)?)(?!\p{L})/iu, (language) => (language === 'en' ? 1e9 : 1e12)],
  [/^trillion(?!\p{L})/iu, 1e12],
  [/^万亿/, 1e12],
  [/^千亿/, 1e11],
  [/^百亿/, 1e10],
  [/^十亿/, 1e9],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^十万/, 1e5],
  [/^万/, 1e4],
  [/^千(?!米|克|瓦|伏|卡|赫)/, 1e3],
];

const percentAfter = /^(?:%|Prozent(?!punkt)|per\s?cent(?!age)|pour\s?cent|v\.\s?H\.)/iu;

/** The words that say a scale somewhere in a text: a table's head may say it for its rows. */
export const scalesIn = (text: string, language: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/\p{L}+\.?/gu)]
      .flatMap(({ 0: word }) => (isUnspaced(language) ? [...word].map((_, at) => word.slice(at)) : [word]))
      .map((rest) => scaleOf(rest, language)),
  );

function scaleOf(rest: string, language: string): number {
  const scale = scales.find(([pattern]) => pattern.test(rest))?.[1] ?? 1;
  return typeof scale === 'number' ? scale : scale(language);
}

const qualifiers: readonly (readonly [RegExp, Numeral['told']])[] = [
  [/(?:über|mehr als|over|more than|above|plus de|超过|逾|超)\s?$/iu, 'over'],
  [/(?:knapp|fast|nahezu|unter|weniger als|nearly|almost|under|less than|just under|près de|presque|moins de|近|将近|不到|不足)\s?$/iu, 'under'],
  [/(?:rund|etwa|circa|ca\.|gut|ungefähr|about|around|roughly|approximately|some|environ|约|大约|左右)\s?$/iu, 'about'],
];

function numeral(text: string, plain: Plain, language: string): Numeral {
  const rest = text.slice(plain.to).replace(/^[\s\u00a0\u202f]/, '');
  const scale = scaleOf(rest, language);
  const before = text.slice(Math.max(0, plain.from - 16), plain.from);
  return {
    ...plain,
    scale,
    values: [plain.raw * scale],
    percent: percentAfter.test(rest) || before.endsWith('百分之'),
    unit: plain.unit * scale,
    told: qualifiers.find(([pattern]) => pattern.test(before))?.[1] ?? 'exactly',
  };
}

const joint = /^\s?(?:%|Prozent|per cent)?\s?(?:bis(?: zu)?|–|-|to|and|und|oder|or|et|ou|à|auf|zu|至|到|~|～|和|、|,)\s?(?:rund |etwa |about )?$/iu;

/** "2 to 3 million", "60 or 70 per cent": what follows the second number is said of the first as well. */
function joined(text: string, numerals: Numeral[]): Numeral[] {
  for (let at = numerals.length - 2; at >= 0; at--) {
    const [own, next] = [numerals[at], numerals[at + 1]];
    if (!own || !next || !joint.test(text.slice(own.to, next.from))) continue;
    if (own.scale === 1 && next.scale !== 1) own.values.push(own.raw * next.scale);
    own.percent ||= next.percent;
  }
  return numerals;
}
