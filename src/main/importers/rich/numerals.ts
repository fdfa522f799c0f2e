const romans: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman numerals in small letters from 1 to 4,999; beyond that digits. */
export function roman(number: number): string {
  if (!(number >= 1 && number <= 4999)) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
// As often as Word repeats a letter.
const mostTurns = 30;

/** Letters as offices count on after the last: … z, aa, bb, cc; digits where no alphabet goes so far. */
export function lettersInTurns(number: number, alphabet = latin): string {
  const letters = [...alphabet];
  if (!(number >= 1 && number <= letters.length * mostTurns)) return String(number);
  return (letters[(number - 1) % letters.length] ?? '').repeat(Math.ceil(number / letters.length));
}

/** Letters as browsers count on after z: … z, aa, ab, ac; digits below 1. */
export function lettersInPlaces(number: number): string {
  if (!(number >= 1)) return String(number);
  const last = latin[(number - 1) % 26] ?? '';
  return number > 26 ? lettersInPlaces(Math.floor((number - 1) / 26)) + last : last;
}

export const chineseDigits = '零一二三四五六七八九';

/** Chinese numerals from 0 to 9,999, as 十一, 一百零五; beyond that digits. */
export function chinese(number: number, zero = '零'): string {
  if (!(number >= 0 && number <= 9999)) return String(number);
  if (number === 0) return zero;
  const units = ['', '十', '百', '千'];
  const places = [...String(number)].map(Number);
  let text = '';
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i] ?? '';
    if (digit > 0) text += `${chineseDigits[digit] ?? ''}${unit}`;
    else if (!text.endsWith('零') && places.slice(i).some((later) => later > 0)) text += '零';
  });
  return text.replace(/^一十/, '十');
}

/** Japanese numerals as Chinese ones, without zeros and with no 一 before 十, 百 and 千: 百五, 二千二十四. */
export const japanese = (number: number): string =>
  number === 0
    ? '〇'
    : chinese(number)
        .replaceAll('零', '')
        .replaceAll(/一(?=[十百千])/g, '');

/** ① to ⑳; beyond that digits. */
export const circled = (number: number): string => (number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number));

/** Digits as wide as Chinese characters. */
export const fullWidth = (number: number): string => [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');

/** The 28 letters in which Arabic counts, in the order of dictionaries. */
export const arabicLetters = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
