import { create } from 'zustand';
import type { SlideId } from '../../core/model/id.ts';
import type { OpenProject, UpdateOffer } from '../../shared/views.ts';
import { useUi } from './ui.ts';

type UpdateState = {
  /** A next version of the open deck's report, while its user looks at what would change. */
  offer: UpdateOffer | null;
  /** A report that was opened and may be a next version of the open deck's. */
  asked: OpenProject | null;
  /** Slides that an update has changed and that were not looked at since. */
  changed: ReadonlySet<SlideId>;
  set(change: Partial<Pick<UpdateState, 'offer' | 'asked' | 'changed'>>): void;
};

export const useUpdate = create<UpdateState>()((set) => ({
  offer: null,
  asked: null,
  changed: new Set(),
  set: (change) => set(change),
}));

useUi.subscribe(({ selected }) => {
  const { changed, set } = useUpdate.getState();
  if (selected && changed.has(selected)) set({ changed: new Set([...changed].filter((id) => id !== selected)) });
});
