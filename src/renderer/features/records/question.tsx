import * as Dialog from '@radix-ui/react-dialog';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

type Props = { title: string; text: string; yes: string; onYes: () => void; onNo: () => void };

/** A question before something that cannot be taken back. */
export function Question({ title, text, yes, onYes, onNo }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onNo()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert question" role="alertdialog">
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Description>{text}</Dialog.Description>
          <footer>
            <Button label={words.app.cancel} kind="outlined" onClick={onNo}>
              {words.app.cancel}
            </Button>
            <Button label={yes} kind="primary" onClick={onYes}>
              {yes}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
