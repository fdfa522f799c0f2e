import type { Action } from './action.ts';
import { addBullet, redo, undo } from './edit.ts';
import { exportPdf, openReport, save, saveAs, showVersions } from './file.ts';
import { find, findNext, findPrevious, replace } from './find.ts';
import { formats } from './format.ts';
import { objectActions } from './objects.ts';
import {
  duplicateSlide,
  hideSlide,
  markNeeded,
  markOptional,
  moveSlideDown,
  moveSlideUp,
  newSlide,
  nextSlide,
  previousSlide,
  selectAllSlides,
  showSlide,
} from './slide.ts';
import { copySlide, cutSlide, pasteSlide, removeSlide } from './slide-clipboard.ts';
import { giveLayouts, mergeSlides, splitHere } from './slide-shape.ts';
import { sourceActions } from './sources.ts';
import { present, presentHere } from './talk.ts';
import { updateReport } from './update.ts';
import { findCommand, openSettings, toggleOutline, toggleSources, wearThemes } from './view.ts';

/** Everything the user can do, in the order of the menus. */
export const actions: readonly Action[] = [
  openReport,
  updateReport,
  save,
  saveAs,
  showVersions,
  exportPdf,
  undo,
  redo,
  find,
  replace,
  findNext,
  findPrevious,
  addBullet,
  selectAllSlides,
  newSlide,
  ...formats,
  duplicateSlide,
  splitHere,
  mergeSlides,
  cutSlide,
  copySlide,
  pasteSlide,
  removeSlide,
  hideSlide,
  showSlide,
  markOptional,
  markNeeded,
  moveSlideUp,
  moveSlideDown,
  ...giveLayouts,
  ...sourceActions,
  ...objectActions,
  present,
  presentHere,
  openSettings,
  findCommand,
  nextSlide,
  previousSlide,
  toggleSources,
  toggleOutline,
  ...wearThemes,
];

export function runAction(id: string): void {
  const action = actions.find((candidate) => candidate.id === id);
  if (action?.enabled()) action.run();
}
