import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import { loadAnew } from './revive.ts';
import { keepSize, sizeToCome } from './size.ts';
import { openWindow, send } from './windows.ts';

/** How long the page may take to save before the window closes all the same, in milliseconds. */
const patience = 5000;

/**
 * Opens the editor's window. It closes only after the page has saved what was typed last; with `stay` the page says that
 * it could not, and the window remains.
 */
export function openEditor(locale: string): { window: BrowserWindow; stay: () => void } {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const scale = sizeToCome() / 100;
  const window = openWindow(
    'editor',
    {
      width: Math.min(Math.round(1440 * scale), width),
      height: Math.min(Math.round(900 * scale), height),
      minWidth: 900,
      minHeight: 560,
      title: 'Lectern',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171d' : '#f3f4f7',
    },
    locale,
  );
  keepSize(window);
  window.once('ready-to-show', () => {
    window.show();
    if (process.platform === 'linux') window.setIcon(join(app.getAppPath(), 'assets/icon.png'));
  });
  // A page that crashed is loaded anew and goes on with the deck as main has it; not again and again, though.
  let reloaded = 0;
  window.webContents.on('render-process-gone', () => {
    if (window.isDestroyed() || Date.now() - reloaded < 10_000) return;
    reloaded = Date.now();
    loadAnew(window);
  });
  let closing: ReturnType<typeof setTimeout> | null = null;
  window.on('close', (event) => {
    if (closing) return;
    event.preventDefault();
    send(window, 'app.closing', {});
    closing = setTimeout(() => window.isDestroyed() || window.destroy(), patience);
  });
  const stay = () => {
    if (closing) clearTimeout(closing);
    closing = null;
  };
  return { window, stay };
}
