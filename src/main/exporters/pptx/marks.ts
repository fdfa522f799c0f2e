import type { Bullet } from '../../../core/model/deck.ts';
import type { Mark } from './text.ts';

/** The pixels of a dash and the space behind it, and by how much each level is further in (slide.css). */
export const dashRoom = 32;
export const levelRoom = 30;

const schemes: readonly [RegExp, string][] = [
  [/^\((?:\d+)\)$/, 'arabicParenBoth'],
  [/^\d+\)$/, 'arabicParenR'],
  [/^\d+\.$/, 'arabicPeriod'],
  [/^\([a-z]\)$/, 'alphaLcParenBoth'],
  [/^[a-z]\)$/, 'alphaLcParenR'],
  [/^[a-z]\.$/, 'alphaLcPeriod'],
  [/^\([A-Z]\)$/, 'alphaUcParenBoth'],
  [/^[A-Z]\)$/, 'alphaUcParenR'],
  [/^[A-Z]\.$/, 'alphaUcPeriod'],
];

/** A marker of the report as Office counts it; null for one that Office does not know, as "3.1". */
function counted(marker: string): { scheme: string; from: number } | null {
  const scheme = schemes.find(([shape]) => shape.test(marker))?.[1];
  const inner = marker.replace(/[().]/g, '');
  if (!scheme) return null;
  return { scheme, from: /^\d/.test(inner) ? Number(inner) : inner.toLowerCase().charCodeAt(0) - 96 };
}

/** Pixels that a list keeps for its numbers and letters: as its longest asks for. */
export function markerRoom(bullets: readonly Pick<Bullet, 'marker'>[]): number {
  const longest = Math.max(0, ...bullets.map(({ marker = '' }) => marker.length));
  return longest === 0 ? dashRoom : longest <= 2 ? 44 : longest <= 4 ? 68 : 104;
}

/** What stands before a line: a mark of Office's, or the report's own marker as text. */
export type Before = { mark: Mark | 'none'; lead: string };

/**
 * What stands before each line of a list that has markers. Office counts on where scheme and first number are those of the
 * line before on the level; a number that it would not come to so stands as text.
 */
export function marksBefore(bullets: readonly Pick<Bullet, 'marker' | 'level'>[], hang: number): Before[] {
  const open: ({ scheme: string; from: number; next: number } | undefined)[] = [];
  return bullets.map(({ marker, level }): Before => {
    const color = level === 0 ? 'accent' : 'soft';
    open.length = Math.min(open.length, level + 1);
    const before = open[level];
    open[level] = undefined;
    if (!marker) return { mark: { kind: 'char', char: '–', hang, color }, lead: '' };
    const number = counted(marker);
    const same = number !== null && before?.scheme === number.scheme;
    const goesOn = same && before.next === number.from;
    if (number === null || number.from < 1 || (same && !goesOn && before.from === number.from)) return { mark: 'none', lead: marker };
    const from = goesOn ? before.from : number.from;
    open[level] = { scheme: number.scheme, from, next: number.from + 1 };
    return { mark: { kind: 'number', scheme: number.scheme, from, hang, color }, lead: '' };
  });
}
