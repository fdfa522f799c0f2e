import { expect } from 'vitest';
import { type Bullet, bulletsOf, Deck, lineOf, type Slide, sourcesOnSlide } from '../model/deck.ts';
import { sentencesOfReport } from '../model/report.ts';
import { ledgerOf, wordsOnly } from '../planner/ledger.ts';
import { fitsFrame } from '../render/fit.ts';
import { frameOf } from '../render/frame.ts';
import type { Side } from './change.ts';
import { type Comparison, compareVersions, type Versions } from './compare.ts';
import { fitGrown } from './fit-grown.ts';
import { isGone } from './follow.ts';
import { type MergedReport, mergeCompared } from './merge.ts';
import { passagesOf } from './passages.ts';

/** What holds for every update, whatever was edited and however the report has changed. */
export function expectSafe(versions: Versions): MergedReport {
  const comparison = compareVersions(versions);
  const merged = mergeCompared(comparison);
  Deck.parse(merged.deck);
  expectAccounted(comparison, merged);
  expectEditsKept(comparison, merged);
  expectOrderKept(comparison, merged);
  expectRemovedStaysAway(comparison, merged);
  expectSettled(comparison, merged);
  for (const side of ['mine', 'theirs'] as const) expectAccounted(comparison, mergeCompared(comparison, choosing(merged, side)));
  expectFitted(comparison, merged);
  return merged;
}

/** No slide that had room before is too full after, and all else holds of the parts as well. */
function expectFitted(comparison: Comparison, merged: MergedReport): void {
  const fitted = fitGrown(comparison, merged);
  if (fitted === merged) return;
  const frame = frameOf(fitted.deck);
  const full = new Set(comparison.mine.slides.flatMap((slide) => (fitsFrame(slide, frame) ? [] : [merged.slides.get(slide.id)])));
  expect(fitted.deck.slides.filter((slide) => !fitsFrame(slide, frame) && !full.has(slide.id))).toEqual([]);
  expectAccounted(comparison, fitted);
  expectEditsKept(comparison, fitted);
  expectOrderKept(comparison, fitted);
  expectRemovedStaysAway(comparison, fitted);
  expectSettled(comparison, fitted);
}

export const choosing = ({ changes }: MergedReport, side: Side) => new Map(changes.map(({ id }) => [id, side]));

/** Every sentence of the new report is told, shown, or dropped for a reason that the user gave or is shown. */
function expectAccounted({ theirs, map, leftOut, mine }: Comparison, { deck, changes }: MergedReport): void {
  const known = new Set(sentencesOfReport(theirs.report).map(({ id }) => id));
  const named = deck.slides.flatMap((slide) => [...sourcesOnSlide(slide), ...slide.note.sources]);
  expect(named.filter((source) => !known.has(source.sentence) && !isGone(source))).toEqual([]);
  expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  const ledger = ledgerOf(theirs.report, deck);
  expect(ledger.lost).toEqual([]);
  const text = new Map(sentencesOfReport(theirs.report).map((sentence) => [sentence.id, sentence.text]));
  const shown = changes.filter(({ conflict, side }) => conflict || side === 'mine').map(({ theirs: words }) => wordsOnly(words ?? ''));
  // A slide that is refused or stays removed says in its title and lines what is on it, not all that is told to it.
  const without = new Set(changes.flatMap(({ part, side, slide }) => (part === 'slide' && side === 'mine' ? [slide] : [])));
  const onThem = new Set(
    theirs.deck.slides
      .filter(({ id }) => without.has(id))
      .flatMap((slide) => [...sourcesOnSlide(slide), ...slide.note.sources].map(({ sentence }) => sentence)),
  );
  const unexplained = ledger.dropped.filter((id) => {
    const old = map.oldOf.get(id)?.sentence.id;
    const byHand = old !== undefined && (leftOut.has(old) || mine.dropped.includes(old));
    const own = wordsOnly(text.get(id) ?? '');
    return !byHand && !onThem.has(id) && !shown.some((words) => words.includes(own) || (words !== '' && own.includes(words)));
  });
  expect(unexplained.map((id) => text.get(id))).toEqual([]);
}

const textsOf = (slide: Slide): string[] => {
  const own = bulletsOf(slide).map(lineOf);
  switch (slide.kind) {
    case 'table':
      return [slide.title, slide.caption, ...(slide.header ?? []), ...slide.rows.flat()];
    case 'title':
      return [slide.title, slide.subtitle];
    default:
      return [slide.title, ...own];
  }
};

