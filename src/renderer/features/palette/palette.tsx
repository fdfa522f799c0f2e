import * as Dialog from '@radix-ui/react-dialog';
import { type KeyboardEvent, useState } from 'react';
import { readable } from '../../actions/keys.ts';
import { actions } from '../../actions/list.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';

/** All actions, found by typing a part of their names. */
export function Palette() {
  const set = useUi((state) => state.set);
  return (
    <Dialog.Root open onOpenChange={(palette) => set({ palette })}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="hidden">{words.editor.commands}</Dialog.Title>
          <Commands onDone={() => set({ palette: false })} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Commands({ onDone }: { onDone: () => void }) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const parts = query.toLowerCase().split(/\s+/);
  const found = actions.filter(
    (action) => action.id !== 'view.palette' && action.enabled() && parts.every((part) => action.label.toLowerCase().includes(part)),
  );
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt((at + by + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter') run(found[at]?.id);
  };
  const run = (id: string | undefined) => {
    onDone();
    // After the dialog has given the focus back to where it was.
    setTimeout(() => found.find((action) => action.id === id)?.run());
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={found[at] ? `command-${found[at].id}` : undefined}
        aria-label={words.action.palette}
        placeholder={words.action.palette}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id="commands" role="listbox" aria-label={words.editor.commands}>
        {found.map((action, index) => (
          <button
            type="button"
            role="option"
            tabIndex={-1}
            id={`command-${action.id}`}
            key={action.id}
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => run(action.id)}
          >
            <span>{action.label}</span>
            {action.keys && <kbd>{readable(action.keys)}</kbd>}
          </button>
        ))}
        {found.length === 0 && <p>{words.editor.noCommand}</p>}
      </div>
    </>
  );
}
