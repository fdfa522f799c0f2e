import { words } from '../../store/words.ts';
import { readable } from '../../writing/readable-keys.ts';

/** A key of a talk for people to read, in their language. */
export function readableKey(spelled: string): string {
  const parts = spelled.split('+').map((key) => {
    if (key === 'Ctrl') return 'CmdOrCtrl';
    if (key === ' ') return 'Space';
    const own: Record<string, string> = words.talkControl.key;
    return own[key] ?? key.replace(/^Arrow/, '').replace(/^[a-z]$/, (letter) => letter.toUpperCase());
  });
  return readable(parts.join('+'));
}
