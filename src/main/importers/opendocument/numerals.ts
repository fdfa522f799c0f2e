const roman: readonly [value: number, letters: string][] = [
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
const chinese = [...'零一二三四五六七八九'];
const arabicLetters = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** A number in one of OpenDocument's formats (`style:num-format`, OpenDocument 1.3 part 3, 19.500); empty where the format is. */
export function numeral(n: number, format: string): string {
  if (n < 1 || n > 100_000) return format === '' ? '' : String(n);
  switch (format) {
    case '':
      return '';
    case 'a':
      return letters(n);
    case 'A':
      return letters(n).toUpperCase();
    case 'i':
      return romanOf(n);
    case 'I':
      return romanOf(n).toUpperCase();
    case '一, 二, 三, ...':
      return chineseOf(n);
    case '①, ②, ③, ...':
      return n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n);
    case '１, ２, ３, ...':
      return [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'أ, ب, ت, ...':
      return arabicLetters[n - 1] ?? String(n);
    default:
      return String(n);
  }
}

/** a to z, then aa, bb, as OpenDocument and Word have it. */
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(10, Math.ceil(n / 26)));

function romanOf(n: number): string {
  if (n > 4000) return String(n);
  let rest = n;
  let written = '';
  for (const [value, letters] of roman)
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  return written;
}

function chineseOf(n: number): string {
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${chinese[tens]}十`;
  return `${ten}${ones === 0 ? '' : chinese[ones]}`;
}
