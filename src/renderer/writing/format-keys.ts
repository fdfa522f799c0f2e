import { readable } from './readable-keys.ts';

/** The keys of each way to set text, in Electron's spelling. */
export const keysOfFormat = {
  bold: 'CmdOrCtrl+B',
  italic: 'CmdOrCtrl+I',
  strike: 'CmdOrCtrl+Shift+X',
  code: 'CmdOrCtrl+Shift+E',
  link: 'CmdOrCtrl+Shift+K',
  formula: 'CmdOrCtrl+Shift+L',
  clear: 'CmdOrCtrl+Space',
} as const;

/** The same for people to read. */
export const formatKeys = (name: keyof typeof keysOfFormat): string => readable(keysOfFormat[name]);
