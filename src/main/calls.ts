import { basename, join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { AppError } from '../core/error.ts';
import { talkParts } from '../core/present/talk-parts.ts';
import { ok, type Result } from '../core/result.ts';
import type { Failure, Opening, OpenProject, PresenterSettings, RecentFile, SaveState, Settings } from '../shared/views.ts';
import { localeFor } from '../shared/words/locale.ts';
import type { Words } from '../shared/words/words.ts';
import { askForPicture, askForReports, askWhere } from './electron/dialogs.ts';
import { showMenu } from './electron/menu.ts';
import { pictureOf } from './electron/picture.ts';
import { jobOf, jobReady } from './electron/printer.ts';
import { chooseSize, sizeOf } from './electron/size.ts';
import { startTalk, type Talk } from './electron/talk.ts';
import { rememberDisplays, talkChoice } from './electron/talk-choice.ts';
import { roleOf, send } from './electron/windows.ts';
import { exportHandlers } from './export-calls.ts';
import type { PrintShop } from './exporters/pdf.ts';
import { failure } from './failure.ts';
import type { Handlers } from './ipc.ts';
import type { DisplayMemory } from './services/display-memory.ts';
import type { Exports } from './services/exports.ts';
import type { Opener } from './services/opener.ts';
import { pictureShelf } from './services/picture-shelf.ts';
import { addPicture } from './services/pictures.ts';
import { type Project, type ProjectState, type Projects, personOf } from './services/projects.ts';
import type { RecentFiles } from './services/recent.ts';
import type { SettingsStore } from './services/settings.ts';
import { readSource } from './services/source-file.ts';
import { leftTalk, type TalkFile } from './services/talk-file.ts';
import { talkNotes } from './services/talk-notes.ts';
import type { ThemeLibrary } from './services/themes/library.ts';
import type { Updates } from './services/updates.ts';
import { nextSize } from './services/window-size.ts';
import { themeHandlers } from './theme-calls.ts';

export type Desk = {
  editor: BrowserWindow;
  /** Keeps the editor's window open although the user closed it. */
  stay: () => void;
  projects: Projects;
  opener: Opener;
  recent: RecentFiles;
  exports: Exports;
  printShop: PrintShop;
  settings: SettingsStore<Settings>;
  /** How the presenter's view was left. */
  presenter: SettingsStore<PresenterSettings>;
  displays: DisplayMemory;
  talks: TalkFile;
  themes: ThemeLibrary;
  updates: Updates;
  /** In the language that is chosen now. */
  words: () => Words;
};

/** What each call of the contract does. */
export function handlersOf({
  editor,
  stay,
  projects,
  opener,
  recent,
  exports,
  printShop,
  settings,
  presenter,
  displays,
  talks,
  themes,
  updates,
  words,
}: Desk): Handlers {
  const shelf = pictureShelf();
  const notes = talkNotes();
  let talk: Talk | null = null;
  let shown: string | null = null;

  const failed = (error: AppError) => failure(error, words());
  const kept = <T>(result: Result<T, AppError>) => (result.ok ? result : failed(result.error));
  const tellNotes = (id: string) => {
    const edits = notes.waiting(id);
    if (edits.length > 0) send(editor, 'present.notes', { id, edits });
  };
  const runningTalk = () => {
    if (!talk) throw new Error('there is no talk');
    return talk;
  };

  return {
    'app.begin': () => {
      const { opening, opened } = opener.begin();
      // A page that was loaded anew goes on with the deck it had.
      const current = shown === null ? undefined : projects.get(shown);
      const result = opened ?? (current ? ok(current) : null);
      return { recent: recentView(recent), opening, opened: result && openedView(result, words()), settings: settings.get() };
    },
    'app.usable': () => {
      // The start-up benchmark reads this word; nobody else sets it.
      if (process.env['LECTERN_BENCH']) process.stdout.write(`${process.env['LECTERN_BENCH']}\n`);
    },
    'app.closed': async () => {
      await projects.close();
      editor.destroy();
    },
    'app.stay': stay,
    'settings.set': async (chosen) => {
      nativeTheme.themeSource = chosen.appearance;
      chooseSize(chosen.size);
      await settings.set(chosen);
    },
    'settings.resize': async ({ direction }) => {
      const resized = { ...settings.get(), size: nextSize(sizeOf(editor), direction) };
      chooseSize(resized.size);
      await settings.set(resized);
      return resized;
    },
    'report.cancel': () => {
      opener.cancel();
      updates.cancel();
    },
    'report.open': async () => opener.offer(await askForReports(editor, words())),
    'report.openChosen': ({ id, order }) => opener.openChosen(id, order),
    'report.openRecent': ({ id }) => opener.openRecent(id),
    'report.openSample': ({ language: sample }) => opener.open([join(app.getAppPath(), 'assets/samples', samples[sample])]),
    'project.shown': ({ id }) => {
      shown = id;
      void projects.shown(id);
      tellNotes(id);
    },
    'project.change': ({ id, seq, changes }) => projects.change(id, seq, changes),
    'project.save': async ({ id, asked }) => {
      const saved = await projects.save(id, asked);
      return saved.ok ? saved : failed(saved.error);
    },
    'project.replace': async ({ id }) => {
      const saved = await projects.replace(id);
      return saved.ok ? saved : failed(saved.error);
    },
    'project.saveAs': async ({ id }) => {
      const path = await askWhere(editor, projects.get(id)?.name ?? '', '.lectern');
      if (!path) return { ok: true, value: null };
      const saved = await projects.saveAs(id, path);
      return saved.ok ? saved : failed(saved.error);
    },
    'project.versions': ({ id }) => projects.versions(id),
    'project.version': ({ id, version }) => projects.version(id, version),
    'project.picture': async ({ id, ...place }) => {
      await recent.picture(id, await pictureOf(editor, place));
    },
    'recent.missing': () => recent.missing(),
    'recent.forget': async ({ id }) => {
      await recent.forget(id);
      return recentView(recent);
    },
    'update.read': async ({ id, opened, minutes, pace }) => {
      const paths = opened === null ? await askForReports(editor, words()) : [];
      if (opened === null && paths.length === 0) return { ok: true, value: null };
      const cut = { minutes, pace };
      const name = opened === null ? basename(paths[0] ?? '') : (projects.get(opened)?.name ?? '');
      const progress = (stage: Opening['stage'], done: number) => send(editor, 'project.opening', { name, stage, done });
      if (opened !== null) progress('planning', 0);
      const offer = opened === null ? await updates.read(id, paths, cut, progress) : await updates.ofOpened(id, opened, cut);
      if (offer.ok) return offer;
      return offer.error.code === 'import.cancelled' ? { ok: true, value: null } : failed(offer.error);
    },
    'update.take': ({ id }) => updates.take(id),
    'update.decline': ({ id, opened }) => updates.decline(id, opened),
    'picture.add': ({ id, name, bytes }) => kept(addPicture(projects.get(id), name, bytes)),
    'picture.lift': ({ id, assets }) => shelf.lift(projects.get(id), assets),
    'picture.lay': ({ id, assets }) => shelf.lay(projects.get(id), assets),
    'picture.choose': async ({ id }) => {
      const path = await askForPicture(editor, words());
      if (!path) return { ok: true, value: null };
      const bytes = await readSource(path);
      return bytes.ok ? kept(addPicture(projects.get(id), basename(path), bytes.value)) : failed(bytes.error);
    },
    'menu.show': ({ items }) => {
      showMenu(items, words(), (id) => send(editor, 'action.run', { id }));
    },
    ...exportHandlers({ editor, projects, exports, printShop, words, locale: () => localeFor(settings.get(), app.getLocale()) }),
    ...themeHandlers({ editor, projects, library: themes, words }),
    'present.choice': ({ id }) => (talk?.projectId === id ? null : talkChoice(editor, displays)),
    'present.left': ({ id }) => leftTalk(talks, id, talk !== null),
    'present.drop': () => {
      if (!talk) talks.drop();
    },
    'present.kept': ({ ids }) => talks.kept(ids),
    'present.start': ({ id, deck, slide, kind, displays: chosen, resume }) => {
      if (talk?.projectId === id) return talk.goOn(deck, slide);
      talk?.stop();
      const report = projects.get(id)?.report;
      if (!report) throw new Error('no such deck is open');
      if (chosen) rememberDisplays(displays, chosen);
      const running = talks.running();
      const stopped = resume && running?.projectId === id ? running : null;
      if (!stopped) talks.drop();
      const { rehearsal } = words();
      talk = startTalk({
        deck,
        report,
        projectId: id,
        slide,
        kind: stopped?.growing.record.kind ?? kind,
        stopped,
        editor,
        title: kind === 'rehearsal' ? rehearsal.windowOf(deck.title) : deck.title,
        memory: displays,
        file: talks,
        locale: localeFor(settings.get(), app.getLocale()),
        onEnd: (last, drawn) => {
          talk = null;
          if (editor.isDestroyed()) return;
          send(editor, 'present.ended', { projectId: id, slide: last, drawn });
          editor.focus();
        },
      });
    },
    'present.stop': () => talk?.stop(),
    'present.deck': (_input, from) => {
      const { projectId, deckFor } = runningTalk();
      const role = roleOf(from) ?? 'audience';
      const project = role === 'presenter' ? projects.get(projectId) : undefined;
      return { ...deckFor(role), parts: project ? talkParts(project.report) : [], locked: (project?.takenBy ?? null) !== null };
    },
    'present.settings': () => presenter.get(),
    'present.keepSettings': (chosen) => presenter.set(chosen),
    'present.session': () => runningTalk().current(),
    'present.hiddenSlide': ({ slide }) => runningTalk().hiddenSlide(slide),
    'present.editNote': ({ slide, text }) => {
      const { projectId, editNote } = runningTalk();
      editNote(slide, text);
      notes.edit(projectId, slide, text);
      tellNotes(projectId);
    },
    'present.makeFit': () => send(editor, 'present.makeFit', { id: runningTalk().projectId }),
    'present.notesKept': ({ id, n }) => notes.kept(id, n),
    'present.report': () => {
      const project = projects.get(runningTalk().projectId);
      if (!project) throw new Error('the deck of the talk is not open');
      return project.report;
    },
    'present.publish': ({ session }) => runningTalk().publish(session),
    'present.key': (press) => runningTalk().key(press),
    'present.ink': (_input, from) => runningTalk().inkFor(roleOf(from) ?? 'audience'),
    'present.mark': ({ marks }) => runningTalk().mark(marks),
    'present.point': ({ pointer }) => runningTalk().point(pointer),
    'present.takeKeys': () => runningTalk().takeKeys(),
    'present.oneDisplay': () => runningTalk().onOneDisplay(),
    'present.swapFront': () => runningTalk().swapFront(),
    'present.swapDisplays': () => runningTalk().swapDisplays(),
    'print.job': (_input, from) => jobOf(from.id),
    'print.ready': (done, from) => jobReady(from.id, done),
  };
}

const recentView = (recent: RecentFiles): RecentFile[] =>
  recent.list().map(({ id, name, openedAt, draft, pictured }) => ({ id, name, openedAt, draft, pictured: pictured ?? null }));

const samples = { de: 'hafenquartier.de.md', en: 'heat-pumps.en.md', zh: 'xiaoqu-gongjiao.zh.md' };

/** How saving stands, in the user's language. */
export const stateView = ({ problem, ...state }: ProjectState, words: Words): SaveState => ({
  ...state,
  problem: problem && { code: problem.code, message: words.error(problem) },
});

/** A deck as the editor gets it, null where the user cancelled, or the sentence that says why there is none. */
export function openedView(result: Result<Project, AppError>, words: Words): { ok: true; value: OpenProject | null } | { ok: false; error: Failure } {
  if (!result.ok) return result.error.code === 'import.cancelled' ? { ok: true, value: null } : failure(result.error, words);
  const { id, name, draft, resumed, recovered, report, deck, seq, savedAt, takenBy } = result.value;
  return { ok: true, value: { id, name, draft, resumed, recovered, report, deck, seq, savedAt, takenBy: takenBy && personOf(takenBy) } };
}
