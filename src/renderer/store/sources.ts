import { create } from 'zustand';
import type { SentenceId } from '../../core/model/id.ts';
import type { Standing } from '../../core/sources/account.ts';

/** Which sentences are listed: all of them, or by what became of them; `off` are those that no slide shows. */
export type Listed = 'all' | 'off' | Standing;

type SourcesState = {
  /** The sentence of the report that its reader is at. */
  current: SentenceId | null;
  /** The sentence that the mouse is over. */
  hovered: SentenceId | null;
  /** What is to be brought into view; a new object for each wish, so that the same sentence can be wished for again. */
  wanted: { sentence: SentenceId; focus: boolean } | null;
  listed: Listed;
  query: string;
  /** Counts up when the field for searching the report is to take the focus. */
  searching: number;
  /** Whether the ledger stands open over the window. */
  ledger: boolean;
  set(change: Partial<Pick<SourcesState, 'current' | 'hovered' | 'wanted' | 'listed' | 'query' | 'searching' | 'ledger'>>): void;
  /** Brings a sentence of the report into view, whatever was searched for. */
  go(sentence: SentenceId): void;
};

export const useSources = create<SourcesState>()((set) => ({
  current: null,
  hovered: null,
  wanted: null,
  listed: 'all',
  query: '',
  searching: 0,
  ledger: false,
  set: (change) => set(change),
  go: (sentence) => set({ current: sentence, wanted: { sentence, focus: false }, listed: 'all', query: '' }),
}));
