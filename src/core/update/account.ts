import { type Deck, type Slide, sourcesOnSlide } from '../model/deck.ts';
import type { SentenceId } from '../model/id.ts';
import { type Report, sentencesOfReport } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { refTo } from '../planner/line.ts';

/**
 * The deck with an account of every sentence of the report: one that is neither told nor shown is dropped where
 * `isUnwanted` says so, else it is put into the note of the slide that tells what stands before it.
 */
export function closeLedger(report: Report, deck: Deck, isUnwanted: (sentence: SentenceId) => boolean): Deck {
  const { dropped, lost } = ledgerOf(report, deck);
  if (dropped.length + lost.length === 0) return deck;
  const untold = new Set([...dropped, ...lost]);
  const known = new Set(deck.dropped);
  const back = new Map<number, Sentence[]>();
  const places = placesIn(deck.slides);
  let place = 0;
  for (const sentence of sentencesOfReport(report)) {
    place = places.get(sentence.id) ?? place;
    if (untold.has(sentence.id) && !isUnwanted(sentence.id) && !known.has(sentence.id)) back.set(place, [...(back.get(place) ?? []), sentence]);
  }
  return {
    ...deck,
    slides: deck.slides.map((slide, at) => withTold(slide, back.get(at))),
    dropped: [...deck.dropped, ...lost.filter((id) => isUnwanted(id) && !known.has(id))],
  };
}

function withTold(slide: Slide, sentences: readonly Sentence[] | undefined): Slide {
  if (!sentences) return slide;
  const named = new Set(slide.note.sources.map(({ sentence }) => sentence));
  const text = [slide.note.text, ...sentences.map((sentence) => sentence.text)].filter((part) => part !== '').join('\n\n');
  return { ...slide, note: { text, sources: [...slide.note.sources, ...sentences.filter(({ id }) => !named.has(id)).map(refTo)] } };
}

/** By index, the slide whose note names each sentence, else the first that shows it. */
function placesIn(slides: readonly Slide[]): Map<SentenceId, number> {
  const places = new Map<SentenceId, number>();
  slides.forEach((slide, at) => {
    for (const { sentence } of sourcesOnSlide(slide)) if (!places.has(sentence)) places.set(sentence, at);
  });
  slides.forEach((slide, at) => {
    for (const { sentence } of slide.note.sources) places.set(sentence, at);
  });
  return places;
}
