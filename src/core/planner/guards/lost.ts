import { bulletsOf, lineOf, type Slide, type SourceRef } from '../../model/deck.ts';
import type { SentenceId } from '../../model/id.ts';
import { flatSections, type Report, sentencesOfSection } from '../../model/report.ts';
import { wordsOnly } from '../ledger.ts';
import { refTo } from '../line.ts';

/** What is put back into a note: headings before what it tells, sentences after it. */
type Back = { headings: SourceRef[]; rest: SourceRef[] };

/** The slides with every sentence that none of them tells or shows whole put back into the nearest note. */
export function putBackLost(report: Report, slides: readonly Slide[]): Slide[] {
  const whole = wholeOn(slides);
  const places = placesOf(slides);
  const firsts = new Map(slides.flatMap((slide, at) => (slide.section === null ? [] : [[slide.section, at] as const])).reverse());
  const back = new Map<number, Back>();
  const at = (place: number): Back => {
    const known = back.get(place) ?? { headings: [], rest: [] };
    back.set(place, known);
    return known;
  };
  let place = 0;
  for (const section of flatSections(report.sections)) {
    for (const sentence of sentencesOfSection(section)) {
      place = places.get(sentence.id) ?? place;
      if (whole.has(sentence.id)) continue;
      const own = sentence === section.heading ? firsts.get(section.id) : undefined;
      if (own === undefined) at(place).rest.push(refTo(sentence));
      else at(own).headings.push(refTo(sentence));
    }
  }
  return slides.map((slide, k) => withTold(slide, back.get(k)));
}

function withTold(slide: Slide, back: Back | undefined): Slide {
  if (!back) return slide;
  const { headings, rest } = back;
  const text = [...headings.map((source) => source.quote), slide.note.text, ...rest.map((source) => source.quote)].filter((part) => part !== '').join('\n\n');
  return { ...slide, note: { text, sources: [...headings, ...slide.note.sources, ...rest] } };
}

/** The slide whose note or body each sentence belongs to, by index; the note's slide before the one that shows it. */
function placesOf(slides: readonly Slide[]): Map<SentenceId, number> {
  const places = new Map<SentenceId, number>();
  slides.forEach((slide, at) => {
    for (const { sentence } of bulletsOf(slide).flatMap((bullet) => bullet.sources)) if (!places.has(sentence)) places.set(sentence, at);
  });
  slides.forEach((slide, at) => {
    for (const { sentence } of slide.note.sources) places.set(sentence, at);
  });
  return places;
}

/** The sentences that stand word for word in the deck: those that a note names and has, and those that a slide shows in full. */
function wholeOn(slides: readonly Slide[]): Set<SentenceId> {
  const whole = new Set<SentenceId>();
  for (const slide of slides) {
    const told = wordsOnly(slide.note.text);
    let from = 0;
    for (const { sentence, quote } of slide.note.sources) {
      const words = wordsOnly(quote);
      // Notes tell in the report's order, so the search goes on where the last sentence ended.
      const next = told.indexOf(words, from);
      const at = next < 0 ? told.indexOf(words) : next;
      if (at < 0) continue;
      whole.add(sentence);
      from = at + words.length;
    }
    const claims = [
      { text: `${slide.kicker} ${slide.title}`, sources: slide.titleSources },
      ...bulletsOf(slide).map((bullet) => ({ text: lineOf(bullet), sources: bullet.sources })),
      ...(slide.kind === 'title' ? [{ text: slide.subtitle, sources: slide.subtitleSources }] : []),
    ];
    for (const { text, sources } of claims) {
      const shown = wordsOnly(text);
      for (const { sentence, quote } of sources) if (shown.includes(wordsOnly(quote))) whole.add(sentence);
    }
    // Tables, pictures, formulas and code are shown as they stand in the report.
    if (slide.kind === 'table') for (const { sentence } of slide.tableSources) whole.add(sentence);
    if (slide.kind === 'figure') for (const { sentence } of slide.captionSources) whole.add(sentence);
    if (slide.kind === 'formula') for (const { sentence } of slide.formulas.flatMap(({ sources }) => sources)) whole.add(sentence);
    if (slide.kind === 'code') for (const { sentence } of slide.codeSources) whole.add(sentence);
  }
  return whole;
}
