import './opening.css';
import * as Dialog from '@radix-ui/react-dialog';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ChosenFiles } from '../../../shared/views.ts';
import { call } from '../../api.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

/** The files that are to become one report, to be put in order: by the buttons, or with Alt and the arrows, and Delete; Enter opens them. */
export function Arrange({ chosen: { id, names } }: { chosen: ChosenFiles }) {
  const [order, setOrder] = useState(() => names.map((_, place) => place));
  const list = useRef<HTMLOListElement>(null);
  // The row that is to have the focus once the list is drawn anew: moving it takes the focus from it.
  const next = useRef<number | null>(null);
  const focusRow = (at: number) => list.current?.querySelectorAll('li')[at]?.focus();
  useLayoutEffect(() => {
    if (next.current !== null) focusRow(next.current);
    next.current = null;
  });
  const close = () => useUi.getState().set({ chosen: null });
  const open = () => {
    close();
    void call('report.openChosen', { id, order });
  };
  const move = (at: number, to: number) => {
    const moved = order[at];
    if (moved === undefined || to < 0 || to >= order.length) return;
    next.current = to;
    setOrder(order.toSpliced(at, 1).toSpliced(to, 0, moved));
  };
  const leaveOut = (at: number) => {
    if (order.length === 1) return;
    next.current = Math.min(at, order.length - 2);
    setOrder(order.toSpliced(at, 1));
  };
  const press = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by !== 0 && event.altKey) move(at, at + by);
    else if (by !== 0) focusRow(at + by);
    else if (event.key === 'Delete') leaveOut(at);
    else if (event.key === 'Enter' && event.target === event.currentTarget) open();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert arrange">
          <Dialog.Title>{words.app.together}</Dialog.Title>
          <Dialog.Description>{words.app.togetherHow}</Dialog.Description>
          <ol ref={list}>
            {order.map((place, at) => (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a row is moved by its keys.
              <li key={place} tabIndex={0} onKeyDown={(event) => press(event, at)}>
                <span>{names[place]}</span>
                <Button label={words.app.moveUp(names[place] ?? '')} icon={ArrowUp} disabled={at === 0} onClick={() => move(at, at - 1)} />
                <Button label={words.app.moveDown(names[place] ?? '')} icon={ArrowDown} disabled={at === order.length - 1} onClick={() => move(at, at + 1)} />
                <Button label={words.app.leaveOut(names[place] ?? '')} icon={X} disabled={order.length === 1} onClick={() => leaveOut(at)} />
              </li>
            ))}
          </ol>
          <footer>
            <Button label={words.app.cancel} kind="outlined" onClick={close}>
              {words.app.cancel}
            </Button>
            <Button label={words.app.openTogether(order.length)} kind="primary" onClick={open}>
              {words.app.openTogether(order.length)}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
