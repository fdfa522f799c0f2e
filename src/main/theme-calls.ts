import { basename, extname } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { AppError } from '../core/error.ts';
import type { Asset } from '../core/model/report.ts';
import { ok, type Result } from '../core/result.ts';
import type { Theme } from '../core/theme/theme.ts';
import type { Words } from '../shared/words/words.ts';
import { askForLogo, askForTheme, askWhere } from './electron/dialogs.ts';
import { send } from './electron/windows.ts';
import { failure } from './failure.ts';
import type { Handlers } from './ipc.ts';
import { writeAtomically } from './services/atomic-write.ts';
import type { Projects } from './services/projects.ts';
import { readSource } from './services/source-file.ts';
import type { ThemeLibrary } from './services/themes/library.ts';
import { logoOf, themeEnding, themeFile } from './services/themes/theme-file.ts';

type Desk = { editor: BrowserWindow; projects: Projects; library: ThemeLibrary; words: () => Words };
type ThemeHandlers = Pick<Handlers, Extract<keyof Handlers, `themes.${string}`>>;

/** What the calls about the user's own themes do. */
export function themeHandlers({ editor, projects, library, words }: Desk): ThemeHandlers {
  const answer = <T>(result: Result<T, AppError>) => (result.ok ? result : failure(result.error, words()));
  const cancelled = { ok: true, value: null } as const;
  /** Lays the theme's logo into the deck, which carries it from then on. */
  const worn = (id: string, theme: Theme): { theme: Theme; logo: Asset | null } => {
    const logo = library.logoOf(theme);
    if (logo) projects.get(id)?.media.set(logo.asset.id, logo.bytes);
    return { theme, logo: logo?.asset ?? null };
  };

  return {
    'themes.list': async ({ id, logo }) => {
      const bytes = logo === null ? undefined : projects.get(id)?.media.get(logo);
      const shown = bytes && logoOf('', bytes);
      if (shown?.ok) library.show(shown.value);
      return library.list();
    },
    'themes.lay': ({ id, theme }) => worn(id, theme),
    'themes.keep': async ({ id, theme, instead }) => {
      const kept = await library.keep({ theme, logo: library.logoOf(theme) }, instead);
      return kept.ok ? ok(worn(id, kept.value)) : answer(kept);
    },
    'themes.forget': ({ name }) => library.forget(name),
    'themes.leave': ({ draft }) => library.leave(draft),
    'themes.left': () => library.left(),
    'themes.logo': async () => {
      const path = await askForLogo(editor, words());
      if (!path) return cancelled;
      const bytes = await readSource(path);
      const logo = bytes.ok ? logoOf(basename(path), bytes.value) : bytes;
      if (logo.ok) library.show(logo.value);
      return logo.ok ? ok(logo.value.asset) : answer(logo);
    },
    'themes.import': async () => {
      const path = await askForTheme(editor, words());
      return path ? answer(await library.take(path)) : cancelled;
    },
    'themes.export': async ({ theme }) => {
      const path = await askWhere(editor, theme.name.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'Lectern', themeEnding);
      if (!path) return cancelled;
      const written = await writeAtomically(path, themeFile({ theme, logo: library.logoOf(theme) }));
      return written.ok ? ok({ name: basename(path) }) : answer(written);
    },
  };
}

/** Keeps the themes among files that were dropped or named, and tells the editor; returns the files that are none. */
export function takeThemes(
  paths: readonly string[],
  { editor, library, words }: { editor: () => BrowserWindow | null } & Pick<Desk, 'library' | 'words'>,
): string[] {
  const isTheme = (path: string) => extname(path).toLowerCase() === themeEnding;
  for (const path of paths.filter(isTheme))
    void library.take(path).then((taken) => send(editor(), 'themes.taken', taken.ok ? taken : failure(taken.error, words())));
  return paths.filter((path) => !isTheme(path));
}
