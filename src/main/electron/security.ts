import { app, type Session, session, type WebContents } from 'electron';
import { scheme } from './protocol.ts';

/** Switches that must be set before the app is ready: no background requests, no name is ever resolved. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-sync');
  app.commandLine.appendSwitch('disable-features', 'MediaRouter,OptimizationHints,SpellcheckServiceEnabled');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-pings');
}

const allowed = new Set([`${scheme}:`, 'devtools:', 'data:', 'blob:']);

/** Requests that were refused, for the tests: none may ever have been answered. */
export const refused: string[] = [];

/** Lets a session load nothing but the app itself, and ask for nothing. */
export function lockSession(target: Session = session.defaultSession): void {
  target.webRequest.onBeforeRequest((details, decide) => {
    const open = allowed.has(new URL(details.url).protocol);
    if (!open) refused.push(details.url);
    decide({ cancel: !open });
  });
  target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => event.preventDefault());
  target.setSpellCheckerEnabled(false);
}

/** Every page stays what it is: no navigation, no new window, no embedded page. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
