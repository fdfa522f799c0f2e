import type { Span } from '../model/text.ts';

const marks =
  /\\.|\$(?![\s$])(?:\\.|[^\\$\n])*?(?<!\s)\$(?!\d)|(?<!`)(`{1,8})(?!`).+?(?<!`)\1(?!`)|\[(?:[^[\]]|\[[^[\]]*\])*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|(\*\*|__|~~)(?=\S)(?:.+?)\2|(?<!\*)\*(?=[^\s*])(?:[^*]+)\*(?!\*)|(?<![\p{L}\p{N}_])_(?=[^\s_])(?:[^_]+)_(?![\p{L}\p{N}_])/gu;

/** Where inline marks open and close, outermost only: inside such a span the text must not be cut. */
export function markSpans(inline: string): Span[] {
  if (inline.search(/[*_`~[\\$]/) < 0) return [];
  return [...inline.matchAll(marks)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True where a cut at the offset would leave a mark open. */
export const cutsMark = (spans: readonly Span[], offset: number): boolean => spans.some((span) => span.start < offset && offset < span.end);
