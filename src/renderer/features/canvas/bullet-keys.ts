import type { Command } from '../../../core/edit/command.ts';
import { type Bullet, bulletsOf, type Slide } from '../../../core/model/deck.ts';
import { type BulletId, bulletId } from '../../../core/model/id.ts';
import { isLabelled } from '../../../core/render/arrange.ts';
import type { Atom } from '../../../core/text/rich/atom.ts';
import type { Place } from '../../writing/dom-place.ts';
import { firstFieldOf } from './field.ts';

// What keys do between bullets. Each answer is a change of the deck and the field in which writing goes on.

/** Where writing goes on: at positions in the text, or at the point of the window that is nearest. */
export type Next = { field: string; place: Place | 'start' | 'end' | { x: number; y: number; pressed?: boolean } };
export type Step = { command: Command | null; next: Next };

export type InBullet = {
  slide: Slide;
  bullet: Bullet;
  /** What stands before and behind the cursor. */
  before: Atom[];
  after: Atom[];
  markdownOf(atoms: readonly Atom[]): string;
  /** What another line's text shows. */
  atomsOf(text: string): Atom[];
};

const at = (n: number): Place => ({ from: n, to: n });
const fresh = (): BulletId => bulletId(crypto.randomUUID());

/** True where a line's level can be seen. */
export const hasLevels = (slide: Slide): boolean =>
  slide.kind === 'bullets' ||
  slide.kind === 'formula' ||
  slide.kind === 'tasks' ||
  slide.kind === 'outlook' ||
  (slide.kind === 'figure' && !isLabelled(slide.bullets));

/** Enter: the line goes on as a new one behind the cursor. */
export function split({ slide, bullet, before, after, markdownOf }: InBullet): Step | null {
  if (slide.kind === 'quote') return null;
  const added = fresh();
  const { id } = bullet;
  const { level } = bullet;
  if (after.length === 0) {
    const next = { field: firstFieldOf(slide, added), place: 'end' } as const;
    return { command: { type: 'bullet.insert', slide: slide.id, after: id, bullet: added, text: '', level }, next };
  }
  if (before.length === 0 && bullet.label === '') {
    const bullets = bulletsOf(slide);
    const above = bullets[bullets.findIndex((other) => other.id === id) - 1]?.id ?? null;
    return {
      command: { type: 'bullet.insert', slide: slide.id, after: above, bullet: added, text: '', level },
      next: { field: `bullet:${id}`, place: 'start' },
    };
  }
  const texts = { before: markdownOf(before), after: markdownOf(after) };
  return { command: { type: 'bullet.split', slide: slide.id, bullet: id, added, ...texts }, next: { field: `bullet:${added}`, place: 'start' } };
}

/** Backspace at the start: the line becomes the end of the one before it; an empty line goes. */
export function joinBefore(line: InBullet): Step | null {
  const { slide, bullet } = line;
  const bullets = bulletsOf(slide);
  const above = bullets[bullets.findIndex(({ id }) => id === bullet.id) - 1];
  if (slide.kind === 'quote') return null;
  if (line.after.length === 0 && (bullet.label === '' || slide.kind === 'comparison')) return remove(line);
  if (bullet.label !== '' && slide.kind !== 'comparison') return { command: null, next: { field: `label:${bullet.id}`, place: 'end' } };
  return above && joinable(slide, above, bullet) ? join(slide, above, bullet, line) : null;
}

/** Delete at the end: the next line becomes the end of this one. */
export function joinAfter(line: InBullet): Step | null {
  const { slide, bullet } = line;
  const bullets = bulletsOf(slide);
  const below = bullets[bullets.findIndex(({ id }) => id === bullet.id) + 1];
  if (slide.kind === 'quote' || !below || !joinable(slide, bullet, below)) return null;
  return join(slide, bullet, below, line);
}

/** Under one head in a comparison; elsewhere a line with a label of its own stays apart. */
const joinable = (slide: Slide, above: Bullet, below: Bullet): boolean => (slide.kind === 'comparison' ? above.label === below.label : below.label === '');

function join(slide: Slide, above: Bullet, below: Bullet, { atomsOf, markdownOf }: InBullet): Step {
  const first = atomsOf(above.text);
  const text = below.text === '' ? above.text : above.text === '' ? below.text : markdownOf([...first, ...atomsOf(below.text)]);
  return { command: { type: 'bullet.join', slide: slide.id, bullet: below.id, text }, next: { field: `bullet:${above.id}`, place: at(first.length) } };
}

export function remove({ slide, bullet }: Pick<InBullet, 'slide' | 'bullet'>): Step | null {
  const bullets = bulletsOf(slide);
  const place = bullets.findIndex(({ id }) => id === bullet.id);
  const neighbour = bullets[place - 1] ?? bullets[place + 1];
  if (!neighbour || slide.kind === 'quote') return null;
  const field = `${neighbour.text === '' && neighbour.label !== '' ? 'label' : 'bullet'}:${neighbour.id}`;
  return { command: { type: 'bullet.remove', slide: slide.id, bullet: bullet.id }, next: { field, place: 'end' } };
}

/** Tab: under the line above, at most one step deeper than that. */
export function level({ slide, bullet }: Pick<InBullet, 'slide' | 'bullet'>, by: 1 | -1, place: Place): Step | null {
  if (!hasLevels(slide)) return null;
  const bullets = bulletsOf(slide);
  const above = bullets[bullets.findIndex(({ id }) => id === bullet.id) - 1];
  const deepest = Math.min(2, above ? above.level + 1 : 0);
  const wanted = Math.max(0, Math.min(deepest, bullet.level + by));
  const command: Command | null = wanted === bullet.level ? null : { type: 'bullet.level', slide: slide.id, bullet: bullet.id, level: wanted };
  return { command, next: { field: `bullet:${bullet.id}`, place } };
}

export const move = ({ slide, bullet }: Pick<InBullet, 'slide' | 'bullet'>, by: 1 | -1, place: Place): Step => ({
  command: { type: 'bullet.move', slide: slide.id, bullet: bullet.id, by },
  next: { field: `bullet:${bullet.id}`, place },
});

/** Several lines put in at the cursor: the first goes on with this line, the last goes on with what stands behind the cursor. */
export function insertLines({ slide, bullet, before, after, markdownOf }: InBullet, lines: readonly { atoms: Atom[]; level: number }[]): Step | null {
  const [first, ...rest] = lines;
  const last = rest.at(-1);
  if (!first || !last || slide.kind === 'quote') return null;
  const ids = rest.map(fresh);
  const base = hasLevels(slide) ? bullet.level - first.level : Number.NEGATIVE_INFINITY;
  const commands: Command[] = [];
  const firstText = markdownOf([...before, ...first.atoms]);
  const end = ids.at(-1) ?? bullet.id;
  if (after.length > 0)
    commands.push({ type: 'bullet.split', slide: slide.id, bullet: bullet.id, added: end, before: firstText, after: markdownOf([...last.atoms, ...after]) });
  else commands.push({ type: 'bullet.set', slide: slide.id, bullet: bullet.id, text: firstText });
  for (const [k, line] of rest.entries()) {
    const id = ids[k];
    if (id === undefined || (after.length > 0 && line === last)) continue;
    commands.push({
      type: 'bullet.insert',
      slide: slide.id,
      after: ids[k - 1] ?? bullet.id,
      bullet: id,
      text: markdownOf(line.atoms),
      level: Math.max(0, base + line.level),
    });
  }
  return { command: { type: 'batch', commands }, next: { field: `bullet:${end}`, place: at(last.atoms.length) } };
}
