import { type RefObject, useEffect } from 'react';
import { copiedSlides, pasteSlides, removeSelected, slidesType } from '../../actions/slide-clipboard.ts';

/** Copy, cut and paste act on the selected slides while the list has the focus. */
export function useCopying(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // Where no text is selected these events go to the page itself, whatever has the focus.
    const isMeant = () => list.current !== null && document.activeElement === list.current;
    const copy = (event: ClipboardEvent) => {
      const copied = isMeant() ? copiedSlides() : null;
      if (!copied || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData(slidesType, copied.slides);
      event.clipboardData.setData('text/plain', copied.text);
      if (event.type === 'cut') removeSelected();
    };
    const paste = (event: ClipboardEvent) => {
      if (!isMeant()) return;
      event.preventDefault();
      void pasteSlides(event.clipboardData?.getData(slidesType) ?? '');
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('copy', copy, { signal });
    document.addEventListener('cut', copy, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [list]);
}
