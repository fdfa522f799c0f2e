import { call } from '../api.ts';
import { type Panel, takeForNumber, useMove } from '../store/move.ts';
import { skipOrTakeBack } from '../store/pace.ts';
import { bringToFront, editNotes, resizeNotes, turnColours, usePresenter } from '../store/presenter.ts';
import { useTalk } from '../store/talk.ts';
import { takeInkKey } from './ink/ink-keys.ts';
import { type Deed, meaningOf, spellKey } from './keys.ts';
import { scrollNotes } from './view/scroll-notes.ts';

/**
 * Does what a key means, in whichever window it was pressed. Keys of text fields and what others have taken are left alone;
 * a number that is being typed comes first, then what is held for drawing, then the talk.
 */
export function listenForTalkKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isOwnKey(event) || isForQuestion(event)) return;
    if (useMove.getState().typed === '' && pressesButton(event)) return;
    const spelled = spellKey(event);
    // What lies open has the keyboard; the audience's window, whose keys come as made events, goes on with the talk.
    const covered = useMove.getState().panel !== null && event.isTrusted;
    if (covered && (spelled === null || !worksInPanels(spelled))) return;
    if (takeForNumber(event.key) || (!covered && takeInkKey(event))) return event.preventDefault();
    if (spelled === null) return;
    event.preventDefault();
    press(spelled);
  });
}

/** What a panel that lies open leaves to the talk: other panels, numbers, and what the audience sees of the screen. */
function worksInPanels(spelled: string): boolean {
  const means = meaningOf(spelled);
  if (useMove.getState().typed !== '' || means === null) return true;
  return typeof means === 'string' ? isPanel(means) : ['digit', 'black', 'white', 'freeze', 'clock'].includes(means.type);
}

const isPanel = (means: string): means is Panel => ['jump', 'overview', 'questions', 'help'].includes(means);

/** Does what the key of that name means. */
export function press(spelled: string): void {
  const means = meaningOf(spelled);
  if (typeof means === 'string') deeds[means]();
  else if (means && means.type !== 'digit') useTalk.getState().cue(means);
}

const deeds: Record<Deed, () => void> = {
  stop: () => void call('present.stop'),
  front: bringToFront,
  swap: () => void call('present.swapDisplays'),
  larger: () => resizeNotes(1),
  smaller: () => resizeNotes(-1),
  colours: turnColours,
  skip: skipOrTakeBack,
  editNotes,
  notesUp: () => scrollNotes(-1),
  notesDown: () => scrollNotes(1),
  jump: () => void openPanel('jump'),
  overview: () => void openPanel('overview'),
  questions: () => void openPanel('questions'),
  help: () => void openPanel('help'),
};

/** Opens it, or closes it where it is open; not while the presenter's window has no keyboard and cannot have it unseen. */
async function openPanel(panel: Panel): Promise<void> {
  const { panel: before, open } = useMove.getState();
  if (before === panel) return open(null);
  if (document.hasFocus() || (await call('present.takeKeys'))) open(panel);
}

const fields = 'input, textarea, select, [contenteditable]';
const asking = '[role="menu"], [role="alertdialog"], [role="dialog"]:not(.talk-panel)';

/** Whatever is typed into or asked keeps its keys; Escape leaves a text field. */
function isOwnKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || !target.closest(`${fields}, ${asking}`)) return false;
  if (key === 'Escape' && target.matches(fields)) target.blur();
  return true;
}

/** A question that was asked for and has not come up yet already has the keyboard; Escape takes it back, never the talk. */
function isForQuestion({ key, isTrusted }: KeyboardEvent): boolean {
  const { resetting, set } = usePresenter.getState();
  if (!resetting || !isTrusted) return false;
  if (key === 'Escape') set({ resetting: false });
  return true;
}

const pressesButton = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('button, [role="menuitem"], [role="separator"]') !== null && (key === ' ' || key === 'Enter');
