import './palette.css';
import * as Dialog from '@radix-ui/react-dialog';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { stepFor } from '../../ui/list-keys.ts';
import { Overlay } from '../../ui/overlay.tsx';
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
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const offered = useMemo(everything, []);
  const groups = useMemo(() => matching(offered, query), [offered, query]);
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[at];
  const nameOf = (entry: Entry) => `${list}-${entry.id}`;

  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' });
  }, [at]);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onDone();
    rememberUse(entry.id);
    // After the dialog has given the focus back to where it was.
    setTimeout(entry.run);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = stepFor(event.key, at, entries.length);
    if (to !== null) {
      event.preventDefault();
      setAt(to);
    }
    if (event.key === 'Enter') run(current);
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current ? nameOf(current) : undefined}
        aria-label={words.commands.placeholder}
        placeholder={words.commands.placeholder}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={words.editor.commands} ref={box} tabIndex={-1}>
        {groups.map(({ title, entries: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a part of a list box, not of a form
          <div role="group" aria-label={title} key={title}>
            <span className="palette-title" aria-hidden="true">
              {title}
            </span>
            {own.map((entry) => (
              <button
                type="button"
                role="option"
                tabIndex={-1}
                id={nameOf(entry)}
                key={entry.id}
                aria-selected={entry === current}
                onPointerMove={() => setAt(entries.indexOf(entry))}
                onClick={() => run(entry)}
              >
                <span>{entry.label}</span>
                {entry.keys !== '' && <kbd>{entry.keys}</kbd>}
              </button>
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p role="status">{words.commands.none}</p>}
    </>
  );
}
