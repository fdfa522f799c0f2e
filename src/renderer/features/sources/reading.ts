import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { SentenceId } from '../../../core/model/id.ts';
import { sentencesOfReport } from '../../../core/model/report.ts';
import { showSentence } from '../../actions/sources.ts';
import { useDeck } from '../../store/deck.ts';
import { useSources } from '../../store/sources.ts';
import { listedSentences } from './listed.ts';

/** Going through the report by keyboard and mouse: one sentence at a time is the current one. */
export function useReading(scroller: RefObject<HTMLElement | null>) {
  const click = (event: MouseEvent) => {
    // Whoever marks words to copy them does not want to go anywhere.
    if (getSelection()?.isCollapsed === false) return;
    const sentence = sentenceAt(event.target);
    if (sentence) useSources.getState().set({ current: sentence, wanted: { sentence, focus: true } });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { current, set } = useSources.getState();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      const next = beside(current, by, scroller.current);
      if (!next) return;
      event.preventDefault();
      set({ current: next, wanted: { sentence: next, focus: true } });
    } else if (event.key === 'Enter' && current && sentenceAt(event.target) === current) {
      event.preventDefault();
      showSentence(current);
    } else if (event.key === 'Escape' && current) {
      set({ current: null });
      scroller.current?.focus();
    }
  };
  const hover = (event: PointerEvent) => {
    const hovered = event.type === 'pointerleave' ? null : sentenceAt(event.target);
    if (hovered !== useSources.getState().hovered) useSources.getState().set({ hovered });
  };
  return { press, click, hover };
}

/** The sentence that an element belongs to. */
export const sentenceAt = (target: EventTarget | null): SentenceId | null =>
  target instanceof Element ? (((target.closest('[data-sentence]') as HTMLElement | null)?.dataset['sentence'] as SentenceId | undefined) ?? null) : null;

/** The sentence before or after the current one among those that are listed; without a current one the first that can be seen. */
function beside(current: SentenceId | null, by: 1 | -1, scroller: HTMLElement | null): SentenceId | null {
  const { project } = useDeck.getState();
  if (!project) return null;
  const { listed, query } = useSources.getState();
  const ids =
    listed === 'all' && query.trim() === '' ? sentencesOfReport(project.report).map(({ id }) => id) : listedSentences(project.report).map(({ id }) => id);
  const at = current === null ? -1 : ids.indexOf(current);
  if (at >= 0) return ids[at + by] ?? null;
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const seen = [...(scroller?.querySelectorAll('[data-sentence]') ?? [])].find((element) => element.getBoundingClientRect().bottom > top);
  return sentenceAt(seen ?? null) ?? ids[0] ?? null;
}
