import { useDeck } from './deck.ts';
import { useFile } from './file.ts';

// Keys that move or mark; with Ctrl or Cmd a key is a shortcut, and what those change is refused by the store.
const harmless = /^(Arrow|Home|End|Page|Escape|Tab|F\d|Shift|Control|Alt|Meta)/;

/** Keeps what can only be looked at from being typed into, wherever that is: fields stay readable and their text can be copied. */
export function refuseEdits(): void {
  const refuse = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.workspace main')) return;
    if ((useDeck.getState().project?.takenBy ?? null) === null) return;
    if (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || harmless.test(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
    useFile.getState().refuse();
  };
  for (const type of ['keydown', 'beforeinput', 'paste', 'cut', 'drop']) window.addEventListener(type, refuse, true);
}
