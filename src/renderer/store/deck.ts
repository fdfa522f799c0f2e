import { create } from 'zustand';
import type { Command } from '../../core/edit/command.ts';
import { beginHistory, type History, push, redo, undo } from '../../core/edit/history.ts';
import type { Deck, Slide } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import type { OpenProject } from '../../shared/views.ts';
import { useUi } from './ui.ts';

type Project = { id: string; name: string; draft: boolean; report: Report; savedAt: number | null };

type DeckState = {
  project: Project | null;
  history: History | null;
  open(project: OpenProject): void;
  /** After "save as": the deck is the same, its file is another. */
  renamed(name: string): void;
  saved(at: number): void;
  dispatch(command: Command): void;
  undo(): void;
  redo(): void;
};

export const useDeck = create<DeckState>()((set, get) => {
  const walk = (step: typeof undo) => {
    const { history } = get();
    const walked = history && step(history);
    if (!walked) return;
    set({ history: walked.history });
    if (walked.select) useUi.getState().select(walked.select);
    keepSelection(walked.history.deck);
  };
  return {
    project: null,
    history: null,
    open: ({ deck, ...project }) => {
      set({ project, history: beginHistory(deck) });
      useUi.getState().select(deck.slides[0]?.id ?? null);
    },
    renamed: (name) => set(({ project }) => ({ project: project && { ...project, name, draft: false } })),
    saved: (at) => set(({ project }) => ({ project: project && { ...project, savedAt: at } })),
    dispatch: (command) => {
      const { history } = get();
      if (!history) return;
      const before = history.deck.slides.findIndex((slide) => slide.id === useUi.getState().selected);
      const next = push(history, command, useUi.getState().selected, Date.now());
      set({ history: next });
      keepSelection(next.deck, before);
    },
    undo: () => walk(undo),
    redo: () => walk(redo),
  };
});

/** A slide is always selected: where the selected one is gone, the one that took its place. */
function keepSelection(deck: Deck, before = 0): void {
  const { selected, select } = useUi.getState();
  if (deck.slides.some((slide) => slide.id === selected)) return;
  select(deck.slides[Math.min(Math.max(0, before), deck.slides.length - 1)]?.id ?? null);
}

/** The selected slide as it is now, and its place; null where no deck is open. */
export function selectedSlide(): { slide: Slide; index: number; deck: Deck } | null {
  const deck = useDeck.getState().history?.deck;
  const index = deck?.slides.findIndex((slide) => slide.id === useUi.getState().selected) ?? -1;
  const slide = deck?.slides[index];
  return deck && slide ? { slide, index, deck } : null;
}
