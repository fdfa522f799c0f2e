import type { Span } from '../../model/text.ts';
import { countWords } from '../../text/words.ts';
import { clausesOf, enclosures } from '../shorten/clauses.ts';

/** A sentence that lists things: what introduces them, and the things, each as it stands there. */
export type Enumeration = { lead: string; items: string[] };

/** A list as it stands in a sentence: its first stretch, which the lead-in opens, and the others. */
export type Coordination = { head: Span; rest: Span[] };

const ands: Record<string, RegExp> = {
  de: /\s(?:und|sowie|oder)\s/g,
  en: /,?\s(?:and|or|as well as)\s/g,
  fr: /,?\s(?:et|ou|ainsi que)\s/g,
};
const opensWithAnd: Record<string, RegExp> = {
  de: /^(?:und|sowie|oder)\s/,
  en: /^(?:and|or|as well as)\s/,
  fr: /^(?:et|ou|ainsi que)\s/,
};

const mostWords = 14;

/**
 * Where the sentence could be parted into a list: at its commas after the last colon and at one "and" of the last
 * stretch. The last "and" comes first; then the same without a first stretch that only opens the sentence ("By 2030, …").
 */
export function coordinationsOf(text: string, language: string): Coordination[] {
  const whole = withAnds(text, language);
  const later = whole.flatMap(({ head, rest: [next, ...rest] }) => (next && head.start === 0 && rest.length > 0 ? [{ head: next, rest }] : []));
  return [...whole, ...later];
}

function withAnds(text: string, language: string): Coordination[] {
  const all = clausesOf(text);
  const colon = all.findLastIndex((clause) => clause.border === ':');
  const clauses = all.slice(Math.max(0, colon));
  const last = clauses.at(-1);
  const [head, ...middle] = clauses.slice(0, -1);
  const and = ands[language];
  if (!last || !and) return [];
  const opening = opensWithAnd[language]?.exec(text.slice(last.start));
  if (opening) return head ? [{ head, rest: [...middle, { start: last.start + opening[0].length, end: last.end }] }] : [];
  const closed = enclosures(text);
  return (
    [...text.slice(last.start, last.end).matchAll(and)]
      .map((match) => ({ start: last.start + match.index, end: last.start + match.index + match[0].length }))
      // "Industrie- und Talentketten" is one thing.
      .filter((span) => text.charAt(span.start - 1) !== '-' && !closed.some((c) => c.start < span.start && span.start < c.end))
      .reverse()
      .map((span) => {
        const parts = [...(head ? [head, ...middle] : []), { start: last.start, end: span.start }, { start: span.end, end: last.end }];
        const [first, ...rest] = parts;
        return { head: first ?? last, rest };
      })
  );
}

/** The words of the parts after the first. */
export const restOf = (text: string, { rest }: Coordination): string[] => rest.map((part) => text.slice(part.start, part.end));

/** True where the text right before the list is its colon. */
export const afterColon = (text: string, { head }: Coordination): boolean => /[:：]\s*$/.test(text.slice(0, head.start));

/** True for an item of two words or more that still fits a line or two. */
export const isPhrase = (item: string, language: string): boolean => /\S\s+\S/.test(item) && countWords(item, language) <= mostWords;
