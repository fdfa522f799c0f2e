import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import { eventChannel } from '../../shared/bridge.ts';
import { asText, type EventName, events, type Payload } from '../../shared/ipc.ts';
import type { Role } from '../../shared/views.ts';
import { built } from './built.ts';
import { originOf } from './protocol.ts';
import { lockContents } from './security.ts';

const rolesByContents = new Map<number, Role>();

/** Opens a window of one kind on its page, which speaks the language of the locale where it speaks at all. Every window is sandboxed and isolated; none has Node. */
export function openWindow(role: Role, options: BrowserWindowConstructorOptions = {}, locale = ''): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    ...options,
    webPreferences: {
      preload: built('preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      ...options.webPreferences,
    },
  });
  const contents = window.webContents;
  const { id } = contents;
  rolesByContents.set(id, role);
  contents.once('destroyed', () => rolesByContents.delete(id));
  lockContents(contents);
  void window.loadURL(`${originOf(role)}/${role}.html${locale === '' ? '' : `?lang=${locale}`}`);
  return window;
}

/** The kind of window that a message came from; undefined for anything that is not one of ours. */
export const roleOf = (contents: WebContents): Role | undefined => rolesByContents.get(contents.id);

/** Sends an event, checked against the contract first unless it goes as text; a window that is gone misses nothing. */
export function send<N extends EventName>(window: BrowserWindow | null | undefined, name: N, payload: Payload<N>): void {
  if (!window || window.isDestroyed()) return;
  window.webContents.send(eventChannel(name), asText.has(name) ? JSON.stringify(payload) : events[name].parse(payload));
}
