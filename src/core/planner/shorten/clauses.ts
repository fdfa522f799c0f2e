import type { Span } from '../../model/text.ts';
import { cutsMark, markSpans } from '../../text/marks.ts';

/** A stretch of a sentence between two borders; `border` is the mark before it, empty for the first. */
export type Clause = Span & { border: string };

const pairs: Record<string, string> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
  '„': '“',
  '“': '”',
  '«': '»',
  '‚': '‘',
  '「': '」',
  '『': '』',
  '《': '》',
};
const opening = /[([（【„“«‚「『《"]/;
const borders = /[,;:，；：]|\s[–—](?=\s)|\s-(?=\s)|——/g;
// A comma in "Co., Ltd.", "1,5", "May 5, 1998" or "Hart, Jr." is no border.
const noBorder = /^,(?:\d|\s*(?:Ltd|Inc|LLC|L\.L\.C|Corp|Co\b|S\.A|Jr|Sr|GmbH|D\.?C\b)|\s(?:1\d|20)\d\d\b)/;

/** Where brackets and quotations stand, outermost only, their own marks included. */
export function enclosures(text: string): Span[] {
  const spans: Span[] = [];
  const first = text.search(opening);
  if (first < 0) return spans;
  const closes = closingFinder(text);
  for (let i = first; i < text.length; i++) {
    const at = closes(i);
    if (at < 0) continue;
    spans.push({ start: i, end: at + 1 });
    i = at;
  }
  return spans;
}

/** Tells where what opens at a place closes, brackets within brackets counted; -1 where it does not. Asked in order, linear altogether. */
function closingFinder(text: string): (at: number) => number {
  const brackets = new Map<string, Map<number, number>>();
  const gone = new Set<string>();
  return (at) => {
    const open = text.charAt(at);
    const close = pairs[open] ?? (open === '"' ? '"' : undefined);
    // What closed nowhere behind an earlier place closes nowhere behind this one.
    if (close === undefined || gone.has(close)) return -1;
    if (')]）'.includes(close)) {
      const known = brackets.get(open) ?? closedBrackets(text, open, close);
      brackets.set(open, known);
      return known.get(at) ?? -1;
    }
    // German quotations may close with the English mark and the other way round.
    const found = close === '“' ? firstOf(text, '“”', at + 1) : text.indexOf(close, at + 1);
    if (found < 0) gone.add(close);
    return found;
  };
}

/** Where each bracket of a kind that is closed is closed. */
function closedBrackets(text: string, open: string, close: string): Map<number, number> {
  const closed = new Map<number, number>();
  const opened: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === open) opened.push(i);
    const start = mark === close ? opened.pop() : undefined;
    if (start !== undefined) closed.set(start, i);
  }
  return closed;
}

function firstOf(text: string, marks: string, from: number): number {
  for (let i = from; i < text.length; i++) if (marks.includes(text.charAt(i))) return i;
  return -1;
}

/** The clauses of a sentence: stretches between commas, semicolons, colons and dashes, brackets and quotations kept whole. */
export function clausesOf(text: string): Clause[] {
  const closed = [...enclosures(text), ...markSpans(text)];
  const clauses: Clause[] = [];
  let start = 0;
  let border = '';
  for (const match of text.matchAll(borders)) {
    if (cutsMark(closed, match.index) || noBorder.test(text.slice(match.index, match.index + 12))) continue;
    // "1894 – 95" is one number, and so is "2 , 359" where figures are spaced.
    if (/\d\s?$/.test(text.slice(0, match.index)) && /^\s?[,–—-]?\s?\d/.test(text.slice(match.index + match[0].length)) && match[0] !== ';') continue;
    // "Innovations-, Industrie- und Talentketten" is one compound's list.
    if (text.charAt(match.index - 1) === '-' && /^,\s\p{L}+-/u.test(text.slice(match.index))) continue;
    if (text.charAt(match.index - 1) === '-' && /^,\s\p{Lu}\p{L}*-?\s(?:und|oder|sowie)\s/u.test(text.slice(match.index))) continue;
    if (match[0] === ':' && !/^:\s/.test(text.slice(match.index))) continue;
    push(clauses, text, start, match.index, border);
    start = match.index + match[0].length;
    border = match[0].trim();
  }
  push(clauses, text, start, text.length, border);
  return clauses;
}

function push(clauses: Clause[], text: string, from: number, to: number, border: string) {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) clauses.push({ start, end, border });
}

/** The text without a span, joined so that neither a space nor a border is left double. */
export function without(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  if (before === '' || after === '') return before + after;
  const tight = /^[,;:.!?)\]，。；：！？、）”“»]/.test(after) || /[(（[„«，、。]$/.test(before) || !/\s/.test(text.charAt(start - 1) + text.charAt(end));
  return before + (tight ? '' : ' ') + after;
}
