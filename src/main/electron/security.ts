import { app, type Session, session, type WebContents } from 'electron';

/** Switches that must be set before the app is ready: no background requests, no name is ever resolved. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-sync');
  app.commandLine.appendSwitch('disable-features', 'MediaRouter,OptimizationHints,SpellcheckServiceEnabled');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-pings');
}

/** Everything that could leave the machine, or read it past the app's own scheme. The app's own requests are not slowed down. */
const closed = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] };

/** Lets a session load nothing but the app itself, and ask for nothing. */
export function lockSession(target: Session = session.defaultSession): void {
  target.webRequest.onBeforeRequest(closed, (_details, decide) => decide({ cancel: true }));
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
