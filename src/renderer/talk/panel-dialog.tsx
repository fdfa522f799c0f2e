import './panels.css';
import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useMove } from '../store/move.ts';
import { Overlay } from '../ui/overlay.tsx';

type Props = {
  name: string;
  className: string;
  showName?: boolean /** Selects what takes the focus first; else the first thing that can. */;
  first?: string;
  children: ReactNode;
};

/** Something that opens over the presenter's view and is left with Escape; the focus goes back to where it was. */
export function PanelDialog({ name, className, showName = false, first, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={() => useMove.getState().open(null)}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className={`talk-panel ${className}`} aria-describedby={undefined} onOpenAutoFocus={(event) => first && focusOn(event, first)}>
          <Dialog.Title className={showName ? '' : 'hidden'}>{name}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function focusOn(event: Event, selector: string) {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.querySelector<HTMLElement>(selector)?.focus();
}
