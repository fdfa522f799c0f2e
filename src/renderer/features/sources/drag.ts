import { type DragEvent, useEffect } from 'react';
import type { BulletId, SentenceId, SlideId } from '../../../core/model/id.ts';
import { showSentence } from '../../actions/sources.ts';
import { sentenceAt } from './reading.ts';

const kind = 'application/x-lectern-sentence';

/** Lets the current sentence, or words that are marked, be carried away; other programs get the text. */
export function carry(event: DragEvent): void {
  const marked = getSelection();
  const from = marked?.isCollapsed === false ? (marked.anchorNode?.parentElement ?? null) : event.target;
  const sentence = sentenceAt(from);
  if (!sentence) return;
  event.dataTransfer.setData(kind, sentence);
  if (marked?.isCollapsed !== false && event.target instanceof Element) event.dataTransfer.setData('text/plain', event.target.textContent ?? '');
  event.dataTransfer.effectAllowed = 'copy';
}

/** The part of the window that takes a sentence: the slide being edited, or one in the outline. */
const takerAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('.canvas, [data-thumb]') : null);

/** Puts a sentence that is let go over a slide on that slide, under the line it was let go over. */
export function useSentenceDrop(): void {
  useEffect(() => {
    let over: HTMLElement | null = null;
    const hover = (taker: HTMLElement | null) => {
      if (taker === over) return;
      over?.classList.remove('taking');
      taker?.classList.add('taking');
      over = taker;
    };
    // Before fields that would take the words as text.
    const drag = (event: globalThis.DragEvent) => {
      if (!event.dataTransfer?.types.includes(kind)) return;
      const taker = takerAt(event.target);
      hover(taker);
      if (!taker) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: globalThis.DragEvent) => {
      const sentence = event.dataTransfer?.getData(kind) as SentenceId | undefined;
      const taker = takerAt(event.target);
      hover(null);
      if (!sentence || !taker) return;
      event.preventDefault();
      event.stopPropagation();
      const slide = taker.dataset['thumb'] as SlideId | undefined;
      const after = slide ? undefined : bulletAt(event.target);
      showSentence(sentence, { ...(slide ? { slide } : {}), ...(after ? { after } : {}) });
    };
    const end = () => hover(null);
    const options = { capture: true };
    document.addEventListener('dragover', drag, options);
    document.addEventListener('drop', drop, options);
    document.addEventListener('dragend', end);
    return () => {
      document.removeEventListener('dragover', drag, options);
      document.removeEventListener('drop', drop, options);
      document.removeEventListener('dragend', end);
    };
  }, []);
}

function bulletAt(target: EventTarget | null): BulletId | undefined {
  const line = target instanceof Element ? target.closest('li') : null;
  const field = line?.matches('[data-field]') ? line : line?.querySelector('[data-field^="bullet:"]');
  return (field as HTMLElement | null | undefined)?.dataset['field']?.split(':')[1] as BulletId | undefined;
}
