import { bulletOf } from '../ooxml/glyphs.ts';
import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { chinese, circled, japanese, lettersInTurns, roman } from '../rich/numerals.ts';

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
      if (child.name === 'a:buChar') return { kind: 'bullet', marker: bulletOf(child.attributes['char'] ?? '•', fontOf(properties)) };
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
  if (/^circleNum/.test(scheme)) return circled(n);
  if (/^ea1Ch/.test(scheme)) return `${chinese(n)}${/Period$/.test(scheme) ? '、' : ''}`;
  if (/^ea1Jpn/.test(scheme)) return `${japanese(n)}${/Period$/.test(scheme) ? '．' : ''}`;
  const bare = /^alphaLc/.test(scheme)
    ? lettersInTurns(n)
    : /^alphaUc/.test(scheme)
      ? lettersInTurns(n).toUpperCase()
      : /^romanLc/.test(scheme)
        ? roman(n)
        : /^romanUc/.test(scheme)
          ? roman(n).toUpperCase()
          : `${n}`;
  if (/ParenBoth$/.test(scheme)) return `(${bare})`;
  if (/ParenR$/.test(scheme)) return `${bare})`;
  if (/Plain$/.test(scheme)) return bare;
  return /Minus$/.test(scheme) ? `${bare}-` : `${bare}.`;
}
