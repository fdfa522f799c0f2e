import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { localeFor } from '../shared/words/locale.ts';
import { wordsFor } from '../shared/words/words.ts';
import { handlersOf, openedView } from './calls.ts';
import { built } from './electron/built.ts';
import { openEditor } from './electron/editor-window.ts';
import { serveApp } from './electron/protocol.ts';
import { startReader } from './electron/reader-process.ts';
import { lockSession } from './electron/security.ts';
import { send } from './electron/windows.ts';
import { answerCalls, onDropped } from './ipc.ts';
import type { ExportDeck } from './services/exports.ts';
import { readerApart } from './services/import-runner.ts';
import { openerFor } from './services/opener.ts';
import { projectStore } from './services/projects.ts';
import { recentFiles } from './services/recent.ts';
import { settingsIn } from './services/settings.ts';
import { updatesFor } from './services/updates.ts';

/** Starts the program with its editor, on the files that were named, if any. A second start hands its files to the first. */
export function startApp(paths: readonly string[], exportDeck: ExportDeck): void {
  if (!app.requestSingleInstanceLock({ paths })) {
    app.quit();
    return;
  }
  const data = app.getPath('userData');
  const recent = recentFiles(join(data, 'recent.json'));
  const reader = readerApart({ start: startReader, serves: 'once' });
  const projects = projectStore({ drafts: join(data, 'drafts'), recent, readReport: reader.read, now: Date.now, newId: randomUUID });

  let editor: BrowserWindow | null = null;
  const settings = settingsIn(join(data, 'settings.json'));
  const words = () => wordsFor(localeFor(settings.get(), app.getLocale()));
  const opener = openerFor({
    projects,
    recent,
    reader,
    tell: {
      opening: (opening) => send(editor, 'project.opening', opening),
      opened: (opened) => send(editor, 'project.opened', openedView(opened, words())),
      chosen: (files) => send(editor, 'files.chosen', files),
    },
  });
  // Opening begins before there is a window. Whoever names several files on the command line has put them in order.
  if (paths.length > 0) {
    opener.open(paths);
  }

  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', reader.dispose);
  app.whenReady().then(() => {
    lockSession();
    nativeTheme.themeSource = settings.get().appearance;
    serveApp(built('renderer'), (project, asset) => projects.get(project)?.media.get(asset));
    const updates = updatesFor({ projects, reader, start: startReader });
    const { window, stay } = openEditor(localeFor(settings.get(), app.getLocale()));
    editor = window;
    answerCalls(handlersOf({ editor: window, stay, projects, opener, recent, exportDeck, settings, updates, words }));

    onDropped(opener.offer);
    app.on('open-file', (_event, file) => opener.open([file]));
    app.on('second-instance', (_event, _argv, _folder, extra) => {
      const { paths: files } = extra as { paths: string[] };
      if (files.length > 0) opener.open(files);
      if (window.isMinimized()) window.restore();
      window.focus();
    });
  });
}
