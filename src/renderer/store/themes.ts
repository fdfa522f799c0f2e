import { create } from 'zustand';
import { type Theme, themeOf, type Wearing } from '../../core/theme/theme.ts';
import { words } from './words.ts';

/** A theme that is being made: where it starts from, the one of the user's own that it takes the place of, and how it was left when the program ended. */
export type Editing = { start: Theme; instead: string | null; left?: Theme };

type ThemesState = {
  /** The user's own themes, by name; null until somebody has asked for them. */
  kept: readonly Theme[] | null;
  /** Whether the list of themes is open. */
  choosing: boolean;
  editing: Editing | null;
  set(change: Partial<Pick<ThemesState, 'kept' | 'choosing' | 'editing'>>): void;
};

export const useThemes = create<ThemesState>()((set) => ({
  kept: null,
  choosing: false,
  editing: null,
  set: (change) => set(change),
}));

/** What the theme that a deck wears is called. */
export const themeLabel = ({ theme, ownTheme }: Wearing): string => ownTheme?.name ?? words.theme[theme] ?? theme;

/** The theme that a deck wears, under the name that its user reads. */
export const namedTheme = (deck: Wearing): Theme => ({ ...themeOf(deck), name: themeLabel(deck) });

export const isSameTheme = (one: Theme | undefined, other: Theme): boolean => one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** With the theme among them, in place of the one called `instead` and of any of its own name. */
export const withTheme = (kept: readonly Theme[], theme: Theme, instead: string | null = null): Theme[] =>
  [...kept.filter(({ name }) => name !== instead && name !== theme.name), theme].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
