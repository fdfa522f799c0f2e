import { type BrowserWindow, screen } from 'electron';
import type { Settings } from '../../shared/views.ts';
import { sizeFor } from '../services/window-size.ts';

// How large everything is in the windows that are worked in: as their user chose, or as the display asks for that they
// stand on. What the audience sees and what is printed is never in another size; see `originOf`.

/** Milliseconds that a window has to stand still. */
const calm = 150;

let chosen: Settings['size'] = 'system';
/** The windows, and the size in percent that each was given last. */
const sized = new Map<BrowserWindow, number>();

/** Gives a window that is loading the size that was chosen, and keeps it right wherever the window is moved to. */
export function keepSize(window: BrowserWindow): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => follow(window), calm);
  };
  sized.set(window, 0);
  window.webContents.on('did-navigate', () => give(window, wanted(window)));
  window.on('move', soon);
  screen.on('display-metrics-changed', soon);
  window.once('closed', () => {
    clearTimeout(timer);
    screen.off('display-metrics-changed', soon);
    sized.delete(window);
  });
}

export function chooseSize(size: Settings['size']): void {
  chosen = size;
  for (const window of sized.keys()) follow(window);
}

/** In percent of the usual size. */
export const sizeOf = (window: BrowserWindow): number => Math.round(window.webContents.getZoomFactor() * 100);

/** The size in percent for a window on the main display that is not open yet. */
export const sizeToCome = (): number => (chosen === 'system' ? sizeFor(screen.getPrimaryDisplay().size) : chosen);

const wanted = (window: BrowserWindow): number => (chosen === 'system' ? sizeFor(screen.getDisplayMatching(window.getBounds()).size) : chosen);

function follow(window: BrowserWindow): void {
  if (!window.isDestroyed() && sized.get(window) !== wanted(window)) give(window, wanted(window));
}

function give(window: BrowserWindow, percent: number): void {
  sized.set(window, percent);
  if (sizeOf(window) !== percent) window.webContents.setZoomFactor(percent / 100);
}
