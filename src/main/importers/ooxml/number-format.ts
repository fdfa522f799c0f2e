import { arabicLetters, chinese, chineseDigits, circled, fullWidth, japanese, lettersInTurns, roman } from '../rich/numerals.ts';

const from = (first: number, last: number, code: number) => (number: number) =>
  number >= first && number <= last ? String.fromCodePoint(code + number - first) : String(number);
const alphabets = {
  russian: 'абвгдежзиклмнопрстуфхцчшщэюя',
  arabic: arabicLetters,
  abjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת',
  stems: '甲乙丙丁戊己庚辛壬癸',
  branches: '子丑寅卯辰巳午未申酉戌亥',
  ganada: '가나다라마바사아자차카타파하',
  aiueo: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
};

const formats: Record<string, (number: number) => string> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (number) => lettersInTurns(number).toUpperCase(),
  lowerLetter: (number) => lettersInTurns(number),
  chineseCounting: (number) => chinese(number, '○'),
  chineseCountingThousand: (number) => chinese(number),
  taiwaneseCounting: (number) => chinese(number, '○'),
  taiwaneseCountingThousand: (number) => chinese(number),
  japaneseCounting: (number) => japanese(number),
  ideographDigital: (number) => [...String(number)].map((digit) => chineseDigits[Number(digit)]?.replace('零', '〇')).join(''),
  ideographTraditional: (number) => lettersInTurns(number, alphabets.stems),
  ideographZodiac: (number) => lettersInTurns(number, alphabets.branches),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: from(1, 10, 0x3280),
  decimalEnclosedParen: from(1, 20, 0x2474),
  decimalEnclosedFullstop: from(1, 20, 0x2488),
  decimalFullWidth: fullWidth,
  numberInDash: (number) => `- ${number} -`,
  russianLower: (number) => lettersInTurns(number, alphabets.russian),
  russianUpper: (number) => lettersInTurns(number, alphabets.russian.toUpperCase()),
  arabicAlpha: (number) => lettersInTurns(number, alphabets.arabic),
  arabicAbjad: (number) => lettersInTurns(number, alphabets.abjad),
  hebrew2: (number) => lettersInTurns(number, alphabets.hebrew),
  ganada: (number) => lettersInTurns(number, alphabets.ganada),
  aiueoFullWidth: (number) => lettersInTurns(number, alphabets.aiueo),
  none: () => '',
  bullet: () => '•',
};

/** A number as a list shows it, by its ST_NumberFormat (ECMA-376 part 1, clause 17.18.59); formats that are rarer than these count in digits. */
export const numberIn = (format: string, number: number): string => formats[format]?.(number) ?? String(number);
