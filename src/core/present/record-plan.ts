import type { Deck, Slide } from '../model/deck.ts';
import type { Report } from '../model/report.ts';
import type { RecordedSlide } from '../model/talk-record.ts';
import { coreSeconds } from '../planner/budget/core-seconds.ts';
import { speakingSeconds } from '../planner/speaking-time.ts';
import { plainText } from '../text/inline.ts';
import { neededSeconds, pacePlan } from './pace-plan.ts';
import { shownSlides, slideNumbers } from './shown.ts';
import { talkParts } from './talk-parts.ts';

type Timed = Pick<Deck, 'language' | 'pace' | 'minutes'>;

/** Seconds that the slides which are shown take at the deck's pace, whatever time it was cut to. */
export const plannedTalk = (deck: Timed & Pick<Deck, 'slides'>): number => shownSlides(deck).reduce((sum, slide) => sum + neededSeconds(slide, deck), 0);

/** The slides of a deck as a record keeps them, with the plan that the talk was held against. */
export function recordedSlides(deck: Timed & Pick<Deck, 'slides' | 'steps'>, report: Report): RecordedSlide[] {
  const numbers = slideNumbers(deck.slides);
  const { slides, stretches } = pacePlan({ ...deck, parts: talkParts(report) });
  return deck.slides.map((slide, at) => ({
    slide: slide.id,
    number: numbers[at] ?? 1,
    title: plainText(slide.title),
    section: stretches[slides[at]?.stretch ?? -1]?.title ?? '',
    seconds: slides[at]?.seconds ?? 0,
    ...spokenPart(slide, deck),
    hidden: slide.hidden,
  }));
}

/** What of a slide's time is words, which takes longer as the pace falls, and what is not: asked for at a word a second, and at no time for words at all. */
function spokenPart(slide: Slide, deck: Timed): { words: number; rest: number } {
  const at = (pace: number) => (deck.minutes === null ? speakingSeconds(slide.note.text, { ...deck, pace }) : coreSeconds(slide, { ...deck, pace }));
  const rest = at(Number.MAX_SAFE_INTEGER);
  return { words: Math.max(0, at(60) - rest), rest };
}
