import { apart, findIn, passagesOn } from '../edit/find/find.ts';
import type { Stretch } from '../edit/find/fold.ts';
import { readPiece } from '../edit/find/pieces.ts';
import { groupOf, type Slide, sourcesOnSlide } from '../model/deck.ts';
import type { SectionId, SentenceId, SlideId } from '../model/id.ts';
import { type Block, flatSections, type Report, type Section, sentencesOfBlock } from '../model/report.ts';

// What somebody asks is looked for in every text of the deck and in every sentence of the report, with the editor's own
// reading of texts. A text that holds all the words is a hit; where none of a slide does, the slide as a whole may.

/** A place that holds what is asked for: on a slide, in its notes, or in the report. Stretches count in the text. */
export type Hit = { text: string; stretches: Stretch[] } & (
  | { kind: 'slide' | 'note'; slide: SlideId }
  | { kind: 'report'; sentence: SentenceId; section: SectionId; block: number }
);

/** The words of a question; each of them has to be there. */
export const wordsAsked = (question: string): string[] => [...new Set(question.split(/\s+/).filter((word) => word !== ''))];

/** Where a slide and its notes hold the words. */
export function hitsOnSlide(slide: Slide, words: readonly string[]): Hit[] {
  const found = passagesOn(slide, words);
  return (['slide', 'note'] as const).flatMap((kind): Hit[] => {
    const own = found.filter(({ passage }) => (passage.field === 'note') === (kind === 'note'));
    const whole = own.filter((one) => one.words.size === words.length);
    if (whole.length > 0) return whole.map(({ passage: { text, stretches } }) => ({ kind, slide: slide.id, text, stretches }));
    const together = new Set(own.flatMap((one) => [...one.words]));
    const best = own.toSorted((a, b) => b.words.size - a.words.size)[0];
    return best && together.size === words.length ? [{ kind, slide: slide.id, text: best.passage.text, stretches: best.passage.stretches }] : [];
  });
}

/** A sentence of the report as it is searched; `block` counts the blocks of its section, -1 for the heading. */
export type Searched = { sentence: SentenceId; section: SectionId; block: number; text: string };

/** The sentences of one section as they are searched, without its children's. */
export function searchedIn(section: Section): Searched[] {
  const read = (block: number) => (sentence: { id: SentenceId; text: string }) => ({
    sentence: sentence.id,
    section: section.id,
    block,
    text: readPiece({ from: 0, source: sentence.text, as: 'inline' }),
  });
  return [...(section.heading ? [read(-1)(section.heading)] : []), ...section.blocks.flatMap((block, at) => sentencesOfBlock(block).map(read(at)))];
}

/** The sentence as a hit; null where it lacks one of the words. */
export function hitInReport({ text, ...place }: Searched, words: readonly string[]): Hit | null {
  const all = words.map((word) => findIn(text, { text: word, matchCase: false, wholeWord: false }));
  return all.some((found) => found.length === 0) ? null : { kind: 'report', ...place, text, stretches: apart(all.flat()) };
}

/** The slide that shows a sentence, agendas aside, else the one that tells it in its notes, else one of its section: `exact` tells whether the sentence is on it. */
export function slideFor(slides: readonly Slide[], report: Report, sentence: SentenceId, section: SectionId): { slide: SlideId; exact: boolean } | null {
  const all = slides.filter((slide) => slide.kind !== 'agenda' && sourcesOnSlide(slide).some((source) => source.sentence === sentence));
  const shows = all.find((slide) => groupOf(slide) === section) ?? all[0];
  if (shows) return { slide: shows.id, exact: true };
  const tells = slides.find(({ note }) => note.sources.some((source) => source.sentence === sentence));
  const near = tells ?? slideOfSection(slides, report, section);
  return near ? { slide: near.id, exact: false } : null;
}

/** The first slide of the section, shown ones before hidden ones; where it has none, of what is in it, else of what it is in. */
function slideOfSection(slides: readonly Slide[], report: Report, wanted: SectionId): Slide | null {
  for (const section of pathTo(report.sections, wanted).toReversed()) {
    const ids = new Set<string | null>(flatSections([section]).map(({ id }) => id));
    const own = slides.filter((slide) => ids.has(groupOf(slide)));
    const direct = own.filter((slide) => groupOf(slide) === section.id);
    const found = [...direct, ...own].find(({ hidden }) => !hidden) ?? own[0];
    if (found) return found;
  }
  return null;
}

/** The sections from the outermost one to the wanted one. */
function pathTo(sections: readonly Section[], wanted: SectionId): Section[] {
  for (const section of sections) {
    if (section.id === wanted) return [section];
    const within = pathTo(section.children, wanted);
    if (within.length > 0) return [section, ...within];
  }
  return [];
}

/** So many blocks are read before and after the one that holds a sentence. */
const around = 10;

/** A section's title and its blocks near the one of that number. */
export function blocksAround(report: Report, wanted: SectionId, block: number): { title: string; blocks: Block[] } | null {
  const section = flatSections(report.sections).find(({ id }) => id === wanted);
  return section ? { title: section.title, blocks: section.blocks.slice(Math.max(0, block - around), Math.max(0, block) + around + 1) } : null;
}

/** Characters that are shown before the first word found, and in all. */
const [before, length] = [70, 260];

/** What a hit says around its first word: a text that is longer is cut between words, with an ellipsis. */
export function excerpt({ text, stretches }: Pick<Hit, 'text' | 'stretches'>): { text: string; stretches: Stretch[] } {
  const first = stretches[0]?.start ?? 0;
  const start = first <= before ? 0 : wordStart(text, first - before, first);
  const end = text.length - start <= length ? text.length : wordEnd(text, start + length, start + length - 30);
  const [lead, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end) + tail,
    stretches: stretches.filter((stretch) => stretch.start >= start && stretch.end <= end).map((one) => ({ start: one.start + shift, end: one.end + shift })),
  };
}

/** Behind the first space from there on, before the limit; in a script without spaces between two characters. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space >= 0 ? from + space + 1 : whole(text, from);
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space >= 0 ? limit + space : whole(text, to);
}

/** Never between the halves of one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
