import * as Dialog from '@radix-ui/react-dialog';
import { useId } from 'react';
import { footerOf } from '../../../core/render/context.ts';
import { escapeInline, plainText } from '../../../core/text/inline.ts';
import { useDeck } from '../../store/deck.ts';
import { useObjects } from '../../store/objects.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

/** What stands at the foot of every slide; each change is seen on the slide behind at once. */
export function FooterDialog() {
  const id = useId();
  const deck = useDeck((state) => state.history?.deck);
  const dispatch = useDeck((state) => state.dispatch);
  const close = () => useObjects.getState().set({ dialog: null });
  if (!deck) return null;
  const shown = deck.footer !== '';
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Overlay light />
        <Dialog.Content className="dialog footer-dialog" aria-describedby={`${id}-how`}>
          <Dialog.Title>{words.objects.footerTitle}</Dialog.Title>
          <label className="check">
            <input type="checkbox" checked={shown} onChange={(event) => dispatch({ type: 'footer.set', text: event.target.checked ? null : '' })} />
            {words.objects.footerShown}
          </label>
          <label className="field" htmlFor={id}>
            {words.objects.footerText}
          </label>
          <input
            id={id}
            type="text"
            lang={deck.language}
            disabled={!shown}
            value={plainText(deck.footer ?? '')}
            placeholder={plainText(footerOf({ ...deck, footer: undefined }))}
            onChange={(event) => dispatch({ type: 'footer.set', text: event.target.value === '' ? null : escapeInline(event.target.value) })}
          />
          <p id={`${id}-how`}>{words.objects.footerHow}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={deck.numbers ?? deck.ownTheme?.footer?.numbers ?? true}
              onChange={(event) => dispatch({ type: 'numbers.set', shown: event.target.checked })}
            />
            {words.objects.numbersShown}
          </label>
          <footer>
            <Button label={words.objects.done} kind="primary" onClick={close}>
              {words.objects.done}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
