import { create } from 'zustand';
import type { Cursor } from '../../core/edit/history.ts';
import type { BulletId, SlideId } from '../../core/model/id.ts';
import type { ChosenFiles, Failure, Opening, RecentFile, Settings } from '../../shared/views.ts';

/** What can be done about it; `name` says it to those who hear the label alone. */
export type NoticeAction = { label: string; name?: string; run: () => void };

/** A word to the user that does not interrupt: good news passes by itself, a warning stays until it is closed. */
export type Notice = { kind: 'done' | 'warning' | 'busy'; text: string; action?: NoticeAction; other?: NoticeAction };

type UiState = {
  /** The slide that is shown and edited. */
  selected: SlideId | null;
  /** All slides that are selected, the one that is shown first. */
  selection: readonly SlideId[];
  /** The bullet that is being edited, whose sources the report shows. */
  bullet: BulletId | null;
  /** Where writing goes on after undo and redo; a new object each time. */
  cursor: Cursor | null;
  /** What is being opened, and how far it is. */
  opening: Opening | null;
  /** Files that are to become one report, while their user puts them in order. */
  chosen: ChosenFiles | null;
  recent: RecentFile[];
  notice: Notice | null;
  /** The sentence about what the user asked for and could not be done; shown until it is read. */
  failure: string | null;
  palette: boolean;
  settings: Settings;
  settingsOpen: boolean;
  shortcuts: boolean;
  sources: boolean;
  /** How the outline shows slides. */
  outline: 'pictures' | 'text';
  /** CSS pixels by which what stands on the slide that is shown was measured to be too large; 0 where it has room. */
  overflow: number;
  saving: 'saved' | 'waiting' | 'failed';
  exporting: boolean;
  /** Selects one slide, and no other. */
  select(slide: SlideId | null): void;
  /** Selects several; the first of them is shown. */
  selectSlides(slides: readonly SlideId[]): void;
  selectBullet(bullet: BulletId | null): void;
  say(notice: Notice | null): void;
  fail(error: Failure): void;
  /** About what nobody asked for just now, as saving: said, but not in the way of typing. */
  warn(error: Failure): void;
  set(
    change: Partial<
      Pick<
        UiState,
        | 'cursor'
        | 'opening'
        | 'chosen'
        | 'failure'
        | 'recent'
        | 'palette'
        | 'settings'
        | 'settingsOpen'
        | 'shortcuts'
        | 'sources'
        | 'outline'
        | 'saving'
        | 'overflow'
        | 'exporting'
      >
    >,
  ): void;
};

export const useUi = create<UiState>()((set, get) => ({
  selected: null,
  selection: [],
  bullet: null,
  cursor: null,
  opening: null,
  chosen: null,
  recent: [],
  notice: null,
  failure: null,
  palette: false,
  overflow: 0,
  settings: { language: 'system', appearance: 'system', size: 'system' },
  settingsOpen: false,
  shortcuts: false,
  sources: true,
  outline: 'pictures',
  saving: 'saved',
  exporting: false,
  select: (slide) => get().selectSlides(slide === null ? [] : [slide]),
  selectSlides: (slides) =>
    set((state) => {
      const { selection } = state;
      if (slides.length === selection.length && slides.every((slide, k) => slide === selection[k])) return state;
      const selected = slides[0] ?? null;
      return { selection: slides, selected, bullet: selected === state.selected ? state.bullet : null };
    }),
  selectBullet: (bullet) => set({ bullet }),
  say: (notice) => set({ notice }),
  fail: ({ message }) => set({ failure: message, notice: null }),
  warn: ({ message }) => set({ notice: { kind: 'warning', text: message } }),
  set: (change) => set(change),
}));
