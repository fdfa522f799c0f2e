import { useEffect, useRef } from 'react';
import type { Match } from '../../../core/edit/find/find.ts';
import type { Search } from '../../../core/edit/find/fold.ts';
import { clearHighlights, highlight } from './highlight.ts';

/** Milliseconds of quiet before the marks follow: the page is not searched at every key. */
const quiet = 80;

/** Keeps the marks on what is found while the page is drawn, scrolled and written in. */
export function useHighlights(search: Search, current: Match | null): void {
  const shown = useRef({ search, current });
  shown.current = { search, current };
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const soon = () => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => highlight(shown.current.search, shown.current.current, false), quiet);
    };
    const changes = new MutationObserver(soon);
    const room = document.querySelector('.workspace');
    if (room) changes.observe(room, { subtree: true, childList: true, characterData: true });
    return () => {
      changes.disconnect();
      clearTimeout(waiting.current);
      clearHighlights();
    };
  }, []);

  useEffect(() => {
    const wait = requestAnimationFrame(() => highlight(search, current, true));
    return () => cancelAnimationFrame(wait);
  }, [search, current]);
}
