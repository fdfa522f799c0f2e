import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../shared/views.ts';
import type { Words } from '../../shared/words/words.ts';

const sections: MenuItem['menu'][] = ['file', 'edit', 'slide', 'object', 'talk', 'view'];

/** Shows the renderer's actions as the application menu. Shortcuts are the renderer's: here they are only written down. */
export function showMenu(items: readonly MenuItem[], words: Words, run: (id: string) => void): void {
  const entries = (menu: MenuItem['menu']): MenuItemConstructorOptions[] =>
    items
      .filter((item) => item.menu === menu)
      .map(({ id, label, accelerator, enabled }) => ({
        id,
        label,
        enabled,
        ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
        click: () => run(id),
      }));
  const extra: Partial<Record<MenuItem['menu'], MenuItemConstructorOptions[]>> = {
    file: [{ type: 'separator' }, { role: 'quit' }],
    edit: [{ type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    view: [{ type: 'separator' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }],
  };
  const menus = sections.map((menu) => ({ label: words.menu[menu], submenu: [...entries(menu), ...(extra[menu] ?? [])] }));
  const application: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, ...menus]));
}
