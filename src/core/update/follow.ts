import type { SourceRef } from '../model/deck.ts';
import { SentenceId } from '../model/id.ts';
import type { Sentence } from '../model/text.ts';
import { wordsOnly } from '../planner/ledger.ts';
import type { SentenceMap } from './sentences.ts';

const gone = 'gone-';

/** True for a source that is no longer in the report; its quote says what stood there. */
export const isGone = ({ sentence }: Pick<SourceRef, 'sentence'>): boolean => sentence.startsWith(gone);

/** The sentence of the next version that a source is now, null where none is left. One that was gone is found again by its words. */
export function nowOf(map: SentenceMap, { sentence, quote }: SourceRef): Sentence | null {
  if (isGone({ sentence })) return map.byWords.get(wordsOnly(quote)) ?? null;
  return map.newOf.get(sentence)?.sentence ?? null;
}

/** A source as a source of the next version; one that is not in it keeps its quote under an id that no report gives. */
export function followed(map: SentenceMap, source: SourceRef): SourceRef {
  const now = nowOf(map, source);
  if (now) return { sentence: now.id, quote: now.text };
  return isGone(source) ? source : { sentence: SentenceId.parse(`${gone}${source.sentence}`), quote: source.quote };
}

/** Sources of the next version, each once and without those that are gone. */
export function followedNote(map: SentenceMap, sources: readonly SourceRef[]): SourceRef[] {
  return once(sources.map((source) => followed(map, source)).filter((source) => !isGone(source)));
}

export const once = (sources: readonly SourceRef[]): SourceRef[] => [...new Map(sources.map((source) => [source.sentence, source])).values()];

/** Everything in a slide as it is, its sources followed into the next version, in whatever property they stand. */
export function followAll(map: SentenceMap, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => followAll(map, item));
  if (typeof value !== 'object' || value === null) return value;
  if ('sentence' in value && 'quote' in value && typeof value.sentence === 'string' && typeof value.quote === 'string')
    return followed(map, { sentence: SentenceId.parse(value.sentence), quote: value.quote });
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, followAll(map, inner)]));
}
