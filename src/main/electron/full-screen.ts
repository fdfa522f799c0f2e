import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import type { Area } from '../services/places.ts';

// A window manager answers when it likes, puts a window that is shown where it likes, and takes it back to where it was
// before it filled the screen. So a window is put where it belongs, looked after, and put there again where it is not.

/** How often in a row a window must be found in its place, and how often it is put there at most. */
const looks = 12;
const tries = 5;

/** How long a window manager gets to answer, in milliseconds. */
const answer = 50;

/** False once the window is wanted elsewhere. */
type Wanted = () => boolean;

/** True where the window fills the whole display, and nothing but it. */
export const covers = (window: BrowserWindow, bounds: Area): boolean => window.isVisible() && isFull(window) && same(window.getBounds(), bounds);

/**
 * Shows a window over all of a display, without giving it the keyboard; `above` every other window, docks and menu bars
 * too. Resolves to whether it stays there.
 */
export async function coverDisplay(window: BrowserWindow, bounds: Area, above: boolean, wanted: Wanted): Promise<boolean> {
  let [found, tried] = [0, 0];
  while (!window.isDestroyed() && wanted()) {
    if (covers(window, bounds)) {
      if (++found === looks) return true;
    } else {
      if (tried++ === tries) return false;
      found = 0;
      if (window.isVisible() && isFull(window)) setFull(window, false);
      if (tried > 1) await pause(answer);
      if (window.isDestroyed() || !wanted()) return false;
      window.setBounds(bounds);
      window.showInactive();
      if (tried > 1) await pause(answer);
      if (window.isDestroyed() || !wanted()) return false;
      if (!isOn(window, bounds)) window.setBounds(bounds);
      setFull(window, true);
      window.setAlwaysOnTop(above, 'screen-saver');
    }
    await pause(answer);
  }
  return false;
}

/** Takes it out of sight, and out of full screen while it can be: what is hidden must not come back over another display. */
export function uncover(window: BrowserWindow): void {
  if (isFull(window)) setFull(window, false);
  window.hide();
}

/** Shows a plain window at its place; `there` says whether it got there. */
export async function standAt(window: BrowserWindow, bounds: Area, there: () => boolean, wanted: Wanted): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    window.setBounds(bounds);
    if (!window.isVisible()) window.show();
    if (!there()) window.setBounds(bounds);
    await pause(answer);
    if (window.isDestroyed() || !wanted() || (window.isVisible() && there())) return;
  }
}

/** True where the whole window lies within the area. */
function isOn(window: BrowserWindow, { x, y, width, height }: Area): boolean {
  const own = window.getBounds();
  return own.x >= x && own.y >= y && own.x + own.width <= x + width && own.y + own.height <= y + height;
}

// A Mac would otherwise open a space of its own for the window, with a slow animation.
const mac = process.platform === 'darwin';
const isFull = (window: BrowserWindow) => (mac ? window.isSimpleFullScreen() : window.isFullScreen());
const setFull = (window: BrowserWindow, full: boolean) => (mac ? window.setSimpleFullScreen(full) : window.setFullScreen(full));
const same = (a: Area, b: Area) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
