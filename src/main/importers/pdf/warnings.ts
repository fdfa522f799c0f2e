import type { Warning } from '../../../core/model/report.ts';
import type { Page, Word } from './page/page.ts';

// Fonts that set formulas and nothing else.
const formulaFont = /CMMI|CMEX|Cambria ?Math|STIX\w*Math|XITSMath|Latin ?Modern ?Math|lmmath|MathJax|AsanaMath/i;
// More of them say no more.
const MOST = 20;

/** What a reader of the report should know of its pages; `silent` are the numbers of those without text, or that could not be read. */
export function warningsOf(pages: readonly Page[], silent: readonly number[]): Warning[] {
  const warnings: Warning[] = [];
  const hidden = pages.reduce((sum, page) => sum + page.hidden, 0);
  if (hidden > 0) warnings.push({ code: 'hidden-left-out', at: null, detail: String(hidden) });
  const numbers = silent.toSorted((a, b) => a - b);
  const [first] = numbers;
  if (first !== undefined) warnings.push({ code: 'pages-without-text', at: { kind: 'page', page: first }, detail: rangesOf(numbers) });
  const fonts = new Map<string, number>();
  for (const page of pages) for (const font of page.unreadable) if (!fonts.has(font)) fonts.set(font, page.number);
  for (const [font, page] of fonts) warnings.push({ code: 'letters-unreadable', at: { kind: 'page', page }, detail: font });
  return [...warnings, ...pages.flatMap(formulaOn).slice(0, MOST)];
}

/** The first formula of a page, as far as its letters tell: formulas are drawn, and not written. */
function formulaOn(page: Page): Warning[] {
  const [first, second] = page.words.filter((word) => formulaFont.test(word.style.font) && /\p{L}/u.test(word.text));
  if (!first || !second) return [];
  const near = (word: Word) => Math.abs(word.baseline - first.baseline) < 0.6 * first.size;
  const detail = page.words
    .filter(near)
    .map((word) => word.text)
    .join(' ');
  return [{ code: 'formula-unreadable', at: { kind: 'page', page: page.number }, detail: detail.slice(0, 80) }];
}

/** "3, 5–8" for 3, 5, 6, 7, 8. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
