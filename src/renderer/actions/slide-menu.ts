import type { Action } from './action.ts';
import { duplicateSlide, hideSlide, markNeeded, markOptional, moveSlideDown, moveSlideUp, newSlide, showSlide } from './slide.ts';
import { copySlide, cutSlide, pasteSlide, removeSlide } from './slide-clipboard.ts';

/** What can be done with the selected slides, in groups, as the menu over them shows it. */
export const slideMenu: readonly (readonly Action[])[] = [
  [newSlide, duplicateSlide],
  [cutSlide, copySlide, pasteSlide],
  [moveSlideUp, moveSlideDown],
  [hideSlide, showSlide, markOptional, markNeeded],
  [removeSlide],
];
