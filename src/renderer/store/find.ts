import { create } from 'zustand';
import { findAll, type Match, type Place } from '../../core/edit/find/find.ts';
import type { Search } from '../../core/edit/find/fold.ts';
import type { Slide } from '../../core/model/deck.ts';
import { useDeck } from './deck.ts';

type FindState = {
  open: boolean;
  replacing: boolean;
  search: Search;
  replacement: string;
  /** Where one is in the deck; matches are counted on from there. */
  at: Place | null;
  /** Counts up when the field is to take the focus. */
  asked: number;
  set(change: Partial<Omit<FindState, 'set'>>): void;
};

export const useFind = create<FindState>()((set) => ({
  open: false,
  replacing: false,
  search: { text: '', matchCase: false, wholeWord: false },
  replacement: '',
  at: null,
  asked: 0,
  set: (change) => set(change),
}));

let known: { slides: readonly Slide[]; search: Search; matches: Match[] } | null = null;

/** The matches in the deck as it is; counted once for each deck and search. */
export function matchesIn(slides: readonly Slide[], search: Search): Match[] {
  if (known?.slides !== slides || known.search !== search) known = { slides, search, matches: findAll(slides, search) };
  return known.matches;
}

export const slidesNow = (): readonly Slide[] => useDeck.getState().history?.deck.slides ?? [];
