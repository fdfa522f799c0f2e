import type { Slide } from '../model/deck.ts';
import type { Language } from '../model/text.ts';
import { hyphenPlaces } from '../text/hyphenation.ts';
import { inlineHtml, plainText } from '../text/inline.ts';
import type { SlideContext } from './context.ts';
import type { Frame } from './frame.ts';
import { titleRoom } from './room.ts';
import { tooFull } from './type.ts';
import { keepEnd } from './whole-words.ts';

// A word that a line may end within is set as parts, and the style sheet gives all but the last a soft hyphen (slide.css,
// `.syllable`). So the hyphens are how lines are set and no part of the text: what is copied, found, read out or written
// to a file has none.

/** What stands where a text has no letters to part: code, links and formulas. */
export const noText = '\ufffc';

/** A text as it is shown; `noText` for every unit that parts nowhere. A word that a seam lies within does not part. */
export type Shown = { text: string; seams: ReadonlySet<number> };
export type Part = { from: number; to: number };

/** What a part of a slide's text is set as: running text, large type, the slide's title, or a cell of its table. */
export type Setting = 'text' | 'display' | 'title' | 'cell';

/** Letters of the shortest words that part where lines are long, where they are of middle length, and where they are short. */
const shortest = { long: 16, middle: 13, short: 10 };
const none = Number.POSITIVE_INFINITY;

const inColumns = /^(?:two-columns|two|row|three-two|columns-[234])$/;

/**
 * Letters of the shortest words that part in a slide's texts of that setting, by the classes of its fit; infinite for none.
 * The shorter the lines, the larger the hole that a word leaves which goes to the next. In large type a word parts only
 * where it has no room on a line.
 */
export function shortestParted(slide: Slide, frame: Frame, fit: readonly string[], setting: Setting): number {
  if (setting === 'title') return hasRoom(slide, frame) ? none : shortest.long;
  if (setting === 'display') return fit.includes(tooFull) ? shortest.short : none;
  // A column is as wide as its longest word: where that parts, all columns have other widths than were reckoned.
  if (setting === 'cell') return fit.includes('narrow') ? shortest.short : none;
  const beside = slide.kind === 'figure' && slide.bullets.length > 0;
  if (beside || slide.kind === 'numbers' || fit.some((name) => inColumns.test(name))) return shortest.short;
  return frame.aspect === '4:3' || slide.kind === 'timeline' ? shortest.middle : shortest.long;
}

/** True where a slide's lines are so long that the last two words of each may stay together. */
export const keepsEnds = ({ kind }: Slide, fit: readonly string[]): boolean =>
  (kind === 'bullets' || kind === 'tasks' || kind === 'outlook') && !fit.some((name) => name === 'aligned' || inColumns.test(name));

function hasRoom(slide: Slide, frame: Frame): boolean {
  const fits = titleRoom(slide, frame);
  return plainText(slide.title)
    .split(/\s+/)
    .every((word) => word.length < shortest.long || fits(word));
}

/** Sets a slide's inline Markdown as HTML, with parts of words in elements of class `syllable`. */
export function setterOf(
  slide: Slide,
  { frame, language }: Pick<SlideContext, 'frame' | 'language'>,
  fit: readonly string[],
): Record<Setting, (inline: string) => string> {
  const set = (setting: Setting) => {
    const letters = shortestParted(slide, frame, fit, setting);
    return letters === none ? inlineHtml : (inline: string) => withHyphens(inlineHtml(inline), language, letters);
  };
  const text = set('text');
  return { text: keepsEnds(slide, fit) ? (inline) => keepEnd(text(inline)) : text, display: set('display'), title: set('title'), cell: set('cell') };
}

/** The parts of words that a hyphen may follow at the end of a line, in their order. */
export function partsBeforeHyphens({ text, seams }: Shown, language: Language, letters: number): Part[] {
  if (!Number.isFinite(letters)) return [];
  const parts: Part[] = [];
  for (const to of hyphenPlaces(text, language, letters)) {
    const before = parts.at(-1)?.to ?? 0;
    const word = Math.max(before, startOfWord(text, to));
    parts.push({ from: word, to });
  }
  return seams.size === 0 ? parts : parts.filter(({ to }) => !seamWithin(text, to, seams));
}

const letter = /[\p{L}\p{M}]/u;

function startOfWord(text: string, at: number): number {
  let from = at;
  while (from > 0 && letter.test(text[from - 1] ?? '')) from--;
  return from;
}

function seamWithin(text: string, at: number, seams: ReadonlySet<number>): boolean {
  let to = at;
  while (to < text.length && letter.test(text[to] ?? '')) to++;
  for (let k = startOfWord(text, at) + 1; k < to; k++) if (seams.has(k)) return true;
  return false;
}

/** The HTML of a text with parts of words in elements of class `syllable`. */
export function withHyphens(html: string, language: Language, letters: number): string {
  if (html.length < letters) return html;
  const tokens = html.match(/<[^>]*>|&[#\w]+;|[^<&]+/gu) ?? [];
  const seams = new Set<number>();
  let [text, opaque] = ['', 0];
  for (const token of tokens) {
    if (token.startsWith('<')) {
      seams.add(text.length);
      if (/^<(?:code|a|tex-formula)\b/.test(token)) opaque++;
      if (/^<\/(?:code|a|tex-formula)>/.test(token)) opaque--;
    } else if (token.startsWith('&')) text += opaque > 0 ? noText : '&';
    else text += opaque > 0 ? noText.repeat(token.length) : token;
  }
  const parts = partsBeforeHyphens({ text, seams }, language, letters);
  if (parts.length === 0) return html;
  let [at, next] = [0, 0];
  return tokens
    .map((token) => {
      if (token.startsWith('<')) return token;
      const start = at;
      at += token.startsWith('&') ? 1 : token.length;
      let [set, from] = ['', start];
      for (let part = parts[next]; part && part.to <= at; part = parts[++next]) {
        set += `${token.slice(from - start, part.from - start)}<span class="syllable">${token.slice(part.from - start, part.to - start)}</span>`;
        from = part.to;
      }
      return set + token.slice(from - start);
    })
    .join('');
}
