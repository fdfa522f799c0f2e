import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { app } from 'electron';
import { wordsFor } from '../shared/words/words.ts';
import { handlersOf, openedView } from './calls.ts';
import { built } from './electron/built.ts';
import { openEditor } from './electron/editor-window.ts';
import { serveApp } from './electron/protocol.ts';
import { lockSession } from './electron/security.ts';
import { send } from './electron/windows.ts';
import { answerCalls, onDropped } from './ipc.ts';
import type { ExportDeck } from './services/exports.ts';
import { readerApart } from './services/import-runner.ts';
import { projectStore } from './services/projects.ts';
import { recentFiles } from './services/recent.ts';

/** Starts the program with its editor, on a file if one was named. A second start hands its file to the first. */
export function startApp(path: string | null, exportDeck: ExportDeck): void {
  if (!app.requestSingleInstanceLock({ path })) {
    app.quit();
    return;
  }
  const data = app.getPath('userData');
  const recent = recentFiles(join(data, 'recent.json'));
  const reader = readerApart(built('main', 'import-worker.js'));
  const projects = projectStore({ drafts: join(data, 'drafts'), recent, readReport: reader.read, now: Date.now, newId: randomUUID });

  // Reading begins before there is a window.
  const opening = path ? { name: basename(path), result: projects.open(path) } : null;

  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(() => {
    lockSession();
    serveApp(built('renderer'), (project, asset) => projects.get(project)?.media.get(asset));
    const words = wordsFor(app.getLocale());
    const { window: editor, stay } = openEditor();
    answerCalls(handlersOf({ editor, stay, projects, cancelReading: reader.cancel, recent, exportDeck, words, opening }));

    const openHere = async (file: string) => {
      send(editor, 'project.opening', { name: basename(file) });
      send(editor, 'project.opened', openedView(await projects.open(file), words));
    };
    onDropped(([file]) => file && void openHere(file));
    app.on('open-file', (_event, file) => void openHere(file));
    app.on('second-instance', (_event, _argv, _folder, extra) => {
      const file = (extra as { path?: string | null }).path;
      if (file) void openHere(file);
      if (editor.isMinimized()) editor.restore();
      editor.focus();
    });
  });
}
