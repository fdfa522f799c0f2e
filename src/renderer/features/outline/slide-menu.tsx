import * as Menu from '@radix-ui/react-context-menu';
import { Fragment, type ReactNode } from 'react';
import { slideMenu } from '../../actions/slide-menu.ts';
import { readable } from '../../writing/readable-keys.ts';

/** What can be done with the selected slides, where the pointer is. */
export function SlideMenu({ children }: { children: ReactNode }) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger asChild>{children}</Menu.Trigger>
      <Menu.Content className="menu slide-menu" collisionPadding={8}>
        <Items />
      </Menu.Content>
    </Menu.Root>
  );
}

function Items() {
  return slideMenu().map((group, k) => (
    <Fragment key={group[0]?.id}>
      {k > 0 && <Menu.Separator className="menu-line" />}
      {group.map((action) => (
        // After the menu has given the focus back.
        <Menu.Item key={action.id} className="menu-item" disabled={!action.enabled()} onSelect={() => setTimeout(action.run)}>
          <span>{action.label}</span>
          {action.keys && <kbd>{readable(action.keys)}</kbd>}
        </Menu.Item>
      ))}
    </Fragment>
  ));
}
