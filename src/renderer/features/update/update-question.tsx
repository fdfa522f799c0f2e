import * as Dialog from '@radix-ui/react-dialog';
import type { OpenProject } from '../../../shared/views.ts';
import { showProject } from '../../actions/open.ts';
import { readUpdate } from '../../actions/update.ts';
import { useUpdate } from '../../store/update.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

/** Asks whether a report that resembles the open deck's is its next version. */
export function UpdateQuestion({ asked }: { asked: OpenProject }) {
  const answer = (work: () => unknown) => {
    useUpdate.getState().set({ asked: null });
    work();
  };
  const said = words.update;
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || answer(() => showProject(asked))}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert update-question" onEscapeKeyDown={(event) => event.preventDefault()}>
          <Dialog.Title>{said.ask}</Dialog.Title>
          <Dialog.Description>{said.askHow(asked.report.files[0]?.name ?? asked.name)}</Dialog.Description>
          <footer>
            <Button label={said.askNew} kind="outlined" onClick={() => answer(() => showProject(asked))}>
              {said.askNew}
            </Button>
            <Button label={said.askUpdate} kind="primary" onClick={() => answer(() => readUpdate(asked.id))}>
              {said.askUpdate}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
