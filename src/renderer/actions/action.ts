import type { MenuItem } from '../../shared/views.ts';

/** Something the user can do. Menu, palette, buttons and shortcuts all read the one list of these. */
export type Action = {
  id: string;
  label: string;
  menu: MenuItem['menu'];
  /** In Electron's spelling, as `CmdOrCtrl+Shift+S`. */
  keys?: string;
  /** Further shortcuts, that people bring from other programs. */
  otherKeys?: readonly string[];
  enabled(): boolean;
  run(): void;
};
