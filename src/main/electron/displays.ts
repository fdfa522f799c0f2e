import { type BrowserWindow, screen } from 'electron';
import type { Seen } from '../services/places.ts';

/** Milliseconds without news after which the displays are taken to be as they will be: one cable makes several events. */
const calm = 120;

const seen = ({ id, label, bounds }: Electron.Display): Seen => ({ id, label, bounds });

export const seenDisplays = (): Seen[] => screen.getAllDisplays().map(seen);

export const displayOf = (window: BrowserWindow): Seen => seen(screen.getDisplayMatching(window.getBounds()));

/** The part of a display that menu bars and docks leave free; all of it for a display that is gone. */
export const workAreaOf = ({ id, bounds }: Seen) => screen.getAllDisplays().find((each) => each.id === id)?.workArea ?? bounds;

type Listener = { changed: () => void; settled: () => void };

/** Tells of every change of the displays at once, and once more when they have come to rest; returns how to stop listening. */
export function watchDisplays({ changed, settled }: Listener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(settled, calm);
    changed();
  };
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  screen.on('display-metrics-changed', onChange);
  return () => {
    clearTimeout(timer);
    screen.off('display-added', onChange);
    screen.off('display-removed', onChange);
    screen.off('display-metrics-changed', onChange);
  };
}
