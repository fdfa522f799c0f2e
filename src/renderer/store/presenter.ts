import { create } from 'zustand';
import { PresenterSettings } from '../../shared/views.ts';
import { call } from '../api.ts';
import { useTalk } from './talk.ts';

type PresenterState = {
  settings: PresenterSettings;
  /** True while the notes of the slide are being edited. */
  editing: boolean;
  /** True while it is asked whether to reset the clock. */
  resetting: boolean;
  begin(settings: PresenterSettings): void;
  /** Changes how the view looks, now and the next time. */
  change(settings: Partial<PresenterSettings>): void;
  set(change: Partial<Pick<PresenterState, 'editing' | 'resetting'>>): void;
};

/** The presenter's window apart from the talk. */
export const usePresenter = create<PresenterState>()((set, get) => ({
  settings: PresenterSettings.parse({}),
  editing: false,
  resetting: false,
  begin: (settings) => {
    set({ settings });
    wear(settings);
  },
  change: (change) => {
    const settings = { ...get().settings, ...change };
    set({ settings });
    wear(settings);
    void call('present.keepSettings', settings);
  },
  set: (change) => set(change),
}));

function wear({ colours }: PresenterSettings): void {
  if (colours === 'app') delete document.documentElement.dataset['colours'];
  else document.documentElement.dataset['colours'] = colours;
}

const sizes = { least: 14, most: 64 };

/** Pixels of the notes' letters: as their user set them, else about what can be read at arm's length in a window of this width. */
export const noteSizeOf = ({ noteSize }: PresenterSettings): number => noteSize ?? Math.min(36, Math.max(20, 2 * Math.round(innerWidth / 140)));

/** Sets the notes a little larger or smaller. */
export function resizeNotes(by: 1 | -1): void {
  const size = noteSizeOf(usePresenter.getState().settings);
  const step = size >= 32 ? 4 : 2;
  const noteSize = Math.min(sizes.most, Math.max(sizes.least, size + by * step));
  if (noteSize !== size) usePresenter.getState().change({ noteSize });
}

/** True where the presenter's view is dark now, whoever chose so. */
export const isDark = (): boolean => {
  const { colours } = usePresenter.getState().settings;
  return colours === 'app' ? matchMedia('(prefers-color-scheme: dark)').matches : colours === 'dark';
};

/** Dark where it was light, and the other way round, whatever the app wears. */
export const turnColours = (): void => usePresenter.getState().change({ colours: isDark() ? 'light' : 'dark' });

/** Opens the notes of the slide for editing; not those of a deck that somebody else has open. */
export function editNotes(): void {
  if (useTalk.getState().deck?.locked === false) usePresenter.getState().set({ editing: true });
}

/** Shows the window that is behind the other on a single display. */
export function bringToFront(): void {
  const { settings, change } = usePresenter.getState();
  if (!settings.knowsFront) change({ knowsFront: true });
  void call('present.swapFront');
}

/** How many sizes of the window are remembered: those of the displays that somebody meets. */
const remembered = 24;

const sizeNow = () => `${innerWidth}x${innerHeight}`;

/** The panes as they were left at this size of the window; null where they never were. */
export const panesNow = (): PresenterSettings['panes'][string] | null => usePresenter.getState().settings.panes[sizeNow()] ?? null;

/** Remembers the panes for this size of the window. */
export function keepPanes(part: Partial<PresenterSettings['panes'][string]>, otherwise: PresenterSettings['panes'][string]): void {
  const { settings, change } = usePresenter.getState();
  const { [sizeNow()]: before = otherwise, ...others } = settings.panes;
  const kept = Object.entries(others).slice(-(remembered - 1));
  change({ panes: { ...Object.fromEntries(kept), [sizeNow()]: { ...before, ...part } } });
}
