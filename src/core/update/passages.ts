import { splitSentences } from '../report/sentences/split.ts';

/** A sentence or line of a note with the white space before it; null for the note's first. */
export type Passage = { before: string | null; text: string };

/** A note as its sentences and lines; put together in order, with the `tail` behind them, they are the note but for white space before it. */
export function passagesOf(note: string, language: string): { passages: Passage[]; tail: string } {
  const passages: Passage[] = [];
  let end = 0;
  for (const line of note.matchAll(/[^\n]*\S[^\n]*/g)) {
    for (const span of splitSentences(line[0], language)) {
      const raw = line[0].slice(span.start, span.end);
      const text = raw.trim();
      if (text === '') continue;
      const start = line.index + span.start + raw.indexOf(text);
      passages.push({ before: passages.length === 0 ? null : note.slice(end, start), text });
      end = start + text.length;
    }
  }
  return { passages, tail: note.slice(end) };
}

/** Passages as one text again; one that was first elsewhere and no longer is begins a paragraph. */
export function joinPassages(passages: readonly Passage[], tail: string): string {
  return passages.map(({ before, text }, at) => (at === 0 ? text : `${before ?? '\n\n'}${text}`)).join('') + (passages.length > 0 ? tail : '');
}
