import type { Deck } from '../model/deck.ts';
import { sourcesOnSlide } from '../model/deck.ts';
import type { SentenceId, SlideId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { toldBy } from '../planner/ledger.ts';
import { slideNumbers } from '../present/shown.ts';

/** A slide that tells a sentence, and the number it bears. */
type Teller = { slide: SlideId; number: number };
export type Places = { shown: readonly Teller[]; told: readonly Teller[] };

/** For every sentence that a deck tells: the slides that show it, and those whose notes tell it, in order. */
export function placesIn(report: Report, { slides }: Pick<Deck, 'slides'>): ReadonlyMap<SentenceId, Places> {
  const places = new Map<SentenceId, { shown: Teller[]; told: Teller[] }>();
  const at = (id: SentenceId) => {
    const known = places.get(id) ?? { shown: [], told: [] };
    places.set(id, known);
    return known;
  };
  const numbers = slideNumbers(slides);
  slides.forEach((slide, index) => {
    const teller = { slide: slide.id, number: numbers[index] ?? index + 1 };
    for (const id of new Set(sourcesOnSlide(slide).map(({ sentence }) => sentence))) at(id).shown.push(teller);
    for (const id of toldBy(slide.note, report)) at(id).told.push(teller);
  });
  return places;
}
