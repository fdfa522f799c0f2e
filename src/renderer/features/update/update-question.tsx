import * as Dialog from '@radix-ui/react-dialog';
import type { OpenProject } from '../../../shared/views.ts';
import { showProject } from '../../actions/open.ts';
import { keepDeck, readUpdate } from '../../actions/update.ts';
import { useUpdate } from '../../store/update.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

/** Asks whether a report that resembles the open deck's is its next version: Enter says so, Escape leaves everything as it is. */
export function UpdateQuestion({ asked }: { asked: OpenProject }) {
  const answer = (work: () => unknown) => {
    useUpdate.getState().set({ asked: null });
    work();
  };
  const said = words.update;
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || answer(() => keepDeck(asked))}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content
          className="alert update-question"
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.querySelector<HTMLElement>('.primary')?.focus();
          }}
        >
          <Dialog.Title>{said.ask}</Dialog.Title>
          <Dialog.Description>{said.askHow(asked.report.files[0]?.name ?? asked.name)}</Dialog.Description>
          <footer>
            <Button label={words.app.cancel} kind="plain" onClick={() => answer(() => keepDeck(asked))}>
              {words.app.cancel}
            </Button>
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
