import * as Dialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import { elapsed } from '../../../core/present/session.ts';
import { usePresenter } from '../../store/presenter.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { clock } from '../../ui/clock.ts';
import { Overlay } from '../../ui/overlay.tsx';

/** Asks before the clock is reset, naming what is lost; what answers by mistake cancels. */
export function ResetClock() {
  const session = useTalk((state) => state.session);
  const close = () => usePresenter.getState().set({ resetting: false });
  const keep = useRef<HTMLDivElement>(null);
  const own = words.presenter;
  const reset = () => {
    useTalk.getState().cue({ type: 'resetClock' });
    close();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content
          className="alert"
          role="alertdialog"
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            keep.current?.querySelector('button')?.focus();
          }}
        >
          <Dialog.Title>{own.resetTitle}</Dialog.Title>
          <Dialog.Description>{own.resetText(clock(session ? elapsed(session, Date.now()) / 1000 : 0))}</Dialog.Description>
          <div className="answers" ref={keep}>
            <Button label={own.cancel} kind="primary" onClick={close}>
              {own.cancel}
            </Button>
            <Button label={own.resetDo} kind="outlined" onClick={reset}>
              {own.resetDo}
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
