import type { Action } from './action.ts';
import { addBullet, redo, undo } from './edit.ts';
import { exportPdf, openReport, saveAs } from './file.ts';
import { duplicateSlide, hideSlide, moveSlideDown, moveSlideUp, nextSlide, previousSlide, removeSlide, showSlide } from './slide.ts';
import { present, presentHere } from './talk.ts';
import { findCommand, openSettings, toggleSources, wearThemes } from './view.ts';

/** Everything the user can do, in the order of the menus. */
export const actions: readonly Action[] = [
  openReport,
  saveAs,
  exportPdf,
  undo,
  redo,
  addBullet,
  duplicateSlide,
  removeSlide,
  hideSlide,
  showSlide,
  moveSlideUp,
  moveSlideDown,
  present,
  presentHere,
  openSettings,
  findCommand,
  nextSlide,
  previousSlide,
  toggleSources,
  ...wearThemes,
];

export function runAction(id: string): void {
  const action = actions.find((candidate) => candidate.id === id);
  if (action?.enabled()) action.run();
}
