import { actions } from '../actions/list.ts';
import { call } from '../api.ts';
import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';

/** Keeps the application menu as the actions are: it is sent again only when something on it changes. */
export function showMenu(): void {
  let shown = '';
  const update = () => {
    const items = actions.map(({ id, label, menu, keys, enabled }) => ({ id, label, menu, accelerator: keys ?? null, enabled: enabled() }));
    const key = JSON.stringify(items.map(({ enabled }) => enabled));
    if (key === shown) return;
    shown = key;
    void call('menu.show', { items });
  };
  update();
  useDeck.subscribe(update);
  useUi.subscribe(update);
}
