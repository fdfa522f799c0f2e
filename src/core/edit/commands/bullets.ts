import type { Draft } from 'immer';
import { type Bullet, isLined, type Slide } from '../../model/deck.ts';
import type { BulletId, SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { slideIn } from './find-slide.ts';

type OfBullet = { slide: SlideId; bullet: BulletId };

export type BulletCommands = {
  'bullet.set': OfBullet & { text: string };
  /** The label of these bullets, which are several where they stand under one head. */
  'bullet.label': { slide: SlideId; bullets: BulletId[]; text: string };
  /** After the bullet that is named, null for before all others. */
  'bullet.insert': OfBullet & { after: BulletId | null; text: string; level?: number };
  /** What stood before the cursor stays, what stood behind it goes on as a bullet of its own, with the same sources. */
  'bullet.split': OfBullet & { added: BulletId; before: string; after: string };
  /** Goes into the bullet before it, which then has this text and the sources of both. */
  'bullet.join': OfBullet & { text: string };
  /** From 0 to 2. */
  'bullet.level': OfBullet & { level: number };
  'bullet.remove': OfBullet;
  'bullet.move': OfBullet & { by: -1 | 1 };
};

export const bulletFamily: Family<BulletCommands> = {
  'bullet.set': (deck, { slide, bullet: id, text }) => {
    const bullet = bulletNamed(slideIn(deck, slide), id);
    if (bullet) edit(bullet, { text });
  },
  'bullet.label': (deck, { slide, bullets, text }) => {
    for (const id of bullets) {
      const bullet = bulletNamed(slideIn(deck, slide), id);
      if (bullet) edit(bullet, { label: text });
    }
  },
  'bullet.insert': (deck, { slide: id, after, bullet, text, level = 0 }) => {
    const slide = slideIn(deck, id);
    const list = bulletList(slide);
    const at = list.findIndex((candidate) => candidate.id === after) + 1;
    list.splice(at, 0, { id: bullet, label: labelBeside(slide, after), text, sources: [], origin: 'added', level: drawnLevel(level), rules: [] });
  },
  'bullet.split': (deck, { slide: id, bullet, added, before, after }) => {
    const slide = slideIn(deck, id);
    const list = bulletList(slide);
    const at = list.findIndex((candidate) => candidate.id === bullet);
    const split = list[at];
    if (!split) return;
    edit(split, { text: before });
    const sources = split.sources.map((source) => ({ ...source }));
    list.splice(at + 1, 0, { ...split, id: added, label: labelBeside(slide, bullet), text: after, sources, rules: [...split.rules] });
    delete list[at + 1]?.marker;
  },
  'bullet.join': (deck, { slide, bullet, text }) => {
    const list = bulletList(slideIn(deck, slide));
    const at = list.findIndex(({ id }) => id === bullet);
    const [into, joined] = [list[at - 1], list[at]];
    if (!into || !joined) return;
    edit(into, { text });
    const known = new Set(into.sources.map(({ sentence }) => sentence));
    into.sources.push(...joined.sources.filter(({ sentence }) => !known.has(sentence)));
    list.splice(at, 1);
  },
  'bullet.level': (deck, { slide, bullet: id, level }) => {
    const bullet = bulletList(slideIn(deck, slide)).find((candidate) => candidate.id === id);
    if (bullet) bullet.level = drawnLevel(level);
  },
  'bullet.remove': (deck, { slide, bullet }) => {
    const list = bulletList(slideIn(deck, slide));
    const at = list.findIndex(({ id }) => id === bullet);
    const [removed] = at >= 0 ? list.splice(at, 1) : [];
    // What no other line and no note tells was dropped by hand, and is not lost.
    const known = new Set(deck.dropped);
    deck.dropped.push(...new Set(removed?.sources.map(({ sentence }) => sentence).filter((sentence) => !known.has(sentence)) ?? []));
  },
  'bullet.move': (deck, { slide, bullet: id, by }) => {
    const list = bulletList(slideIn(deck, slide));
    const at = list.findIndex((bullet) => bullet.id === id);
    const [bullet, other] = [list[at], list[at + by]];
    if (!bullet || !other) return;
    list[at] = other;
    list[at + by] = bullet;
  },
};

const drawnLevel = (level: number): number => Math.max(0, Math.min(2, Math.round(level)));

/** The slide's own list of bullets; kinds without one get an empty list that goes nowhere. */
export const bulletList = (slide: Draft<Slide> | undefined): Draft<Bullet>[] =>
  slide && (isLined(slide) || slide.kind === 'figure' || slide.kind === 'formula') ? slide.bullets : [];

export const bulletNamed = (slide: Draft<Slide> | undefined, id: BulletId): Draft<Bullet> | undefined =>
  slide?.kind === 'quote' && slide.quote.id === id ? slide.quote : bulletList(slide).find((candidate) => candidate.id === id);

function edit(bullet: Draft<Bullet>, change: Partial<Pick<Bullet, 'text' | 'label'>>): void {
  if (!bullet.before && bullet.sources.length > 0) bullet.before = { label: bullet.label, text: bullet.text };
  Object.assign(bullet, change);
  if (bullet.origin === 'planned') bullet.origin = 'edited';
}

/** What is added on a slide of comparison stands under the head of the bullet before it. */
function labelBeside(slide: Draft<Slide> | undefined, after: BulletId | null): string {
  if (slide?.kind !== 'comparison') return '';
  return (slide.bullets.find(({ id }) => id === after) ?? slide.bullets[0])?.label ?? '';
}
