import type { Slide, SourceRef } from '../model/deck.ts';
import { isLined, sourcesOnSlide } from '../model/deck.ts';
import { flatSections, type Report } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { refTo } from './line.ts';
import type { Chapter } from './outline.ts';

/** A chapter with the slides it would have. */
export type Told = { chapter: Chapter; slides: readonly Slide[] };

// A list of two titles says nothing that the next two slides do not say.
const leastListed = 3;

/**
 * The slides of all chapters after the title slide, each with something to show. A heading over children alone keeps
 * its list of them where there are three or more; else it is the kicker of its first child, or stands in a note.
 */
export function foldHeadings(title: Slide, told: readonly Told[]): Slide[] {
  const deck: Slide[] = [title];
  let waiting: Chapter[] = [];
  let listed = false;
  for (const { chapter, slides } of told) {
    const lists = chapter.body.length === 0;
    if (lists && (listed || chapter.section.children.filter(({ heading }) => heading).length < leastListed)) {
      waiting.push(chapter);
      continue;
    }
    const [first, ...rest] = slides;
    const above = waiting.filter(({ section }) => section.children.length > 0);
    for (const { section } of waiting) if (section.children.length === 0) putLast(deck, section.heading);
    if (first)
      deck.push(
        above.reduceRight((slide, { section }) => underHeading(slide, section.heading), first),
        ...rest,
      );
    waiting = [];
    // Never two lists of titles in a row.
    listed = lists;
  }
  for (const { section } of waiting) putLast(deck, section.heading);
  return deck;
}

/** Slides that the guards left with nothing to show give their note, and a heading told nowhere else, to the slide before. */
export function foldEmpty(report: Report, slides: readonly Slide[]): Slide[] {
  const shows = (slide: Slide) => !isLined(slide) || slide.bullets.length > 0;
  const headings = new Set(flatSections(report.sections).flatMap((section) => (section.heading ? [section.heading.id] : [])));
  const shown = new Set(slides.filter(shows).flatMap((slide) => sourcesOnSlide(slide).map((source) => source.sentence)));
  const deck: Slide[] = [];
  for (const slide of slides) {
    const last = deck.at(-1);
    if (shows(slide) || !last) {
      deck.push(slide);
      continue;
    }
    const untold = slide.titleSources.filter((source) => headings.has(source.sentence) && !shown.has(source.sentence));
    for (const source of untold) shown.add(source.sentence);
    const text = [last.note.text, ...untold.map((source) => source.quote), slide.note.text].filter((part) => part !== '').join('\n\n');
    deck[deck.length - 1] = { ...last, note: { text, sources: [...last.note.sources, ...untold, ...slide.note.sources] } };
  }
  return deck;
}

/** A part that has no slide of its own is announced with its first: small above the title, and said. */
const underHeading = (slide: Slide, heading: Sentence | null): Slide => (heading ? { ...slide, note: noteWith([refTo(heading)], slide, 'before') } : slide);

function putLast(deck: Slide[], heading: Sentence | null) {
  const last = deck.at(-1);
  if (last && heading) deck[deck.length - 1] = { ...last, note: noteWith([refTo(heading)], last, 'after') };
}

function noteWith(sources: SourceRef[], { note }: Slide, place: 'before' | 'after') {
  const parts = sources.map((source) => source.quote);
  const texts = place === 'before' ? [...parts, note.text] : [note.text, ...parts];
  return {
    text: texts.filter((part) => part !== '').join('\n\n'),
    sources: place === 'before' ? [...sources, ...note.sources] : [...note.sources, ...sources],
  };
}
