import { type Deck, groupOf, type Slide } from '../model/deck.ts';
import type { SectionId, SlideId } from '../model/id.ts';
import { coreSeconds, silentSeconds } from '../planner/budget/core-seconds.ts';
import { worthOfSlide } from '../planner/budget/importance.ts';
import { fullSeconds } from '../planner/speaking-time.ts';
import { stopsOf } from './stops.ts';
import type { TalkPart } from './talk-parts.ts';

// The plan of a talk: how long each slide may take if the talk is to end in time. It stays the same throughout the talk;
// what is skipped meanwhile makes the way shorter and the time no longer.

/** What the plan is made of. */
export type PlannedDeck = Pick<Deck, 'slides' | 'language' | 'pace' | 'minutes' | 'steps'> & { parts: readonly TalkPart[] };

export type PlannedSlide = {
  id: SlideId;
  /** Seconds; 0 for a hidden slide. */
  seconds: number;
  steps: number;
  /** May be left out. */
  optional: boolean;
  /** How much would be missed without it. */
  worth: number;
  /** Which of the plan's stretches it is in, by its place; null for none. */
  stretch: number | null;
};

/** Neighbouring slides of one part of the report. */
export type Stretch = { title: string };

export type PacePlan = {
  slides: readonly PlannedSlide[];
  stretches: readonly Stretch[];
};

/**
 * Seconds for each slide: where the deck is cut to minutes, these are shared out in proportion to what the marked
 * sentences take; else as long as the whole notes take. A slide without notes is at least looked at.
 */
export function pacePlan(deck: PlannedDeck): PacePlan {
  const parts = new Map(deck.parts.flatMap((part) => part.sections.map((section) => [section, part] as const)));
  const stops = stopsOf(deck);
  const raw = deck.slides.map((slide) => (slide.hidden ? 0 : neededSeconds(slide, deck)));
  const sum = raw.reduce((all, seconds) => all + seconds, 0);
  const scale = deck.minutes === null || sum === 0 ? 1 : (deck.minutes * 60) / sum;
  const before = new Map<SectionId | null, number>();
  const stretches: Stretch[] = [];
  let open: TalkPart | undefined;
  const slides = deck.slides.map((slide, at): PlannedSlide => {
    const section = groupOf(slide);
    const part = section === null ? undefined : parts.get(section);
    const earlier = before.get(slide.section) ?? 0;
    before.set(slide.section, earlier + 1);
    // A slide of no part, as the contents, goes with the part that it stands in; a hidden one opens none.
    if (part && part !== open && part.title !== '' && !slide.hidden) {
      open = part;
      stretches.push({ title: part.title });
    }
    return {
      id: slide.id,
      seconds: (raw[at] ?? 0) * scale,
      steps: stops[at]?.steps ?? 0,
      optional: slide.optional,
      worth: (part?.importance ?? 1) * worthOfSlide(slide, earlier),
      stretch: stretches.length === 0 ? null : stretches.length - 1,
    };
  });
  return { slides, stretches };
}

/** Seconds that telling a slide takes at the deck's pace: its whole note, or in a deck that was cut to a time the marked sentences. */
export function neededSeconds(slide: Slide, deck: Pick<Deck, 'language' | 'pace' | 'minutes'>): number {
  return deck.minutes === null ? Math.max(fullSeconds(slide, deck), silentSeconds(slide)) : coreSeconds(slide, deck);
}
