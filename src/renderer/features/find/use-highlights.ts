import { useEffect, useRef } from 'react';
import type { Match } from '../../../core/edit/find/find.ts';
import type { Search } from '../../../core/edit/find/fold.ts';
import { clearHighlights, highlight } from './highlight.ts';

/** Keeps the marks on what is found while the page is drawn, scrolled and written in. */
export function useHighlights(search: Search, current: Match | null): void {
  const shown = useRef({ search, current });
  shown.current = { search, current };
  const frame = useRef(0);

  useEffect(() => {
    const soon = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => highlight(shown.current.search, shown.current.current, false));
    };
    const changes = new MutationObserver(soon);
    const room = document.querySelector('.workspace');
    if (room) changes.observe(room, { subtree: true, childList: true, characterData: true });
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame.current);
      clearHighlights();
    };
  }, []);

  useEffect(() => {
    const wait = requestAnimationFrame(() => highlight(search, current, true));
    return () => cancelAnimationFrame(wait);
  }, [search, current]);
}
