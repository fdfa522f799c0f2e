import { words } from '../store/words.ts';

const mac = navigator.platform.startsWith('Mac');
const onMac: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };
const signs: Record<string, string> = { Backspace: '⌫', Up: '↑', Down: '↓', Left: '←', Right: '→', Plus: '+' };

/** Shortcuts for people to read: `Ctrl+Shift+S`, on a German keyboard `Strg+Umschalt+S`, on a Mac `⇧⌘S`. */
export function readable(keys: string): string {
  const named: Record<string, string> = { ...words.commands.key, ...(mac ? onMac : {}), ...signs };
  const parts = keys.split('+').map((key) => named[key] ?? key);
  if (!mac) return parts.join('+');
  const order = ['⌥', '⇧', '⌘'];
  return parts.sort((a, b) => (order.includes(a) ? order.indexOf(a) : 9) - (order.includes(b) ? order.indexOf(b) : 9)).join('');
}
