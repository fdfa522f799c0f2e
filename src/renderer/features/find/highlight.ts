import { findIn, type Match } from '../../../core/edit/find/find.ts';
import type { Search } from '../../../core/edit/find/fold.ts';

// Matches are marked by ranges, not by elements: what is drawn, or being written in, stays as it is.

const here = (match: Match): string => (match.field === 'note' ? '.notes' : `.stage [data-field="${CSS.escape(match.field)}"]`);

/** Marks what is found wherever the page shows the deck, the current match apart; brings that one into view where `follow` is set. */
export function highlight(search: Search, current: Match | null, follow: boolean): void {
  const all: Range[] = [];
  for (const room of document.querySelectorAll('.stage [data-field], .notes, .outline-list, .sources-text')) all.push(...rangesIn(room, search));
  CSS.highlights.set('found', new Highlight(...all));
  const range = current ? rangeOf(current, search) : null;
  if (!range) return void CSS.highlights.delete('found-here');
  const mark = new Highlight(range);
  mark.priority = 1;
  CSS.highlights.set('found-here', mark);
  if (follow) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Where the page shows the match; null where it does not. */
export function rangeOf(match: Match, search: Search): Range | null {
  const element = document.querySelector(here(match));
  return (element && rangesIn(element, search)[match.nth]) ?? null;
}

export function clearHighlights(): void {
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-here');
}

const blocks = '[data-field], p, li, h1, h2, h3, h4, h5, h6, td, th, pre, blockquote, div';

/** The ranges of all matches under an element; a match lies within one block, and formulas are not searched. */
export function rangesIn(root: Element, search: Search): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('tex-formula, header:not(.slide-head), .slide-kicker, .slide-foot, [role="toolbar"]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  let block: Element | null = null;
  let texts: Text[] = [];
  const flush = () => {
    if (texts.length > 0) ranges.push(...rangesAmong(texts, search));
    texts = [];
  };
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!(text instanceof Text)) continue;
    const own = text.parentElement?.closest(blocks) ?? null;
    if (own !== block) flush();
    block = own;
    texts.push(text);
  }
  flush();
  return ranges;
}

function rangesAmong(texts: readonly Text[], search: Search): Range[] {
  return findIn(texts.map(({ data }) => data).join(''), search).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...placeIn(texts, start));
    range.setEnd(...placeIn(texts, end, true));
    return range;
  });
}

/** The text that holds an offset; at a seam the one behind it, or the one before it as the `end` of a range. */
function placeIn(texts: readonly Text[], offset: number, end = false): [Text, number] {
  let from = 0;
  for (const text of texts) {
    const inside = offset - from;
    if (inside < text.length || (end && inside === text.length)) return [text, inside];
    from += text.length;
  }
  const last = texts.at(-1) ?? new Text();
  return [last, last.length];
}
