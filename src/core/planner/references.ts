import type { Slide } from '../model/deck.ts';
import { flatSections, type Report } from '../model/report.ts';
import { without } from './shorten/clauses.ts';

/** The labels by which a report's prose refers to its footnotes, "1" or "spf". */
export const footnoteLabels = (report: Report): ReadonlySet<string> =>
  new Set(flatSections(report.sections).flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : []))));

const reference = /\s*\\?\[\^?([^[\]\s\\]{1,40})\\?\](?!\()/g;

/** The sentence without its references to footnotes and numbered sources: they are for readers, not for a hall. */
export function withoutReferences(sentence: string, labels: ReadonlySet<string>): string {
  let text = sentence;
  for (const found of [...sentence.matchAll(reference)].reverse()) {
    const label = found[1] ?? '';
    if (/^\d{1,3}$/.test(label) || labels.has(label)) text = without(text, { start: found.index, end: found.index + found[0].length });
  }
  return text;
}

/** The slide's table and caption without references to the report's own footnotes; a cell that is nothing else keeps its mark. */
export function withoutMarks(slide: Slide, labels: ReadonlySet<string>): Slide {
  if (labels.size === 0 || (slide.kind !== 'table' && slide.kind !== 'figure')) return slide;
  const bare = (text: string) => text.replace(reference, (mark, label: string) => (labels.has(label) ? '' : mark)).trim() || text;
  const captioned = { ...slide, caption: bare(slide.caption) };
  return captioned.kind === 'table'
    ? { ...captioned, header: captioned.header?.map(bare) ?? null, rows: captioned.rows.map((row) => row.map(bare)) }
    : captioned;
}
