import { type Bullet, bulletsOf, isLined, lineOf, type Slide, sourcesOnSlide } from '../model/deck.ts';
import type { BulletId, SentenceId, SlideId } from '../model/id.ts';
import { wordsOf } from '../text/words.ts';
import { nowOf } from './follow.ts';
import type { SentenceMap } from './sentences.ts';
import { likeness } from './similar.ts';

/** True where one slide can be the next version of the other: both lists of bullets, or both of one kind. */
export const isSameSort = (a: Slide, b: Slide): boolean => a.kind === b.kind || (isLined(a) && isLined(b) && a.kind !== 'agenda' && b.kind !== 'agenda');

/** A picture that is gone leaves its bullets, and one that comes takes bullets beside it. */
const mayBecome = (a: Slide, b: Slide): boolean => [a, b].every((slide) => slide.kind === 'figure' || (isLined(slide) && slide.kind !== 'agenda'));

type Pair<A, B> = { score: number; apart: number; old: A; next: B };

/** The pairs with the highest scores, each side once. */
function best<A, B>(pairs: Pair<A, B>[]): Map<A, B> {
  pairs.sort((a, b) => b.score - a.score || a.apart - b.apart);
  const found = new Map<A, B>();
  const used = new Set<B>();
  for (const { old, next } of pairs) {
    if (found.has(old) || used.has(next)) continue;
    found.set(old, next);
    used.add(next);
  }
  return found;
}

// What a slide shows tells more about which it is than what is said to it, and that more than a title it shares with others.
const weight = { shown: 3, told: 2, title: 1 };
const certain = 1e6;

function weightsOf(slide: Slide): Map<SentenceId, number> {
  const weights = new Map<SentenceId, number>();
  const add = (sources: readonly { sentence: SentenceId }[], by: number) => {
    for (const { sentence } of sources) weights.set(sentence, Math.max(by, weights.get(sentence) ?? 0));
  };
  add(sourcesOnSlide(slide), weight.shown);
  add(slide.note.sources, weight.told);
  for (const { sentence } of slide.titleSources) weights.set(sentence, weight.title);
  return weights;
}

/** Which planned slide of the old report became which of the new one: those that share most sentences, by ids. */
export function matchSlides(map: SentenceMap, before: readonly Slide[], after: readonly Slide[]): Map<SlideId, SlideId> {
  const having = new Map<SentenceId, { at: number; weight: number }[]>();
  after.forEach((slide, at) => {
    for (const [sentence, by] of weightsOf(slide)) having.set(sentence, [...(having.get(sentence) ?? []), { at, weight: by }]);
  });
  const pairs = before.flatMap((slide, place) => {
    const scores = new Map<number, number>();
    if (slide.kind === 'title') after.forEach((other, at) => void (other.kind === 'title' && scores.set(at, certain)));
    for (const [sentence, by] of weightsOf(slide)) {
      const now = map.newOf.get(sentence)?.sentence.id;
      for (const other of now ? (having.get(now) ?? []) : []) scores.set(other.at, (scores.get(other.at) ?? 0) + Math.min(by, other.weight));
    }
    return [...scores].flatMap(([at, score]) => {
      const other = after[at];
      if (!other || (!isSameSort(slide, other) && !mayBecome(slide, other))) return [];
      // One of another sort is taken where there is none of the same.
      return [{ score: isSameSort(slide, other) ? score : score / certain, apart: Math.abs(at - place), old: slide.id, next: other.id }];
    });
  });
  return best(pairs);
}

/** Which planned bullet became which: of those that share a source, the ones whose words are most alike. */
export function matchBullets(map: SentenceMap, before: readonly Slide[], after: readonly Slide[], language: string): Map<BulletId, BulletId> {
  const having = new Map<SentenceId, { bullet: Bullet; at: number }[]>();
  after.flatMap(bulletsOf).forEach((bullet, at) => {
    for (const { sentence } of bullet.sources) having.set(sentence, [...(having.get(sentence) ?? []), { bullet, at }]);
  });
  const pairs = before.flatMap(bulletsOf).flatMap((bullet, place) => {
    const now = bullet.sources.flatMap((source) => nowOf(map, source)?.id ?? []);
    const targets = new Map(now.flatMap((id) => having.get(id) ?? []).map((found) => [found.at, found.bullet]));
    const own = wordsOf(lineOf(bullet), language);
    return [...targets].map(([at, other]) => ({
      score: likeness(own, wordsOf(lineOf(other), language)) + (bullet.level === other.level ? 0.1 : 0),
      apart: Math.abs(at - place),
      old: bullet.id,
      next: other.id,
    }));
  });
  return best(pairs);
}
