import * as Menu from '@radix-ui/react-dropdown-menu';
import { RotateCcw, SlidersHorizontal, SunMoon } from 'lucide-react';
import { isDark, turnColours, usePresenter } from '../../store/presenter.ts';
import { words } from '../../store/words.ts';
import { useByMouse } from './by-mouse.ts';

/** What is seldom wanted in a talk: how this window looks, and its clock set to nothing. */
export function ViewMenu() {
  const colours = usePresenter((state) => state.settings.colours);
  const { change, set } = usePresenter.getState();
  const own = words.presenter;
  const { trigger, keepFocus } = useByMouse();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button icon-only" data-tip={own.options} aria-label={own.options} {...trigger}>
        <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu view-menu" side="top" align="end" sideOffset={8} onCloseAutoFocus={keepFocus}>
        <Menu.Item className="menu-item" onSelect={turnColours}>
          <SunMoon size={15} aria-hidden="true" />
          <span>{isDark() ? own.toLight : own.toDark}</span>
          <kbd>I</kbd>
        </Menu.Item>
        {colours !== 'app' && (
          <Menu.Item className="menu-item" onSelect={() => change({ colours: 'app' })}>
            <span className="menu-check" />
            <span>{own.likeApp}</span>
          </Menu.Item>
        )}
        <Menu.Separator className="menu-line" />
        <Menu.Item className="menu-item" onSelect={() => set({ resetting: true })}>
          <RotateCcw size={15} aria-hidden="true" />
          <span>{own.reset}</span>
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
}
