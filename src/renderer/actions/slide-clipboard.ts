import { asPasted, copyOut, readCopied } from '../../core/edit/paste.ts';
import { bulletsOf, lineOf, type Slide } from '../../core/model/deck.ts';
import { plainText } from '../../core/text/inline.ts';
import { selectedSlides, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

/** Under this name slides lie on the clipboard, beside their words as plain text. */
export const slidesType = 'application/x-lectern-slides';

// The last slides that were copied here, for menus: a page may not read the clipboard unasked.
let last = '';

/** The selected slides for the clipboard; null where no deck is open. */
export function copiedSlides(): { slides: string; text: string } | null {
  const deck = useDeck.getState().history?.deck;
  const slides = selectedSlides();
  if (!deck || slides.length === 0) return null;
  last = copyOut(deck, slides);
  return { slides: last, text: slides.map(asText).join('\n\n') };
}

/** Puts slides from the clipboard after the selected ones; without any, those that were copied last. */
export function pasteSlides(text: string): void {
  const { history, dispatch } = useDeck.getState();
  const copied = readCopied(text || last);
  if (!history) return;
  if (!copied) {
    useUi.getState().say({ kind: 'done', text: words.outline.pasteFailed });
    return;
  }
  const slides = asPasted(copied, history.deck, () => crypto.randomUUID());
  dispatch({ type: 'slides.insert', slides, after: selectedSlides().at(-1)?.id ?? null });
  useUi.getState().selectSlides(slides.map(({ id }) => id));
}

/** Removes the selected slides in one step; the last one of a deck stays. */
export function removeSelected(): void {
  const slides = selectedSlides();
  const { history, dispatch } = useDeck.getState();
  if (!history || slides.length >= history.deck.slides.length) return;
  dispatch({ type: 'batch', commands: slides.map(({ id }) => ({ type: 'slide.remove', slide: id })) });
}

const someLeft = () => selectedSlides().length > 0 && selectedSlides().length < (useDeck.getState().history?.deck.slides.length ?? 0);

export const copySlide: Action = {
  id: 'slide.copy',
  get label() {
    return words.outline.action.copy;
  },
  menu: 'slide',
  enabled: () => selectedSlides().length > 0,
  run: () => write(),
};

export const cutSlide: Action = {
  id: 'slide.cut',
  get label() {
    return words.outline.action.cut;
  },
  menu: 'slide',
  enabled: someLeft,
  run: () => {
    write();
    removeSelected();
  },
};

export const pasteSlide: Action = {
  id: 'slide.paste',
  get label() {
    return words.outline.action.paste;
  },
  menu: 'slide',
  enabled: () => last !== '' && selectedSlides().length > 0,
  run: () => pasteSlides(''),
};

export const removeSlide: Action = {
  id: 'slide.remove',
  get label() {
    return words.action.removeSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Backspace',
  enabled: someLeft,
  run: removeSelected,
};

/** What a menu copies reaches other programs as text; slides wait here. */
function write(): void {
  const copied = copiedSlides();
  if (copied) void navigator.clipboard.writeText(copied.text).catch(() => undefined);
}

function asText(slide: Slide): string {
  return [slide.title, ...bulletsOf(slide).map((bullet) => `${'\t'.repeat(bullet.level + 1)}${lineOf(bullet)}`)].map(plainText).join('\n');
}
