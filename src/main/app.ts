import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { PresenterSettings, Settings, themesProject } from '../shared/views.ts';
import { localeFor } from '../shared/words/locale.ts';
import { wordsFor } from '../shared/words/words.ts';
import { handlersOf, openedView, stateView } from './calls.ts';
import { built } from './electron/built.ts';
import { openEditor } from './electron/editor-window.ts';
import { serveApp } from './electron/protocol.ts';
import { startReader } from './electron/reader-process.ts';
import { lockSession } from './electron/security.ts';
import { chooseSize } from './electron/size.ts';
import { send } from './electron/windows.ts';
import type { PrintShop } from './exporters/pdf.ts';
import { answerCalls, onDropped } from './ipc.ts';
import { displayMemoryIn } from './services/display-memory.ts';
import type { Exports } from './services/exports.ts';
import { readerApart } from './services/import-runner.ts';
import { keeperApart } from './services/keeper-thread.ts';
import { openerFor } from './services/opener.ts';
import { projectStore } from './services/projects.ts';
import { recentFiles } from './services/recent.ts';
import { settingsIn } from './services/settings.ts';
import { talkFileIn } from './services/talk-file.ts';
import { themeLibrary } from './services/themes/library.ts';
import { updatesFor } from './services/updates.ts';
import { takeThemes } from './theme-calls.ts';

/** Starts the program with its editor, on the files that were named, if any. A second start hands its files to the first. */
export function startApp(paths: readonly string[], exports: Exports, printShop: PrintShop): void {
  if (!app.requestSingleInstanceLock({ paths })) {
    app.quit();
    return;
  }
  const data = app.getPath('userData');
  const recent = recentFiles(join(data, 'recent.json'), join(data, 'pictures'));
  const reader = readerApart({ start: startReader, serves: 'once' });
  let editor: BrowserWindow | null = null;
  const projects = projectStore({
    folders: { drafts: join(data, 'drafts'), journals: join(data, 'journals') },
    recent,
    readReport: reader.read,
    keeper: keeperApart(built('main', 'keeper-worker.js'), () => projects.restore()),
    self: { id: randomUUID(), user: userName(), host: hostname(), pid: process.pid },
    tell: (state) => send(editor, 'project.state', stateView(state, words())),
    now: Date.now,
    newId: randomUUID,
  });
  const settings = settingsIn(join(data, 'settings.json'), Settings);
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
  const themes = themeLibrary(join(data, 'themes'));
  /** What is named is a report or a deck, or themes, which are kept. */
  const reportsIn = (named: readonly string[]) => takeThemes(named, { editor: () => editor, library: themes, words });
  const first = reportsIn(paths);
  // Opening begins before there is a window. Whoever names several files on the command line has put them in order.
  if (first.length > 0) opener.open(first);
  else void projects.unfinished().then((found) => found && opener.resume(found));

  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', reader.dispose);
  app.whenReady().then(() => {
    lockSession();
    nativeTheme.themeSource = settings.get().appearance;
    chooseSize(settings.get().size);
    serveApp(built('renderer'), {
      media: (project, asset) => (project === themesProject ? themes.bytesOf(asset) : projects.get(project)?.media.get(asset)),
      recent: recent.pictureOf,
    });
    const updates = updatesFor({ projects, reader, start: startReader });
    const { window, stay } = openEditor(localeFor(settings.get(), app.getLocale()));
    editor = window;
    answerCalls(
      handlersOf({
        editor: window,
        stay,
        projects,
        opener,
        recent,
        exports,
        printShop,
        settings,
        presenter: settingsIn(join(data, 'presenter.json'), PresenterSettings),
        displays: displayMemoryIn(join(data, 'displays.json')),
        talks: talkFileIn(join(data, 'talk.json')),
        themes,
        updates,
        words,
      }),
    );

    onDropped((dropped) => opener.offer(reportsIn(dropped)));
    app.on('open-file', (_event, file) => reportsIn([file]).length > 0 && opener.open([file]));
    app.on('second-instance', (_event, _argv, _folder, extra) => {
      const { paths: files } = extra as { paths: string[] };
      const reports = reportsIn(files);
      if (reports.length > 0) opener.open(reports);
      if (window.isMinimized()) window.restore();
      window.focus();
    });
  });
}

/** As others are told who has a file open; a system may have no name for its user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
