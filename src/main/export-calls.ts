import { basename } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { AppError } from '../core/error.ts';
import type { Format } from '../core/export/options.ts';
import { shownSlides } from '../core/present/shown.ts';
import type { Result } from '../core/result.ts';
import type { Words } from '../shared/words/words.ts';
import { askWhere } from './electron/dialogs.ts';
import { send } from './electron/windows.ts';
import { type PrintShop, writeLedger } from './exporters/pdf.ts';
import { failure } from './failure.ts';
import type { Handlers } from './ipc.ts';
import { type Exports, writeExported } from './services/exports.ts';
import type { Projects } from './services/projects.ts';

type Desk = { editor: BrowserWindow; projects: Projects; exports: Exports; printShop: PrintShop; words: () => Words; locale: () => string };
type ExportHandlers = Pick<Handlers, Extract<keyof Handlers, `export.${string}`>>;

/** So many slides show what the first pages will be: a handout has six to a page. */
const previewed = 6;

/** What the calls about exported files do. One file is written at a time; beginning a second gives up the first. */
export function exportHandlers({ editor, projects, exports, printShop, words, locale }: Desk): ExportHandlers {
  let writing: AbortController | null = null;
  let previewing: AbortController | null = null;
  let last: string | null = null;

  const begin = (before: AbortController | null) => {
    before?.abort();
    return new AbortController();
  };
  const answer = (path: string, written: Result<void, AppError>) => {
    if (!written.ok) return written.error.code === 'export.cancelled' ? ({ ok: true, value: null } as const) : failure(written.error, words());
    last = path;
    return { ok: true, value: { name: basename(path) } } as const;
  };
  const task = (id: string, { signal }: AbortController) => ({
    projectId: id,
    report: projects.get(id)?.report,
    signal,
    picture: (asset: Parameters<NonNullable<ReturnType<Projects['get']>>['media']['get']>[0]) => projects.get(id)?.media.get(asset),
    progress: (done: number) => send(editor, 'export.progress', { done }),
  });
  const endingOf = (format: Format) => `.${format}` as const;

  return {
    'export.write': async ({ id, deck, format, options }) => {
      const path = await askWhere(editor, projects.get(id)?.name ?? deck.title, endingOf(format));
      if (!path) return { ok: true, value: null };
      previewing?.abort();
      writing = begin(writing);
      return answer(path, await exports.write({ ...task(id, writing), deck, path, options }));
    },
    'export.preview': async ({ id, deck, format, options }) => {
      previewing = begin(previewing);
      const some = { ...deck, slides: shownSlides(deck).slice(0, previewed) };
      const made = await exports.make({
        ...task(id, previewing),
        progress: () => undefined,
        deck: some,
        path: `preview${endingOf(format)}`,
        options: { ...options, appendix: [] },
      });
      if (made.ok) return { ok: true, value: new Uint8Array(made.value instanceof Uint8Array ? made.value : (made.value.main ?? [])) };
      return made.error.code === 'export.cancelled' ? { ok: true, value: null } : failure(made.error, words());
    },
    'export.ledger': async ({ id, deck }) => {
      const project = projects.get(id);
      const path = project ? await askWhere(editor, `${project.name} – ${words().sources.ledger}`, '.pdf') : null;
      if (!project || !path) return { ok: true, value: null };
      writing = begin(writing);
      const { report } = project;
      const pdf = await writeLedger(printShop, { deck, report, locale: locale(), fileName: basename(path), signal: writing.signal });
      return answer(path, pdf.ok ? await writeExported(path, pdf.value) : pdf);
    },
    'export.text': async ({ name, ending, text }) => {
      const path = await askWhere(editor, name, ending);
      return path ? answer(path, await writeExported(path, Buffer.from(text))) : { ok: true, value: null };
    },
    'export.cancel': () => writing?.abort(),
    'export.reveal': () => {
      if (last) shell.showItemInFolder(last);
    },
  };
}
