import { create } from 'zustand';
import type { KeptInk } from '../../core/model/stroke.ts';

/** What was drawn in a talk that has ended, until its user has said whether to keep it. */
type Offer = { projectId: string; ink: KeptInk; slides: number };

export const useDrawn = create<{ offer: Offer | null; ask(offer: Offer): void; settle(): void }>()((set) => ({
  offer: null,
  ask: (offer) => set({ offer }),
  settle: () => set({ offer: null }),
}));
