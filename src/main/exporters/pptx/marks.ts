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

/** What stands before a line of a list that has markers: a number that Office counts on, else the marker itself as text. */
export function markBefore({ marker, level }: Bullet, hang: number): { mark: Mark; lead: string } | { mark: 'none'; lead: string } {
  const color = level === 0 ? 'accent' : 'soft';
  if (!marker) return { mark: { kind: 'char', char: '–', hang, color }, lead: '' };
  const number = counted(marker);
  return number && number.from > 0 ? { mark: { kind: 'number', ...number, hang, color }, lead: '' } : { mark: 'none', lead: marker };
}
