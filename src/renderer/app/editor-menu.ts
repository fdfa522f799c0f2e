import { actions } from '../actions/list.ts';
import { call } from '../api.ts';
import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';

/** Milliseconds of quiet before the menu follows: it is in no hurry, and typing and starting up are. */
const quiet = 120;

/** Keeps the application menu as the actions are: it is sent again only when something on it changes. */
export function showMenu(): void {
  let shown = '';
  let waiting = false;
  const update = () => {
    waiting = false;
    const items = actions.map(({ id, label, menu, keys, enabled }) => ({ id, label, menu, accelerator: keys ?? null, enabled: enabled() }));
    const key = JSON.stringify(items.map(({ label, enabled }) => [label, enabled]));
    if (key === shown) return;
    shown = key;
    void call('menu.show', { items });
  };
  const soon = () => {
    if (!waiting) setTimeout(update, quiet);
    waiting = true;
  };
  soon();
  useDeck.subscribe(soon);
  useUi.subscribe(soon);
}
