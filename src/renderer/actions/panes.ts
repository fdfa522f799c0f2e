import { words } from '../store/words.ts';
import type { Action } from './action.ts';

// The parts of the window in the order they are walked through; those that are not there are left out.
const panes = ['.toolbar', '.outline', '.find', '.slide-bar-place', '.stage', '.notes', '.sources', '.status'];
const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, summary, [contenteditable="true"], [contenteditable="plaintext-only"], [tabindex]';

/** In each part of the window, what had the focus last. */
const left = new Map<string, HTMLElement>();
let last: string | null = null;

const paneOf = (element: Element | null): string | null => panes.find((pane) => element?.closest(pane)) ?? null;

const isShown = (element: HTMLElement): boolean => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });

/** Gives the focus to a part of the window: to what had it there last, else to the first that can have it; false where nothing can. */
function enter(pane: string): boolean {
  const room = document.querySelector(pane);
  const known = left.get(pane);
  const places = room ? [...room.querySelectorAll<HTMLElement>(reachable)] : [];
  const place = known?.isConnected && isShown(known) && !known.matches(':disabled') ? known : places.find(isShown);
  place?.focus();
  return place !== undefined && document.activeElement === place;
}

function walk(by: 1 | -1): void {
  const from = panes.indexOf(paneOf(document.activeElement) ?? last ?? '');
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(from + by * step + panes.length * 2) % panes.length];
    if (pane && enter(pane)) return;
  }
}

const isThere = () => document.querySelector('.workspace') !== null;

export const nextPane: Action = {
  id: 'view.nextPane',
  get label() {
    return words.commands.nextPane;
  },
  menu: 'view',
  keys: 'F6',
  enabled: isThere,
  run: () => walk(1),
};

export const previousPane: Action = {
  id: 'view.previousPane',
  get label() {
    return words.commands.previousPane;
  },
  menu: 'view',
  keys: 'Shift+F6',
  enabled: isThere,
  run: () => walk(-1),
};

/** Milliseconds after a key within which the page may still give the focus to what the key has made. */
const patience = 300;

/** Whoever works by keyboard is never left nowhere: where what had the focus is gone, its part of the window takes it. */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const pane = target instanceof HTMLElement ? paneOf(target) : null;
    if (!pane || !(target instanceof HTMLElement)) return;
    left.set(pane, target);
    last = pane;
  });
  const check = () => {
    if (document.activeElement !== document.body || !isThere() || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
    if (last === null || !enter(last)) walk(1);
  };
  let waiting: ReturnType<typeof setTimeout>;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, patience);
  };
  window.addEventListener('keydown', () => clearTimeout(waiting), true);
  window.addEventListener('keyup', later, true);
}
