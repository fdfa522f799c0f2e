import './panels.css';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { Ellipsis, LayoutGrid, MessageCircleQuestion } from 'lucide-react';
import { useMove } from '../store/move.ts';
import { words } from '../store/words.ts';
import { Button } from '../ui/button.tsx';
import { readableKey } from './help/readable-key.ts';
import { press } from './press.ts';

/** What keys do that have no button of their own, group by group. */
const menu = [
  [
    ['jump', 'g'],
    ['back', 'l'],
    ['first', 'Home'],
    ['last', 'End'],
  ],
  [
    ['white', 'w'],
    ['front', 'v'],
    ['swap', 's'],
  ],
  [['help', '?']],
] as const;

/** Moving through a talk by mouse or touch: all slides, questions, and the rest in a menu. */
export function MoveTools() {
  const open = useMove((state) => state.open);
  const { talkControl: own } = words;
  return (
    <>
      <Button label={own.overview} hint={readableKey('o')} icon={LayoutGrid} onClick={() => open('overview')} />
      <Button label={own.questions} hint={readableKey('q')} icon={MessageCircleQuestion} onClick={() => open('questions')} />
      <Menu.Root modal={false}>
        <Menu.Trigger asChild>
          <button type="button" className="button icon-only" data-tip={own.more} aria-label={own.more}>
            <Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </Menu.Trigger>
        <Menu.Content className="menu move-menu" side="top" align="end" sideOffset={6}>
          {menu.map((group, at) => (
            <Menu.Group key={group[0][0]}>
              {at > 0 && <Menu.Separator className="move-line" />}
              {group.map(([name, key]) => (
                <Menu.Item key={key} className="menu-item" onSelect={() => press(key)}>
                  <span>{own.does[name]}</span>
                  <kbd>{readableKey(key)}</kbd>
                </Menu.Item>
              ))}
            </Menu.Group>
          ))}
        </Menu.Content>
      </Menu.Root>
    </>
  );
}