/** Every text that the user wrote stands in the deck: where the report's author changed the passage too, that is shown beside it. */
function expectEditsKept({ base, mine, theirs }: Comparison, { deck, conflicts }: MergedReport): void {
  const passages = (slide: Slide) => passagesOf(slide.note.text, theirs.report.language).passages.map(({ text }) => text);
  const all = (slides: readonly Slide[]) => slides.flatMap((slide) => [...textsOf(slide), ...passages(slide)]);
  const planned = new Set(all(base.deck.slides));
  const there = all(deck.slides).join('\n');
  expect(all(mine.slides).filter((text) => !planned.has(text) && !there.includes(text))).toEqual([]);
  expect(conflicts.filter(({ side }) => side !== 'mine')).toEqual([]);
  expect(deck.theme).toBe(mine.theme);
}

/** The merged slide that a slide of the user's has become, if it is still there. */
export function nowAs({ slides, next }: Comparison, { deck }: MergedReport, slide: Slide): Slide | undefined {
  const planned = slides.base.has(slide.id) ? next.get(slide.id) : undefined;
  const kept = slides.theirs.has(slide.id) ? `${slide.id}-kept` : slide.id;
  return deck.slides.find(({ id }) => id === (planned ?? kept));
}

/** What the user moved stays so, what was hidden, left optional or arranged otherwise too. */
function expectOrderKept(comparison: Comparison, merged: MergedReport): void {
  const { base, mine, slides } = comparison;
  const placeIn = (list: readonly Slide[]) => new Map(list.map(({ id }, at) => [id, at]));
  const [before, now] = [placeIn(base.deck.slides), placeIn(merged.deck.slides)];
  for (const [at, slide] of mine.slides.entries()) {
    const here = nowAs(comparison, merged, slide);
    const old = slides.base.get(slide.id);
    if (!here) expect(old).toBeDefined();
    if (!here) continue;
    for (const key of ['hidden', 'optional', 'kind'] as const) if (old && slide[key] !== old[key]) expect(here[key]).toBe(slide[key]);
    const neighbour = mine.slides[at + 1];
    const there = neighbour && nowAs(comparison, merged, neighbour);
    const [a, b] = [before.get(slide.id), before.get(neighbour?.id ?? slide.id)];
    // Where both have changed the order, either may stand.
    if (there && a !== undefined && b !== undefined && a > b && keptOrder(comparison)) expect(now.get(here.id)).toBeLessThan(now.get(there.id) ?? -1);
  }
}

/** True where the planned slides that are left stand in their old order. */
function keptOrder({ base, next, theirs }: Comparison): boolean {
  const planned = theirs.deck.slides.map(({ id }) => id);
  const places = base.deck.slides.flatMap(({ id }) => {
    const now = next.get(id);
    return now ? [planned.indexOf(now)] : [];
  });
  return places.every((place, k) => k === 0 || (places[k - 1] ?? 0) < place);
}

/** Slides and bullets that the user removed do not come back by themselves. */
function expectRemovedStaysAway({ base, bullets, mine, slides }: Comparison, { deck }: MergedReport): void {
  const lines = new Set(deck.slides.flatMap((slide) => bulletsOf(slide).map(lineOf)));
  const own = new Set(mine.slides.flatMap((slide) => bulletsOf(slide).map(lineOf)));
  const once = new Map<string, number>();
  for (const bullet of base.deck.slides.flatMap(bulletsOf)) once.set(lineOf(bullet), (once.get(lineOf(bullet)) ?? 0) + 1);
  const removed = (bullet: Bullet) => !bullets.mine.has(bullet.id) && !own.has(lineOf(bullet)) && once.get(lineOf(bullet)) === 1;
  const back = base.deck.slides.filter(({ id }) => slides.mine.has(id)).flatMap((slide) => bulletsOf(slide).filter(removed));
  expect(back.map(lineOf).filter((line) => lines.has(line))).toEqual([]);
}

/** Updating once more with the same report changes nothing. */
function expectSettled({ theirs }: Comparison, { deck }: MergedReport): void {
  const again = mergeCompared(compareVersions({ base: theirs, mine: deck, theirs }));
  expect(again.changes).toEqual([]);
  expect(again.deck).toEqual(deck);
}
