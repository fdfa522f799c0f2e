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

const mac = navigator.platform.startsWith('Mac');

/** The same for people to read. */
export const formatKeys = (name: keyof typeof keysOfFormat): string =>
  mac ? keysOfFormat[name].replace('CmdOrCtrl+', '⌘').replace('Shift+', '⇧') : keysOfFormat[name].replace('CmdOrCtrl', 'Ctrl');
