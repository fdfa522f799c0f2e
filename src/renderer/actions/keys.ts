import { actions } from './list.ts';

const mac = navigator.platform.startsWith('Mac');
const names: Record<string, string> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };

/** A key press in the spelling of actions: modifiers in a fixed order, then the key. */
export function spell(event: KeyboardEvent): string {
  const main = mac ? event.metaKey : event.ctrlKey;
  // Where plus needs Shift, its key alone is meant as well.
  if (main && !event.altKey && (event.key === '+' || event.key === '=')) return 'CmdOrCtrl+Plus';
  const key = names[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return [main && 'CmdOrCtrl', event.shiftKey && 'Shift', event.altKey && 'Alt', key].filter(Boolean).join('+');
}

/** Runs the action whose keys are pressed. Shortcuts work in text fields too: each has a modifier or is no letter. */
export function listenForKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    // A dialog is answered first.
    if (event.isComposing || inDialog(event.target)) return;
    const spelled = spell(event);
    if (isOwnKey(event.target, spelled)) return;
    const action = actions.find(({ keys, otherKeys }) => keys === spelled || otherKeys?.includes(spelled));
    if (!action) return;
    event.preventDefault();
    if (action.enabled()) action.run();
  };
  window.addEventListener('keydown', press, true);
  return () => window.removeEventListener('keydown', press, true);
}

const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.alert[role="dialog"], [role="alertdialog"]') !== null;

/** A list may keep keys for itself while it has the focus, named in `data-own-keys`. */
const isOwnKey = (target: EventTarget | null, spelled: string): boolean =>
  target instanceof Element && (target.closest<HTMLElement>('[data-own-keys]')?.dataset['ownKeys'] ?? '').split(' ').includes(spelled);
