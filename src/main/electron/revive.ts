import { BrowserWindow } from 'electron';

/** A page that crashes again within this time, in milliseconds, is given a rest before it is loaded once more. */
const soon = 5000;

/** Loads a window's page anew whenever its process has ended, at once the first time; the window stays where it is. */
export function reviveAfterCrash(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', () => {
    const pause = Date.now() - last < soon ? 1000 : 0;
    last = Date.now();
    setTimeout(() => window.isDestroyed() || loadAnew(window), pause);
  });
}

/** Loads a window's page anew; the keyboard stays with the window that has it, which loading would take it from. */
export function loadAnew(window: BrowserWindow): void {
  const holder = BrowserWindow.getFocusedWindow();
  const giveBack = () => holder && holder !== window && !holder.isDestroyed() && holder.focus();
  window.on('focus', giveBack);
  window.webContents.once('did-finish-load', () => setTimeout(() => window.isDestroyed() || window.off('focus', giveBack), 100));
  window.webContents.reload();
}
