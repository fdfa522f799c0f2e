import type { Note, Slide, SourceRef } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import type { Frame } from './layout.ts';
import { refTo } from './line.ts';
import { tellerOf } from './notes.ts';
import { type Chapter, subtitleOf } from './outline.ts';
import { withoutReferences } from './references.ts';
import { slideTitle } from './slide-title.ts';

/** A section's frames with titles, and notes that tell each sentence once. */
export function slidesOf(report: Report, sentences: ReadonlyMap<string, Sentence>, chapter: Chapter, frames: readonly Frame[]): Slide[] {
  const { section, kicker, body } = chapter;
  // What stands before the first heading, a picture say, goes by the name of the whole.
  const named = section.title === '' ? report : section;
  const titleSources = named.titleSources.flatMap((id) => sentences.get(id) ?? []).map(refTo);
  const title = slideTitle(named.title, report.language);
  // What a shorter title leaves out is said.
  const said = title !== named.title && section.heading ? [refTo(section.heading)] : [];
  const shown = new Set(frames.flatMap((frame) => frame.shown.map((sentence) => sentence.id)));
  const noteOf = tellerOf(section, report.text);
  return frames.map((frame, k) => {
    const from = k === 0 ? 0 : frame.from;
    const to = frames[k + 1]?.from ?? body.length;
    const told = new Set(body.slice(from, to).map((sentence) => sentence.id));
    return {
      ...frame.content,
      id: slideId(`${section.id}-${k + 1}`),
      section: section.id,
      kicker,
      title,
      titleSources,
      note: noteWith(k === 0 ? said : [], noteOf({ told, shown })),
      optional: false,
      hidden: false,
    };
  });
}

const noteWith = (first: readonly SourceRef[], note: Note): Note => ({
  text: [...first.map(({ quote }) => quote), note.text].filter((part) => part !== '').join('\n\n'),
  sources: [...first, ...note.sources],
});

/** The first slide: the report's title, and what stands under it where that has no slide of its own. */
export function titleSlide(report: Report, sentences: ReadonlyMap<string, Sentence>, opening: Chapter | null): Slide {
  const subtitle = opening && subtitleOf(opening.section);
  const told = new Set(opening?.body.map((sentence) => sentence.id));
  return {
    kind: 'title',
    id: slideId('title'),
    section: opening?.section.id ?? null,
    kicker: '',
    title: withoutReferences(report.title, new Set()) || report.title,
    titleSources: report.titleSources.flatMap((id) => sentences.get(id) ?? []).map(refTo),
    subtitle: subtitle?.text ?? '',
    subtitleSources: subtitle ? [refTo(subtitle)] : [],
    note: opening ? tellerOf(opening.section, report.text)({ told, shown: new Set() }) : { text: '', sources: [] },
    optional: false,
    hidden: false,
  };
}
