import type { Bullet } from '../model/deck.ts';

/** What stands under one head on a slide of comparison. */
export type Column = { label: string; bullets: Bullet[] };

/** Bullets grouped by label, in the order in which the labels first stand. */
export function columnsOf(bullets: readonly Bullet[]): Column[] {
  const columns = new Map<string, Bullet[]>();
  for (const bullet of bullets) columns.set(bullet.label, [...(columns.get(bullet.label) ?? []), bullet]);
  return [...columns].map(([label, under]) => ({ label, bullets: under }));
}
