import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import type { Result } from '../../core/result.ts';
import type { ChosenFiles, Opening } from '../../shared/views.ts';
import type { Reader, Task } from './import-runner.ts';
import type { Project, Projects } from './projects.ts';
import type { RecentFiles } from './recent.ts';

type Opened = Result<Project, AppError>;

/** Opens one thing at a time: what is opened meanwhile takes the place of what was still being read. */
export type Opener = {
  /** Opens a file; of several the user first chooses which and in what order. */
  offer(paths: readonly string[]): void;
  openChosen(id: number, order: readonly number[]): void;
  /** Opens these files, in this order, as one report. */
  open(paths: readonly string[]): void;
  openRecent(id: string): void;
  /** Opens a deck that was open when the program ended without closing it. */
  resume(deck: { name: string; open: () => Promise<Opened> }): void;
  /** Gives up what is being opened. */
  cancel(): void;
  /** From now on the editor listens: what is being opened, or what was opened before it listened. */
  begin(): { opening: Opening | null; opened: Opened | null };
};

type Settings = {
  projects: Projects;
  recent: Pick<RecentFiles, 'list'>;
  reader: Pick<Reader, 'cancel'>;
  tell: { opening(opening: Opening): void; opened(opened: Opened): void; chosen(files: ChosenFiles): void };
};

export function openerFor({ projects, recent, reader, tell }: Settings): Opener {
  let turn = 0;
  let opening: Opening | null = null;
  let listening = false;
  let early: Opened | null = null;
  let chosen: { id: number; paths: readonly string[] } = { id: 0, paths: [] };

  const start = async (name: string, work: (progress: Task['progress']) => Promise<Opened>) => {
    reader.cancel();
    const own = ++turn;
    const progress: Task['progress'] = (stage, done) => {
      if (own !== turn) return;
      opening = { name, stage, done };
      if (listening) tell.opening(opening);
    };
    progress('reading', 0);
    const result = await work(progress);
    if (own !== turn) return;
    end(result);
  };
  const end = (result: Opened) => {
    opening = null;
    if (listening) tell.opened(result);
    else early = result;
  };
  const open = (paths: readonly string[]) => {
    const [first = ''] = paths;
    const name = `${basename(first)}${paths.length > 1 ? ` +${paths.length - 1}` : ''}`;
    void start(name, (progress) => projects.open(paths, progress));
  };

  return {
    open,
    offer: (paths) => {
      if (paths.length === 1) open(paths);
      if (paths.length < 2) return;
      chosen = { id: chosen.id + 1, paths: inNaturalOrder(paths) };
      tell.chosen({ id: chosen.id, names: chosen.paths.map((path) => basename(path)) });
    },
    openChosen: (id, order) => {
      const paths = order.flatMap((place) => chosen.paths[place] ?? []);
      if (id === chosen.id && paths.length > 0) open(paths);
    },
    openRecent: (id) => {
      const name = recent.list().find((entry) => entry.id === id)?.name ?? '';
      void start(name, () => projects.openRecent(id));
    },
    resume: ({ name, open: work }) => void start(name, work),
    cancel: () => {
      if (!opening) return;
      const { name } = opening;
      turn++;
      reader.cancel();
      end({ ok: false, error: { code: 'import.cancelled', name } });
    },
    begin: () => {
      listening = true;
      const opened = early;
      early = null;
      return { opening, opened };
    },
  };
}

/** As people count: part 2 before part 10. */
function inNaturalOrder(paths: readonly string[]): string[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...paths].sort((a, b) => compare(basename(a), basename(b)));
}
