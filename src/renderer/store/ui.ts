import { create } from 'zustand';
import type { BulletId, SlideId } from '../../core/model/id.ts';
import type { Failure, RecentFile } from '../../shared/views.ts';

/** A word to the user that passes by itself, or stays until it is closed where it is a failure. */
export type Notice = { kind: 'done' | 'failure' | 'busy'; text: string; action?: { label: string; run: () => void } };

type UiState = {
  selected: SlideId | null;
  /** The bullet that is being edited, whose sources the report shows. */
  bullet: BulletId | null;
  /** Name of the file that is being read. */
  opening: string | null;
  recent: RecentFile[];
  notice: Notice | null;
  palette: boolean;
  sources: boolean;
  saving: 'saved' | 'waiting' | 'failed';
  exporting: boolean;
  select(slide: SlideId | null): void;
  selectBullet(bullet: BulletId | null): void;
  say(notice: Notice | null): void;
  fail(error: Failure): void;
  set(change: Partial<Pick<UiState, 'opening' | 'recent' | 'palette' | 'sources' | 'saving' | 'exporting'>>): void;
};

export const useUi = create<UiState>()((set) => ({
  selected: null,
  bullet: null,
  opening: null,
  recent: [],
  notice: null,
  palette: false,
  sources: true,
  saving: 'saved',
  exporting: false,
  select: (selected) => set((state) => (state.selected === selected ? state : { selected, bullet: null })),
  selectBullet: (bullet) => set({ bullet }),
  say: (notice) => set({ notice }),
  fail: ({ message }) => set({ notice: { kind: 'failure', text: message } }),
  set: (change) => set(change),
}));
