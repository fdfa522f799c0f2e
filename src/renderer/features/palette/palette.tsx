import './palette.css';
import * as Dialog from '@radix-ui/react-dialog';
import { useMemo } from 'react';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Overlay } from '../../ui/overlay.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import { type Entry, everything, matching } from './entries.ts';
import { rememberUse } from './last-used.ts';

/** All commands, the slides and the files opened last, found by typing a part of their names. */
export function Palette() {
  const set = useUi((state) => state.set);
  return (
    <Dialog.Root open onOpenChange={(palette) => set({ palette })}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="hidden">{words.editor.commands}</Dialog.Title>
          <Commands onDone={() => set({ palette: false })} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Commands({ onDone }: { onDone: () => void }) {
  const find = useMemo(() => {
    const offered = everything();
    return (query: string) => matching(offered, query);
  }, []);
  const run = (entry: Entry) => {
    onDone();
    rememberUse(entry.id);
    // After the dialog has given the focus back to where it was.
    setTimeout(entry.run);
  };
  const { placeholder, none } = words.commands;
  return (
    <SearchList name={words.editor.commands} field={placeholder} none={none} matching={find} onTake={run}>
      {({ label, keys }) => (
        <>
          <span>{label}</span>
          {keys !== '' && <kbd>{keys}</kbd>}
        </>
      )}
    </SearchList>
  );
}
