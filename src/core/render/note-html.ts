import { bulletsOf, type Slide } from '../model/deck.ts';
import { cueKind } from '../text/cues.ts';
import { escapeHtml, formulaHtml, isBalanced } from '../text/inline.ts';
import { asCommonMark, noteMarkdown } from '../text/note-markdown.ts';

const markdown = noteMarkdown();
markdown.renderer.rules['math_inline'] = (tokens, at) => formulaHtml(tokens[at]?.content ?? '');
markdown.renderer.rules['math_block'] = (tokens, at) => formulaHtml(tokens[at]?.content ?? '', 'block');
markdown.renderer.rules['cue'] = (tokens, at) => cueHtml(tokens[at]?.content ?? '');
// Markdown's own alignment would come as a style, which the windows' security policy refuses.
for (const cell of ['th', 'td']) markdown.renderer.rules[`${cell}_open`] = () => `<${cell}>`;
markdown.renderer.rules['link_open'] = () => '<span class="link">';
markdown.renderer.rules['link_close'] = () => '</span>';

// Marks are laid into the Markdown as rare brackets and become elements in the HTML: as punctuation they leave emphasis
// beside them as it is. A note that has such brackets of its own is shown without marks.
const [open, close] = ['\u2e28', '\u2e29'];

/**
 * A note's Markdown as HTML that is safe to insert; links are shown but cannot be followed. The `spoken` passages are
 * marked with `<mark class="spoken">` where they still stand in the note, each once.
 */
export function noteHtml(written: string, spoken: readonly string[] = []): string {
  const note = asCommonMark(written);
  if (note.includes(open) || note.includes(close)) return markdown.render(note);
  return markdown.render(withMarks(note, spoken)).replaceAll(open, '<mark class="spoken">').replaceAll(close, '</mark>');
}

/** A cue as a chip; what is written in brackets stays readable as words. */
export const cueHtml = (cue: string): string => `<span class="cue cue-${cueKind(cue) ?? 'pause'}">${escapeHtml(cue.slice(1, -1))}</span>`;

/** The sentences that a slide's bullets come from: what its speaker says at least. */
export const spokenOn = (slide: Slide): string[] => [...new Set(bulletsOf(slide).flatMap((bullet) => bullet.sources.map((source) => source.quote)))];

/** Which passages the marks of `noteHtml` hold: for each mark in order the passages that begin in it. */
export function spokenMarks(written: string, spoken: readonly string[]): string[][] {
  const note = asCommonMark(written);
  return note.includes(open) || note.includes(close) ? [] : marksIn(note, spoken).map(({ quotes }) => quotes);
}

type Mark = { start: number; end: number; quotes: string[] };

function marksIn(note: string, spoken: readonly string[]): Mark[] {
  const spans = spoken.flatMap((quote) => {
    const start = quote.trim() === '' || !isBalanced(quote) ? -1 : note.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length, quotes: [quote] }];
  });
  const marks: Mark[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    // One sentence may be a part of another.
    if (last && span.start < last.end) last.quotes.push(...span.quotes);
    else marks.push(span);
  }
  return marks;
}

function withMarks(note: string, spoken: readonly string[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of marksIn(note, spoken)) {
    marked += `${note.slice(from, start)}${open}${note.slice(start, end)}${close}`;
    from = end;
  }
  return marked + note.slice(from);
}
