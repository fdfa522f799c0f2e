import type { SlideOf } from '../model/deck.ts';
import { escapeHtml, inlineHtml } from '../text/inline.ts';
import { openingMark } from '../text/quote-marks.ts';

/** Pixels before a quotation's lines, which the mark that opens it hangs in (slide.css). */
export const quotationInset = 72;
const widest = 1056;

/** Pixels that the lines of a quotation are wide in a body of that width. */
export const quotationWidth = (body: number): number => Math.min(widest, body) - quotationInset;

/** True where the report wrote the mark that opens the quotation, so that the slide adds none. */
export function opensWithMark({ quote }: Pick<SlideOf<'quote'>, 'quote'>): boolean {
  const html = inlineHtml(quote.text);
  return hangMark(html) !== html;
}

/** A quotation's HTML with the mark that it opens with in an element of class `mark`, which hangs before the lines. */
export function hangMark(html: string): string {
  const [, before = '', rest = ''] = /^((?:<(?:strong|em|s)>)*)(.*)$/su.exec(html) ?? [];
  const mark = openingMark(rest.replace(/^&quot;/, '"'));
  if (mark === null) return html;
  const set = escapeHtml(mark);
  return `${before}<span class="mark">${set}</span>${rest.slice(set.length)}`;
}

/** How many times as large as the letters the mark is that adorns them, and how many of its own em it stands lower than they begin. */
export const ornament = (mark: string): { size: number; drop: number } => ({ size: 2.2, drop: mark === '„' ? -0.4 : mark === '«' ? -0.25 : 0 });
