import { app, BrowserWindow, ipcMain } from 'electron';

// The floor of a talk: two windows on empty pages; a key in the first one changes a number in the second, by way of main.
const page = (title, script) => `data:text/html,<!doctype html><title>${title}</title><body><script>${encodeURIComponent(script)}</script>`;
const presenter = `const { ipcRenderer } = require('electron'); let n = 0; addEventListener('keydown', () => ipcRenderer.send('go', ++n));`;
const audience = `const { ipcRenderer } = require('electron');
ipcRenderer.on('go', (_event, n) => { document.body.textContent = n; document.body.dataset.sequence = n; });`;

app.whenReady().then(async () => {
  const options = { width: 1280, height: 800, webPreferences: { nodeIntegration: true, contextIsolation: false, backgroundThrottling: false } };
  const [shown, own] = [new BrowserWindow(options), new BrowserWindow(options)];
  ipcMain.on('go', (_event, n) => shown.webContents.send('go', n));
  await shown.loadURL(page('Audience', audience));
  await own.loadURL(page('Presenter', presenter));
  own.focus();
});
