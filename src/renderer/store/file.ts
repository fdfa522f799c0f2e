import { create } from 'zustand';
import type { Failure } from '../../shared/views.ts';

type FileState = {
  /** What keeps the deck from being saved; null where nothing does. */
  problem: Failure | null;
  /** True once nobody else has the file open any more. */
  free: boolean;
  /** Counts how often an edit was refused since the deck can only be looked at. */
  refused: number;
  versionsOpen: boolean;
  refuse(): void;
  set(change: Partial<Pick<FileState, 'problem' | 'free' | 'versionsOpen'>>): void;
};

/** How the open deck's file is. */
export const useFile = create<FileState>()((set) => ({
  problem: null,
  free: false,
  refused: 0,
  versionsOpen: false,
  refuse: () => set(({ refused }) => ({ refused: refused + 1 })),
  set: (change) => set(change),
}));
