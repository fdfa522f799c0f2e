const romans: readonly [value: number, sign: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 4999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** Word goes on after z with aa, bb, cc. */
function letter(number: number, alphabet: string): string {
  const letters = [...alphabet];
  if (number < 1 || number > letters.length * 20) return String(number);
  return (letters[(number - 1) % letters.length] ?? '').repeat(Math.floor((number - 1) / letters.length) + 1);
}

const digits = '零一二三四五六七八九';

/** Chinese numerals up to 9,999, as 十一, 一百零五. */
function chinese(number: number, zero = '零'): string {
  if (number < 0 || number > 9999) return String(number);
  if (number === 0) return zero;
  const units = ['', '十', '百', '千'];
  const places = [...String(number)].map(Number);
  let text = '';
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i] ?? '';
    if (digit > 0) text += `${digits[digit] ?? ''}${unit}`;
    else if (!text.endsWith('零') && places.slice(i).some((later) => later > 0)) text += '零';
  });
  return text.replace(/^一十/, '十');
}

const from = (first: number, last: number, code: number) => (number: number) =>
  number >= first && number <= last ? String.fromCodePoint(code + number - first) : String(number);
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphabets = {
  russian: 'абвгдежзиклмнопрстуфхцчшщэюя',
  arabic: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  abjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת',
  stems: '甲乙丙丁戊己庚辛壬癸',
  branches: '子丑寅卯辰巳午未申酉戌亥',
  ganada: '가나다라마바사아자차카타파하',
  aiueo: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
};

const formats: Record<string, (number: number) => string> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letter(number, latin),
  lowerLetter: (number) => letter(number, latin.toLowerCase()),
  chineseCounting: (number) => chinese(number, '○'),
  chineseCountingThousand: (number) => chinese(number),
  taiwaneseCounting: (number) => chinese(number, '○'),
  taiwaneseCountingThousand: (number) => chinese(number),
  japaneseCounting: (number) => chinese(number),
  ideographDigital: (number) => [...String(number)].map((digit) => digits[Number(digit)]?.replace('零', '〇')).join(''),
  ideographTraditional: (number) => letter(number, alphabets.stems),
  ideographZodiac: (number) => letter(number, alphabets.branches),
  decimalEnclosedCircle: from(1, 20, 0x2460),
  decimalEnclosedCircleChinese: from(1, 20, 0x2460),
  ideographEnclosedCircle: from(1, 10, 0x3280),
  decimalEnclosedParen: from(1, 20, 0x2474),
  decimalEnclosedFullstop: from(1, 20, 0x2488),
  decimalFullWidth: (number) => [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  numberInDash: (number) => `- ${number} -`,
  russianLower: (number) => letter(number, alphabets.russian),
  russianUpper: (number) => letter(number, alphabets.russian.toUpperCase()),
  arabicAlpha: (number) => letter(number, alphabets.arabic),
  arabicAbjad: (number) => letter(number, alphabets.abjad),
  hebrew2: (number) => letter(number, alphabets.hebrew),
  ganada: (number) => letter(number, alphabets.ganada),
  aiueoFullWidth: (number) => letter(number, alphabets.aiueo),
  none: () => '',
  bullet: () => '•',
};

/** A number as a list shows it, by its ST_NumberFormat (ECMA-376 part 1, clause 17.18.59); formats that are rarer than these count in digits. */
export const numberIn = (format: string, number: number): string => formats[format]?.(number) ?? String(number);
