import { type Deck, groupOf, type Slide } from '../model/deck.ts';
import { flatSections, type Report } from '../model/report.ts';
import type { RecordedSlide } from '../model/talk-record.ts';
import { coreSeconds } from '../planner/budget/core-seconds.ts';
import { partsOf } from '../planner/budget/importance.ts';
import { fullSeconds, spokenWords } from '../planner/speaking-time.ts';
import { plainText } from '../text/inline.ts';
import { shownSlides, slideNumbers } from './shown.ts';

type Timed = Pick<Deck, 'language' | 'pace' | 'minutes'>;

/** Seconds that a slide is planned for: its whole note, in a deck that was cut to a time the sentences behind its bullets. */
export const plannedSeconds = (slide: Slide, deck: Timed): number => (deck.minutes === null ? fullSeconds(slide, deck) : coreSeconds(slide, deck));

/** Seconds that the slides which are shown are planned for. */
export const plannedTalk = (deck: Timed & Pick<Deck, 'slides'>): number => shownSlides(deck).reduce((sum, slide) => sum + plannedSeconds(slide, deck), 0);

/** The slides of a deck as a record keeps them. */
export function recordedSlides(deck: Timed & Pick<Deck, 'slides'>, report: Report): RecordedSlide[] {
  const numbers = slideNumbers(deck.slides);
  const titles = new Map(partsOf(report).flatMap(({ root }) => flatSections([root]).map(({ id }) => [id, plainText(root.title)] as const)));
  const sectionOf = (slide: Slide) => {
    const group = groupOf(slide);
    return group === null ? '' : (titles.get(group) ?? '');
  };
  return deck.slides.map((slide, at) => ({
    slide: slide.id,
    number: numbers[at] ?? 1,
    title: plainText(slide.title),
    section: sectionOf(slide),
    seconds: plannedSeconds(slide, deck),
    words: plannedWords(slide, deck),
    hidden: slide.hidden,
  }));
}

/** What of the planned time is words: it grows as the pace falls, and the rest does not. Asked for at a pace of a word a second and of no time at all. */
function plannedWords(slide: Slide, deck: Timed): number {
  if (deck.minutes === null) return spokenWords(slide.note.text, deck.language);
  const at = (pace: number) => coreSeconds(slide, { ...deck, pace });
  return Math.max(0, at(60) - at(Number.MAX_SAFE_INTEGER));
}
