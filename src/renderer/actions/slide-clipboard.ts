import type { Command } from '../../core/edit/command.ts';
import { asPasted, copyOut, isForeign, readCopied } from '../../core/edit/paste.ts';
import { bulletsOf, lineOf, type Slide } from '../../core/model/deck.ts';
import { type AssetId, bulletId } from '../../core/model/id.ts';
import { plainText } from '../../core/text/inline.ts';
import { call } from '../api.ts';
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
  const { history, project } = useDeck.getState();
  const deck = history?.deck;
  const slides = selectedSlides();
  if (!deck || !project || slides.length === 0) return null;
  last = copyOut(deck, slides);
  void call('picture.lift', { id: project.id, assets: picturesOf(slides) });
  return { slides: last, text: slides.map(asText).join('\n\n') };
}

/** Puts slides from the clipboard after the selected ones, with their pictures; without any, those that were copied last. */
export async function pasteSlides(text: string): Promise<void> {
  const { history, project } = useDeck.getState();
  const copied = readCopied(text || last);
  if (!history || !project) return;
  if (!copied) {
    useUi.getState().say({ kind: 'done', text: words.outline.pasteFailed });
    return;
  }
  const slides = asPasted(copied, history.deck, () => crypto.randomUUID());
  const brought = isForeign(copied, history.deck) ? await call('picture.lay', { id: project.id, assets: picturesOf(slides) }) : null;
  if (useDeck.getState().project?.id !== project.id) return;
  const insert: Command = { type: 'slides.insert', slides, after: selectedSlides().at(-1)?.id ?? null, assets: brought ?? [] };
  // Where a picture could not come along, the slide shows what it says.
  const left = slides.filter((slide) => slide.kind === 'figure' && brought?.every(({ id }) => id !== slide.asset));
  const remove = left.map(({ id }): Command => ({ type: 'picture.remove', slide: id, bullet: bulletId(crypto.randomUUID()) }));
  useDeck.getState().dispatch({ type: 'batch', commands: [insert, ...remove] });
  useUi.getState().selectSlides(slides.map(({ id }) => id));
  if (left.length > 0) useUi.getState().say({ kind: 'warning', text: words.outline.picturesLeft(left.length) });
}

const picturesOf = (slides: readonly Slide[]): AssetId[] => [...new Set(slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.asset] : [])))];

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
