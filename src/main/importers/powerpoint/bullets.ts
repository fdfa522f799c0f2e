import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';

/** What stands before a paragraph. */
export type Mark = { kind: 'none' } | { kind: 'bullet'; marker: string } | { kind: 'number'; scheme: string; start: number };

/** A paragraph's mark from its own properties and those that it inherits, nearest first; null where none of them says. */
export function markOf(properties: readonly XmlElement[]): Mark | null {
  for (const level of properties) {
    for (const child of elementsOf(level)) {
      if (child.name === 'a:buNone') return { kind: 'none' };
      if (child.name === 'a:buBlip') return { kind: 'bullet', marker: '•' };
      if (child.name === 'a:buAutoNum')
        return { kind: 'number', scheme: child.attributes['type'] ?? 'arabicPeriod', start: Number(child.attributes['startAt'] ?? 1) || 1 };
      if (child.name === 'a:buChar') return { kind: 'bullet', marker: glyph(child.attributes['char'] ?? '•', fontOf(properties)) };
    }
  }
  return null;
}

const fontOf = (properties: readonly XmlElement[]): string => {
  for (const level of properties) {
    const font = childOf(level, 'a:buFont');
    if (font) return font.attributes['typeface'] ?? '';
  }
  return '';
};

const wingdings: Record<string, string> = {
  '§': '▪',
  ü: '✓',
  Ø: '➢',
  q: '❑',
  v: '❖',
  à: '→',
  l: '●',
  n: '■',
  u: '◆',
  w: '◆',
  m: '○',
  o: '□',
  þ: '☑',
  û: '✗',
  '¨': '◻',
};

/** Symbol fonts have letters where Unicode has signs. */
function glyph(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : character;
  if (/wingdings/i.test(font)) return wingdings[plain] ?? '•';
  if (/symbol/i.test(font) || plain !== character || plain === '·') return '•';
  return plain.trim() === '' ? '•' : plain;
}

/** The numbers of one text: a level goes on counting until a level further out, another scheme or an unnumbered line comes. */
export function numbering(): (level: number, mark: Mark) => string {
  const counts: ({ scheme: string; start: number; next: number } | undefined)[] = [];
  return (level, mark) => {
    counts.length = Math.min(counts.length, level + 1);
    if (mark.kind !== 'number') {
      counts[level] = undefined;
      return mark.kind === 'bullet' ? mark.marker : '';
    }
    const open = counts[level];
    const goesOn = open?.scheme === mark.scheme && open.start === mark.start;
    const count = goesOn ? open.next : mark.start;
    counts[level] = { scheme: mark.scheme, start: mark.start, next: count + 1 };
    return numbered(mark.scheme, count);
  };
}

/** A number as its scheme (ST_TextAutonumberScheme) writes it. */
export function numbered(scheme: string, n: number): string {
  if (/^circleNum/.test(scheme)) return n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : `${n}`;
  if (/^ea1Ch/.test(scheme)) return `${chinese(n)}${/Period$/.test(scheme) ? '、' : ''}`;
  if (/^ea1Jpn/.test(scheme)) return `${chinese(n)}${/Period$/.test(scheme) ? '．' : ''}`;
  const bare = /^alphaLc/.test(scheme)
    ? letters(n).toLowerCase()
    : /^alphaUc/.test(scheme)
      ? letters(n)
      : /^romanLc/.test(scheme)
        ? roman(n).toLowerCase()
        : /^romanUc/.test(scheme)
          ? roman(n)
          : `${n}`;
  if (/ParenBoth$/.test(scheme)) return `(${bare})`;
  if (/ParenR$/.test(scheme)) return `${bare})`;
  if (/Plain$/.test(scheme)) return bare;
  return /Minus$/.test(scheme) ? `${bare}-` : `${bare}.`;
}

const letters = (n: number): string => String.fromCodePoint(65 + ((n - 1) % 26)).repeat(Math.min(8, Math.floor((n - 1) / 26) + 1));

const romans: readonly [number, string][] = [
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

function roman(n: number): string {
  if (n < 1 || n > 3999) return `${n}`;
  let rest = n;
  return romans
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

const digits = '〇一二三四五六七八九';

function chinese(n: number): string {
  if (n < 1 || n > 99) return `${n}`;
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
