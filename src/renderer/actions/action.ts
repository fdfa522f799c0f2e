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
  /** For a choice out of a list: whether it is the current one; for any other action: whether it is on, and run turns it off. */
  chosen?(): boolean;
  run(): void;
};
