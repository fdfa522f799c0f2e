import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../shared/views.ts';
import type { Words } from '../../shared/words/words.ts';

type Name = MenuItem['menu'];
type Entry = MenuItemConstructorOptions;

/** Shows the renderer's actions as the application menu. Shortcuts are the renderer's: here they are only written down. */
export function showMenu(items: readonly MenuItem[], words: Words, run: (id: string) => void): void {
  const { role } = words.commands;
  const entry = ({ id, label, accelerator, enabled, chosen }: MenuItem): Entry => ({
    id,
    label,
    enabled,
    ...(chosen === null ? {} : { type: 'checkbox', checked: chosen }),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => run(id),
  });
  const extra: Partial<Record<Name, Entry[]>> = {
    file: [{ type: 'separator' }, { role: 'quit', label: role.quit }],
    edit: [
      { type: 'separator' },
      { role: 'cut', label: role.cut },
      { role: 'copy', label: role.copy },
      { role: 'paste', label: role.paste },
      { role: 'selectAll', label: role.selectAll },
    ],
    view: [{ type: 'separator' }, { role: 'togglefullscreen', label: role.fullScreen }],
  };
  const names: Record<Name, string> = { ...words.menu, help: words.commands.help };
  const menu = (name: Name): Entry => ({
    label: names[name],
    submenu: [
      ...entriesOf(
        items.filter((item) => item.menu === name),
        entry,
      ),
      ...(extra[name] ?? []),
    ],
  });
  const application: Entry[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, ...(['file', 'edit', 'slide', 'object', 'talk', 'view', 'help'] as const).map(menu)]));
}

/** The items with lines between their groups, those of a list in a menu of its own. */
function entriesOf(items: readonly MenuItem[], entry: (item: MenuItem) => Entry): Entry[] {
  return items.flatMap((item, k): Entry[] => {
    const before = items[k - 1];
    const separator: Entry[] = before && before.group !== item.group ? [{ type: 'separator' }] : [];
    if (item.list === null) return [...separator, entry(item)];
    if (before?.list === item.list) return [];
    const own = items.filter(({ list }) => list === item.list);
    return [...separator, { label: item.list, enabled: own.some(({ enabled }) => enabled), submenu: own.map(entry) }];
  });
}
