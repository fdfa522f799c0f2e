import type { Action } from './action.ts';
import { giveAspects } from './aspect.ts';
import { cutTalks } from './cut.ts';
import { addBullet, redo, undo } from './edit.ts';
import { exportPdf, openExport } from './export.ts';
import { openReport, save, saveAs, showVersions } from './file.ts';
import { find, findNext, findPrevious, replace } from './find.ts';
import { makeAllFit, makeItFit } from './fit.ts';
import { formats } from './format.ts';
import { removeDrawings } from './ink.ts';
import { objectActions } from './objects.ts';
import { openSamples } from './open.ts';
import { nextPane, previousPane } from './panes.ts';
import { chooseAppearances, chooseLanguages, larger, smaller, usualSize } from './settings.ts';
import {
  closeDeck,
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
import { showRemarks, sourceActions } from './sources.ts';
import { dimTold, giveTransitions, present, presentHere, presentWithOptions, rehearse, showRecords, stepByStep } from './talk.ts';
import { themeActions } from './themes.ts';
import { updateReport } from './update.ts';
import { findCommand, openSettings, showShortcuts, toggleOutline, toggleSources } from './view.ts';

/** A line between two groups of a menu. */
const line = null;

const listed: readonly (Action | null)[] = [
  openReport,
  updateReport,
  ...openSamples,
  line,
  save,
  saveAs,
  showVersions,
  openExport,
  exportPdf,
  undo,
  redo,
  line,
  addBullet,
  selectAllSlides,
  ...formats,
  line,
  find,
  replace,
  findNext,
  findPrevious,
  line,
  openSettings,
  newSlide,
  closeDeck,
  duplicateSlide,
  splitHere,
  makeItFit,
  makeAllFit,
  mergeSlides,
  removeSlide,
  line,
  cutSlide,
  copySlide,
  pasteSlide,
  line,
  hideSlide,
  showSlide,
  markOptional,
  markNeeded,
  moveSlideUp,
  moveSlideDown,
  ...giveLayouts,
  line,
  ...sourceActions,
  ...objectActions,
  present,
  presentHere,
  presentWithOptions,
  rehearse,
  line,
  showRecords,
  removeDrawings,
  line,
  ...cutTalks,
  stepByStep,
  dimTold,
  ...giveTransitions,
  findCommand,
  line,
  nextSlide,
  previousSlide,
  nextPane,
  previousPane,
  line,
  toggleSources,
  showRemarks,
  toggleOutline,
  line,
  larger,
  smaller,
  usualSize,
  ...themeActions,
  ...giveAspects,
  ...chooseLanguages,
  ...chooseAppearances,
  showShortcuts,
];

/** Everything the user can do, in the order of the menus. */
export const actions: readonly Action[] = listed.filter((entry) => entry !== null);

/** The number of the group that each action stands in. */
export const groups: ReadonlyMap<Action, number> = new Map(
  listed.flatMap((entry, k) => (entry === null ? [] : [[entry, listed.slice(0, k).filter((other) => other === null).length] as const])),
);

export function runAction(id: string): void {
  const action = actions.find((candidate) => candidate.id === id);
  if (action?.enabled()) action.run();
}
