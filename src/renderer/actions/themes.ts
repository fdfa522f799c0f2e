import { type Theme, themes } from '../../core/theme/theme.ts';
import { call } from '../api.ts';
import { useDeck } from '../store/deck.ts';
import { isSameTheme, namedTheme, themeLabel, useThemes, withTheme } from '../store/themes.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

const deckNow = () => useDeck.getState().history?.deck;
const isOpen = () => deckNow() !== undefined;

/** Asks for the user's own themes, and lets windows show the logo of the deck's. */
export async function listThemes(): Promise<readonly Theme[]> {
  const id = useDeck.getState().project?.id ?? '';
  const kept = await call('themes.list', { id, logo: deckNow()?.ownTheme?.logo?.asset ?? null });
  useThemes.getState().set({ kept });
  return kept;
}

/** The deck wears the theme from now on, and carries its logo. */
export async function wearOwn(theme: Theme): Promise<void> {
  const { project, dispatch } = useDeck.getState();
  if (!project) return;
  dispatch({ type: 'theme.wear', ...(await call('themes.lay', { id: project.id, theme })) });
}

/** Keeps a theme that was made, for all decks, and lets this one wear it; false where it could not be written. */
export async function keepTheme(theme: Theme, instead: string | null): Promise<boolean> {
  const { project, dispatch } = useDeck.getState();
  if (!project) return false;
  const kept = await call('themes.keep', { id: project.id, theme, instead });
  if (!kept.ok) {
    useUi.getState().fail(kept.error);
    return false;
  }
  useThemes.getState().set({ kept: withTheme(useThemes.getState().kept ?? [], kept.value.theme, instead) });
  dispatch({ type: 'theme.wear', ...kept.value });
  return true;
}

/** Goes on with the theme that was being made when the program ended. */
export async function resumeTheme(): Promise<void> {
  const left = await call('themes.left');
  const deck = deckNow();
  if (!left || !deck) return;
  const before = (await listThemes()).find(({ name }) => name === left.instead);
  const { editing, set } = useThemes.getState();
  if (!editing) set({ editing: { start: before ?? namedTheme(deck), instead: before?.name ?? null, left: left.theme } });
}

/** Tells of a theme that was taken from a file, and offers it to the deck. */
export function takenTheme(taken: { ok: true; value: Theme } | { ok: false; error: { code: string; message: string } }): void {
  const { fail, say } = useUi.getState();
  if (!taken.ok) {
    fail(taken.error);
    return;
  }
  const theme = taken.value;
  const { kept, set } = useThemes.getState();
  if (kept) set({ kept: withTheme(kept, theme) });
  const wear = isOpen() ? { action: { label: words.themes.wear, run: () => void wearOwn(theme) } } : {};
  say({ kind: 'done', text: words.themes.taken(theme.name), ...wear });
}

const inList = (label: string) => ({ name: words.commands.lists.theme, label });

const wearThemes: readonly Action[] = themes.map(({ name }) => ({
  id: `theme.${name}`,
  get label() {
    return words.action.theme(words.theme[name] ?? name);
  },
  get list() {
    return inList(words.theme[name] ?? name);
  },
  menu: 'view',
  enabled: isOpen,
  chosen: () => deckNow()?.theme === name && deckNow()?.ownTheme === undefined,
  run: () => useDeck.getState().dispatch({ type: 'theme.set', theme: name }),
}));

const chooseTheme: Action = {
  id: 'theme.choose',
  get label() {
    return `${words.themes.choose} …`;
  },
  menu: null,
  enabled: isOpen,
  run: () => useThemes.getState().set({ choosing: true }),
};

const newTheme: Action = {
  id: 'theme.new',
  get label() {
    const deck = deckNow();
    return words.themes.create(deck ? themeLabel(deck) : (words.theme['civic'] ?? ''));
  },
  get list() {
    return inList(newTheme.label);
  },
  menu: 'view',
  enabled: isOpen,
  run: async () => {
    const deck = deckNow();
    if (!deck) return;
    await listThemes();
    useThemes.getState().set({ editing: { start: { ...namedTheme(deck), name: words.themes.newName(themeLabel(deck)) }, instead: null } });
  },
};

const editTheme: Action = {
  id: 'theme.edit',
  get label() {
    return words.themes.edit;
  },
  get list() {
    return inList(words.themes.edit);
  },
  menu: 'view',
  enabled: () => deckNow()?.ownTheme !== undefined,
  run: async () => {
    const theme = deckNow()?.ownTheme;
    if (!theme) return;
    const kept = (await listThemes()).some(({ name }) => name === theme.name);
    useThemes.getState().set({ editing: { start: theme, instead: kept ? theme.name : null } });
  },
};

const importTheme: Action = {
  id: 'theme.import',
  get label() {
    return words.themes.import;
  },
  get list() {
    return inList(words.themes.import);
  },
  menu: 'view',
  enabled: () => true,
  run: async () => {
    const taken = await call('themes.import');
    if (!taken.ok) takenTheme(taken);
    else if (taken.value) takenTheme({ ok: true, value: taken.value });
  },
};

const exportTheme: Action = {
  id: 'theme.export',
  get label() {
    return words.themes.export;
  },
  get list() {
    return inList(words.themes.export);
  },
  menu: 'view',
  enabled: isOpen,
  run: async () => {
    const deck = deckNow();
    if (!deck) return;
    await listThemes(); // the logo goes with it
    const written = await call('themes.export', { theme: namedTheme(deck) });
    if (!written.ok) useUi.getState().fail(written.error);
    else if (written.value) useUi.getState().say({ kind: 'done', text: words.themes.exported(written.value.name) });
  },
};

const forgetTheme: Action = {
  id: 'theme.forget',
  get label() {
    return words.themes.forget;
  },
  get list() {
    return inList(words.themes.forget);
  },
  menu: 'view',
  enabled: () => useThemes.getState().kept?.some((kept) => isSameTheme(deckNow()?.ownTheme, kept)) ?? false,
  run: async () => {
    const theme = deckNow()?.ownTheme;
    const { project } = useDeck.getState();
    if (!theme || !project) return;
    await call('themes.forget', { name: theme.name });
    await listThemes();
    const back = async () => {
      await call('themes.keep', { id: project.id, theme, instead: null });
      await listThemes();
    };
    useUi.getState().say({ kind: 'done', text: words.themes.forgotten(theme.name), action: { label: words.themes.undo, run: () => void back() } });
  },
};

/** What can be done with the theme beside choosing one of the list. */
export const themeTools: readonly Action[] = [newTheme, editTheme, importTheme, exportTheme, forgetTheme];

export const themeActions: readonly Action[] = [chooseTheme, ...wearThemes, ...themeTools];
