import { arabicLetters, chinese, circled, fullWidth, lettersInTurns, roman } from '../rich/numerals.ts';

/** A number in one of OpenDocument's formats (`style:num-format`, OpenDocument 1.3 part 3, 19.500); empty where the format is. */
export function numeral(n: number, format: string): string {
  if (n < 1 || n > 100_000) return format === '' ? '' : String(n);
  switch (format) {
    case '':
      return '';
    case 'a':
      return lettersInTurns(n);
    case 'A':
      return lettersInTurns(n).toUpperCase();
    case 'i':
      return roman(n);
    case 'I':
      return roman(n).toUpperCase();
    case '一, 二, 三, ...':
      return chinese(n);
    case '①, ②, ③, ...':
      return circled(n);
    case '１, ２, ３, ...':
      return fullWidth(n);
    case 'أ, ب, ت, ...':
      return n <= arabicLetters.length ? lettersInTurns(n, arabicLetters) : String(n);
    default:
      return String(n);
  }
}
