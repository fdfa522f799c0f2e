import * as Popover from '@radix-ui/react-popover';
import { type FormEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { words } from '../store/words.ts';
import { type Asked, useWriting } from './writing.ts';

/** Asks for an address, for a formula's LaTeX, or for the Markdown of a block, beside the text it is for. */
export function AskedPopover() {
  const asked = useWriting((state) => state.asked);
  return asked && <Question key={`${asked.kind} ${asked.at.x} ${asked.at.y}`} asked={asked} />;
}

function Question({ asked }: { asked: Asked }) {
  const id = useId();
  const [value, setValue] = useState(asked.value);
  const anchor = useRef({ getBoundingClientRect: () => asked.at });
  const answered = useRef(false);
  const lines = useMemo(() => Math.min(12, Math.max(asked.kind === 'source' ? 5 : 2, asked.value.split('\n').length)), [asked]);
  const close = (answer: () => void) => {
    if (answered.current) return;
    answered.current = true;
    useWriting.getState().ask(null);
    answer();
  };
  const change = (next: string) => {
    setValue(next);
    asked.changed?.(next);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    close(() => asked.done(value));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || (event.shiftKey && asked.kind !== 'link')) return;
    if (asked.kind === 'source' && !event.ctrlKey && !event.metaKey) return;
    submit(event);
  };
  const label = words.writing.ask[asked.kind];
  return (
    <Popover.Root open modal={false} onOpenChange={(open) => !open && submit()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="asked"
          aria-label={label}
          sideOffset={8}
          collisionPadding={12}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            close(() => asked.cancelled?.());
          }}
        >
          <form onSubmit={submit}>
            <label htmlFor={id}>{label}</label>
            {asked.kind === 'link' ? (
              <input id={id} value={value} spellCheck={false} placeholder="https://" onChange={(event) => change(event.target.value)} onKeyDown={press} />
            ) : (
              <textarea id={id} rows={lines} dir="ltr" value={value} spellCheck={false} onChange={(event) => change(event.target.value)} onKeyDown={press} />
            )}
            <footer>
              <span>{asked.kind === 'source' ? words.writing.ask.keysOfSource : words.writing.ask.keys}</span>
              {asked.kind === 'link' && asked.value !== '' && (
                <button type="button" className="button outlined" onClick={() => close(() => asked.done(''))}>
                  {words.writing.ask.noLink}
                </button>
              )}
              <button type="submit" className="button primary">
                {words.writing.ask.done}
              </button>
            </footer>
          </form>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
