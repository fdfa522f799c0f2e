import { scrolling } from '../../ui/motion.ts';

/** Shows more of long notes, without a mouse. */
export function scrollNotes(by: 1 | -1): void {
  const pane = document.querySelector('.said');
  pane?.scrollBy({ top: by * pane.clientHeight * 0.7, behavior: scrolling() });
}
