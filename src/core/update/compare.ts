import { type Bullet, bulletsOf, type Deck, type Slide } from '../model/deck.ts';
import type { BulletId, SentenceId, SlideId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { matchBullets, matchSlides } from './match.ts';
import type { AlignedNote } from './notes.ts';
import { alignSentences, type SentenceMap } from './sentences.ts';

/** A report with the deck that is planned of it. */
export type Version = { report: Report; deck: Deck };

/** What is merged: the report that the deck was made of, the deck as its user edited it, the report's next version. */
export type Versions = { base: Version; mine: Deck; theirs: Version };

/** The three versions with all that is known of which part is which. Merging with other choices needs no new comparison. */
export type Comparison = Versions & {
  map: SentenceMap;
  slides: { base: ReadonlyMap<SlideId, Slide>; mine: ReadonlyMap<SlideId, Slide>; theirs: ReadonlyMap<SlideId, Slide> };
  /** From a planned slide of the old report to its counterpart, and back. */
  next: ReadonlyMap<SlideId, SlideId>;
  previous: ReadonlyMap<SlideId, SlideId>;
  bullets: Bullets;
  /** Notes of the user's slides that were aligned already: another choice does not align them again. */
  notes: Map<SlideId, AlignedNote>;
  /** Sentences of the old report that its user had left out of slides and notes. */
  leftOut: ReadonlySet<SentenceId>;
};

/** Planned bullets by id, with the slide that each stands on in each version. */
type Bullets = {
  base: ReadonlyMap<BulletId, At>;
  theirs: ReadonlyMap<BulletId, At>;
  /** Where the user has each planned bullet; copies of it on other slides do not count. */
  mine: ReadonlyMap<BulletId, At>;
  next: ReadonlyMap<BulletId, BulletId>;
  previous: ReadonlyMap<BulletId, BulletId>;
};
export type At = { slide: SlideId; bullet: Bullet };

/** Finds out what became of every sentence, planned slide and planned bullet of the old report. */
export function compareVersions({ base, mine, theirs }: Versions): Comparison {
  const map = alignSentences(base.report, theirs.report);
  const next = matchSlides(map, base.deck.slides, theirs.deck.slides);
  const ledger = ledgerOf(base.report, mine);
  return {
    base,
    mine,
    theirs,
    map,
    slides: { base: byId(base.deck), mine: byId(mine), theirs: byId(theirs.deck) },
    next,
    previous: inverse(next),
    bullets: bulletsIn({ base, mine, theirs }, map),
    notes: new Map(),
    leftOut: new Set([...ledger.dropped, ...ledger.lost]),
  };
}

function bulletsIn({ base, mine, theirs }: Versions, map: SentenceMap): Bullets {
  const old = placesIn(base.deck);
  const own = new Map<BulletId, At>();
  for (const slide of mine.slides) {
    for (const bullet of bulletsOf(slide)) {
      const planned = old.get(bullet.id);
      const at = { slide: slide.id, bullet };
      if (planned && isSame(planned.bullet, bullet) && (planned.slide === slide.id || !own.has(bullet.id))) own.set(bullet.id, at);
    }
  }
  const next = matchBullets(map, base.deck.slides, theirs.deck.slides, theirs.report.language);
  return { base: old, theirs: placesIn(theirs.deck), mine: own, next, previous: inverse(next) };
}

/** Ids say which bullet it was; a deck that was planned in another way may use the same id for a bullet of other sentences. */
export const isSame = (planned: Bullet, bullet: Bullet): boolean =>
  planned.sources.length === 0 || planned.sources.some(({ sentence }) => bullet.sources.some((source) => source.sentence === sentence));

const byId = (deck: Deck) => new Map(deck.slides.map((slide) => [slide.id, slide]));

const placesIn = (deck: Deck) =>
  new Map(deck.slides.flatMap((slide) => bulletsOf(slide).map((bullet): [BulletId, At] => [bullet.id, { slide: slide.id, bullet }])));

const inverse = <A, B>(pairs: ReadonlyMap<A, B>): Map<B, A> => new Map([...pairs].map(([a, b]) => [b, a]));
