import './palette.css';
import * as Dialog from '@radix-ui/react-dialog';
import type { MenuItem } from '../../../shared/views.ts';
import { actions } from '../../actions/list.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { readable } from '../../writing/readable-keys.ts';

const menus: readonly MenuItem['menu'][] = ['file', 'edit', 'slide', 'object', 'talk', 'view', 'help'];

const focusClose = (event: Event) => {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.querySelector<HTMLElement>('.button')?.focus();
};

/** Every action that has keys, menu by menu. */
export function Shortcuts() {
  const set = useUi((state) => state.set);
  const close = () => set({ shortcuts: false });
  const names = { ...words.menu, help: words.commands.help };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert shortcuts" aria-describedby={undefined} onOpenAutoFocus={focusClose}>
          <Dialog.Title>{words.commands.shortcuts}</Dialog.Title>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <section className="shortcuts-list" tabIndex={0} aria-label={words.commands.shortcuts}>
            <div className="shortcuts-columns">
              {menus.map((menu) => (
                <section key={menu}>
                  <h3>{names[menu]}</h3>
                  <dl>
                    {actions
                      .filter((action) => action.menu === menu && action.keys !== undefined)
                      .map(({ id, label, keys = '', otherKeys = [] }) => (
                        <div key={id}>
                          <dt>{label.replace(/\s?…+$/, '')}</dt>
                          <dd>
                            {[keys, ...otherKeys.slice(0, 1)].map((one) => (
                              <kbd key={one}>{readable(one)}</kbd>
                            ))}
                          </dd>
                        </div>
                      ))}
                  </dl>
                </section>
              ))}
            </div>
          </section>
          <Button label={words.commands.close} kind="primary" onClick={close}>
            {words.commands.close}
          </Button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
