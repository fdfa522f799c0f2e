import type { MenuItem } from '../../shared/views.ts';

/** Something the user can do. Menu, palette, buttons and shortcuts all read the one list of these. */
export type Action = {
  id: string;
  label: string;
  /** Null for what only the palette offers. */
  menu: MenuItem['menu'] | null;
  /** The list within the menu that it stands in, and what it is called there. */
  list?: { name: string; label: string };
  /** In Electron's spelling, as `CmdOrCtrl+Shift+S`. */
  keys?: string;
  /** Further shortcuts, that people bring from other programs. */
  otherKeys?: readonly string[];
  enabled(): boolean;
  /** For a choice out of several: whether it is the current one. */
  chosen?(): boolean;
  run(): void;
};
