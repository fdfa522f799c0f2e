import { create } from 'zustand';
import type { Command } from '../../core/edit/command.ts';
import { beginHistory, type Cursor, type History, push, redo, undo } from '../../core/edit/history.ts';
import type { Deck, Slide } from '../../core/model/deck.ts';
import type { SlideId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import type { OpenProject } from '../../shared/views.ts';
import { cursorNow } from './cursor.ts';
import { useFile } from './file.ts';
import { useUi } from './ui.ts';

type Project = Omit<OpenProject, 'deck' | 'resumed' | 'recovered'>;

// The versions of the report that this deck has been of; undo and redo walk between them with the deck.
let editions: ReadonlyMap<string, Report> = new Map();

type DeckState = {
  project: Project | null;
  history: History | null;
  open(project: OpenProject): void;
  /** After "save as": the deck is the same, its file is another. */
  renamed(name: string): void;
  /** Somebody else's deck was written to a file of one's own: from now on it is edited there. */
  freed(): void;
  saved(at: number): void;
  /** `cursor` is where text is written on behind the change. */
  dispatch(command: Command, cursor?: Cursor | null): void;
  /** The deck as it was merged with the next version of its report, as one step of undo; the selected slides by their new names. */
  update(deck: Deck, report: Report, selection: readonly SlideId[]): void;
  /** The deck as it was once, as one step of undo; with its report where that was another one. */
  restore(deck: Deck, report: Report | null): void;
  undo(): void;
  redo(): void;
};

export const useDeck = create<DeckState>()((set, get) => {
  const walk = (step: typeof undo) => {
    const { history } = get();
    const walked = history && step(history);
    if (!walked) return;
    set(({ project }) => ({ history: walked.history, project: project && withEdition(project, walked.history.deck) }));
    if (walked.select) useUi.getState().selectSlides(walked.select.slides);
    useUi.getState().set({ cursor: walked.select?.cursor ?? null });
    keepSelection(walked.history.deck);
  };
  return {
    project: null,
    history: null,
    open: ({ deck, ...project }) => {
      editions = new Map([[deck.reportId, project.report]]);
      set({ project, history: beginHistory(deck) });
      useUi.getState().select(deck.slides[0]?.id ?? null);
    },
    renamed: (name) => set(({ project }) => ({ project: project && { ...project, name, draft: false } })),
    freed: () => set(({ project }) => ({ project: project && { ...project, takenBy: null, seq: 0 } })),
    saved: (at) => set(({ project }) => ({ project: project && { ...project, savedAt: at } })),
    dispatch: (command, cursor = null) => {
      const { history, project } = get();
      if (!history || !project) return;
      // What somebody else has open is only looked at.
      if (project.takenBy !== null) return useFile.getState().refuse();
      const { selected, selection } = useUi.getState();
      const before = history.deck.slides.findIndex((slide) => slide.id === selected);
      const next = push(history, command, { slides: selection, cursor: cursorNow() }, Date.now(), cursor);
      set({ history: next });
      keepSelection(next.deck, before);
    },
    update: (deck, report, selection) => {
      const { history, project } = get();
      if (!history || !project) return;
      if (project.takenBy !== null) return useFile.getState().refuse();
      editions = new Map([...editions, [history.deck.reportId, project.report], [deck.reportId, report]]);
      const next = push(
        history,
        { type: 'report.update', deck, select: [...selection] },
        { slides: useUi.getState().selection, cursor: cursorNow() },
        Date.now(),
      );
      set({ history: next, project: withEdition(project, next.deck) });
      if (selection.length > 0) useUi.getState().selectSlides([...selection]);
      keepSelection(next.deck);
    },
    restore: (deck, report) => {
      const { project } = get();
      if (!project) return;
      if (report) editions = new Map([...editions, [project.report.id, project.report], [report.id, report]]);
      get().dispatch({ type: 'deck.restore', deck });
      set(({ project: now }) => ({ project: now && withEdition(now, deck) }));
    },
    undo: () => walk(undo),
    redo: () => walk(redo),
  };
});

/** The project with the version of the report that its deck is of. */
function withEdition(project: Project, { reportId }: Deck): Project {
  const report = editions.get(reportId);
  return report && report !== project.report ? { ...project, report } : project;
}

/** A slide is always selected: where all of them are gone, the one that took the place of the one shown. */
function keepSelection(deck: Deck, before = 0): void {
  const { selected, selection, select, selectSlides } = useUi.getState();
  const wanted = new Set(selection);
  const there = new Set(deck.slides.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
  if (selected && there.has(selected) && there.size === selection.length) return;
  if (there.size > 0) selectSlides(selection.filter((id) => there.has(id)));
  else select(deck.slides[Math.min(Math.max(0, before), deck.slides.length - 1)]?.id ?? null);
}

/** The selected slide as it is now, and its place; null where no deck is open. */
export function selectedSlide(): { slide: Slide; index: number; deck: Deck } | null {
  const deck = useDeck.getState().history?.deck;
  const index = deck?.slides.findIndex((slide) => slide.id === useUi.getState().selected) ?? -1;
  const slide = deck?.slides[index];
  return deck && slide ? { slide, index, deck } : null;
}

// Asked for by many actions each time something changes.
let chosen: { slides: readonly Slide[]; selection: readonly SlideId[]; found: readonly Slide[] } | null = null;

/** The selected slides as they are now, in the deck's order. */
export function selectedSlides(): readonly Slide[] {
  const { selection } = useUi.getState();
  const slides = useDeck.getState().history?.deck.slides ?? [];
  if (chosen?.slides !== slides || chosen.selection !== selection) {
    const wanted = new Set(selection);
    chosen = { slides, selection, found: slides.filter(({ id }) => wanted.has(id)) };
  }
  return chosen.found;
}
