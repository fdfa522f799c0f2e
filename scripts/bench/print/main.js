import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';

// The floor: the same pages in the same window of the same Electron, with the pictures as they are, and its own print call.
const { LECTERN_BENCH_FOLDER: folder, LECTERN_BENCH_BUILT: built, LECTERN_BENCH_OUT: out } = process.env;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg' };

app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
app.whenReady().then(() => {
  protocol.registerBufferProtocol('app', (request, reply) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const data = readFileSync(path.startsWith('/media/') ? join(folder, path) : join(built, 'renderer', path));
    reply({ data, mimeType: types[extname(path)] ?? 'application/octet-stream', charset: 'utf-8' });
  });
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 720,
    webPreferences: { preload: join(built, 'preload', 'index.cjs'), sandbox: true, backgroundThrottling: false, offscreen: process.platform === 'linux' },
  });
  let asked = false;
  ipcMain.handle('call:print.job', () => {
    if (asked) return new Promise(() => undefined);
    asked = true;
    return JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'));
  });
  ipcMain.handle('call:print.ready', async () => {
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    writeFileSync(out, pdf);
    app.exit(0);
  });
  window.loadURL('app://print/print.html');
});
