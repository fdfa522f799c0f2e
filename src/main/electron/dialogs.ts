import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/** Asks for a report or a deck; null where the user cancelled. */
export async function askForReport(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: 'Lectern', extensions: ['txt', 'md', 'markdown', 'lectern'] },
      { name: '*', extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Asks where to write a file; the ending is added where the user left it out. Null where the user cancelled. */
export async function askWhere(window: BrowserWindow, name: string, ending: '.pdf' | '.lectern'): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}${ending}`),
    filters: [{ name: ending.slice(1).toUpperCase(), extensions: [ending.slice(1)] }],
  });
  if (!filePath) return null;
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`;
}
