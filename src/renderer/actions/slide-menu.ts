import type { Action } from './action.ts';
import { duplicateSlide, hideSlide, markNeeded, markOptional, moveSlideDown, moveSlideUp, newSlide, showSlide } from './slide.ts';
import { copySlide, cutSlide, pasteSlide, removeSlide } from './slide-clipboard.ts';
import { mergeSlides, splitHere } from './slide-shape.ts';

/** What can be done with the selected slides, in groups, as the menu over them shows it: of two that undo each other, what can be done now. */
export const slideMenu = (): readonly (readonly Action[])[] => [
  [newSlide, duplicateSlide, splitHere, mergeSlides],
  [cutSlide, copySlide, pasteSlide],
  [moveSlideUp, moveSlideDown],
  [hideSlide, showSlide, markOptional, markNeeded].filter((action) => action.enabled()),
  [removeSlide],
];
