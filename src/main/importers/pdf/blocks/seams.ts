import { isFigureCaption, isTableCaption } from '../../../../core/report/plain/caption.ts';
import { endsSentence, isUnspaced } from '../../../../core/report/plain/line.ts';
import type { Measures } from './measures.ts';
import { edgesOf, type Passage, type Section, textOf } from './passages.ts';

// How far a paragraph's other half may stand behind pictures and tables.
const FAR = 4;

/** Paragraphs that go on in the next column, on the next page or behind a picture, as one. */
export function withoutSeams(sections: readonly Section[], measures: Measures): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const open = section.kind === 'passage' ? openBefore(joined, section, measures) : null;
    if (open && section.kind === 'passage') open.lines = [...open.lines, ...section.lines];
    else joined.push(section);
  }
  return joined;
}

/** The passage that a passage goes on from; null where it is one of its own. */
function openBefore(before: readonly Section[], passage: Passage, measures: Measures): Passage | null {
  const [first] = passage.lines;
  if (!first || passage.mark || (passage.role && passage.role.kind !== 'paragraph') || first.bold !== measures.bold || first.mono !== measures.mono)
    return null;
  for (let back = 1; back <= FAR; back += 1) {
    const other = before.at(-back);
    if (!other) return null;
    // Pictures, tables and their captions may stand between.
    if (other.kind !== 'passage') continue;
    const last = other.lines.at(-1);
    if (!last || other.role?.kind === 'heading') return null;
    // A caption at a column's foot belongs to the table on the next.
    if (isTableCaption(textOf(other)) || isFigureCaption(textOf(other))) continue;
    const sameType = Math.abs(last.size - first.size) < 0.06 * first.size && last.bold === first.bold && last.mono === first.mono;
    if (!sameType) {
      if (last.size < first.size && other.lines.length <= 3) continue;
      return null;
    }
    const apart = last.page !== first.page || other.flow !== passage.flow || back > 1;
    return apart && goesOn(other, passage) ? other : null;
  }
  return null;
}

function goesOn(above: Passage, passage: Passage): boolean {
  const last = above.lines.at(-1);
  const [first] = passage.lines;
  if (!last || !first || endsSentence(last.text) || /[:：]$/.test(last.text)) return false;
  if (/\p{L}-$/u.test(last.text) || /^\p{Ll}/u.test(first.text)) return true;
  const { end, start } = edgesOf(above.flow, last);
  const isFull = end - last.end < 0.12 * (end - start);
  const isSetIn = first.start - edgesOf(passage.flow, first).start > 0.8 * first.size;
  return isFull && (!isSetIn || isUnspaced(first.text[0] ?? ''));
}
