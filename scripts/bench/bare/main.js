import { app, BrowserWindow } from 'electron';

// The floor: a window of the editor's size on an empty page, and a word when that page has been painted.
app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => window.show());
  await window.loadURL('data:text/html,<!doctype html><title>Bare</title><p>Bare</p>');
  await window.webContents.executeJavaScript('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  process.stdout.write(`${process.env.LECTERN_BENCH}\n`);
});
