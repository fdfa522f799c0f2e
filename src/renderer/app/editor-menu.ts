import { actions, groups } from '../actions/list.ts';
import { call } from '../api.ts';
import { useDeck } from '../store/deck.ts';
import { useFind } from '../store/find.ts';
import { useUi } from '../store/ui.ts';

/** Milliseconds of quiet before the menu follows: it is in no hurry, and typing and starting up are. */
const quiet = 120;

/** Keeps the application menu as the actions are: it is sent again only when something on it changes. */
export function showMenu(): void {
  let shown = '';
  let waiting = false;
  const update = () => {
    waiting = false;
    const items = actions.flatMap((action) => {
      const { id, label, list, menu, keys } = action;
      if (menu === null) return [];
      const place = { menu, group: groups.get(action) ?? 0, list: list?.name ?? null };
      return [{ ...place, id, label: list?.label ?? label, accelerator: keys ?? null, enabled: action.enabled(), chosen: action.chosen?.() ?? null }];
    });
    const key = JSON.stringify(items.map(({ label, enabled, chosen }) => [label, enabled, chosen]));
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
  useFind.subscribe(soon);
}
