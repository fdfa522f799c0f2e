import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Format } from '../../core/export/options.ts';
import type { Words } from '../../shared/words/words.ts';

// By ending, as dialogs know files; what a file is shows in its content.
const readable = [
  'docx',
  'docm',
  'dotx',
  'odt',
  'ott',
  'fodt',
  'rtf',
  'pdf',
  'html',
  'htm',
  'xhtml',
  'pptx',
  'pptm',
  'ppsx',
  'potx',
  'odp',
  'otp',
  'md',
  'markdown',
  'txt',
  'text',
  'lectern',
];

/** Asks for a deck, or for a report of one file or several; empty where the user cancelled. */
export async function askForReports(window: BrowserWindow, words: Words): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words.app.reportsAndDecks, extensions: readable },
      { name: words.app.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths;
}

/** Asks for a picture; null where the user cancelled. */
export async function askForPicture(window: BrowserWindow, words: Words): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: words.objects.pictures, extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg'] },
      { name: words.app.allFiles, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Asks for a picture that can be a logo; null where the user cancelled. */
export const askForLogo = (window: BrowserWindow, words: Words): Promise<string | null> =>
  askForOne(window, words, { name: words.themes.logoFiles, extensions: ['png', 'jpg', 'jpeg', 'svg'] });

/** Asks for a theme's file; null where the user cancelled. */
export const askForTheme = (window: BrowserWindow, words: Words): Promise<string | null> =>
  askForOne(window, words, { name: words.themes.files, extensions: ['lectern-theme'] });

async function askForOne(window: BrowserWindow, words: Words, filter: Electron.FileFilter): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [filter, { name: words.app.allFiles, extensions: ['*'] }],
  });
  return filePaths[0] ?? null;
}

/** Asks where to write a file; the ending is added where the user left it out. Null where the user cancelled. */
export async function askWhere(
  window: BrowserWindow,
  name: string,
  ending: `.${Format}` | '.lectern' | '.lectern-theme' | '.csv' | '.md',
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}${ending}`),
    filters: [{ name: ending.slice(1).toUpperCase(), extensions: [ending.slice(1)] }],
  });
  if (!filePath) return null;
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`;
}
