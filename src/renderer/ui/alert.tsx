import * as Dialog from '@radix-ui/react-dialog';
import { Button } from './button.tsx';
import { Overlay } from './overlay.tsx';

type Props = { title: string; text: string; closeLabel: string; onClose: () => void };

/** One sentence that has to be read: what went wrong and what to do. */
export function Alert({ title, text, closeLabel, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert" role="alertdialog">
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Description>{text}</Dialog.Description>
          <Button label={closeLabel} kind="primary" onClick={onClose}>
            {closeLabel}
          </Button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
