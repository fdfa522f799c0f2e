import { startingSlide } from '../../core/present/shown.ts';
import { call } from '../api.ts';
import { flush } from '../store/autosave.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

export const present: Action = {
  id: 'talk.start',
  get label() {
    return words.action.present;
  },
  menu: 'talk',
  keys: 'F5',
  enabled: () => selectedSlide()?.deck.slides.some((slide) => !slide.hidden) === true,
  run: () => start('first'),
};

export const presentHere: Action = {
  id: 'talk.startHere',
  get label() {
    return words.action.presentHere;
  },
  menu: 'talk',
  keys: 'Shift+F5',
  enabled: () => selectedSlide()?.deck.slides.some((slide) => !slide.hidden) === true,
  run: () => start('selected'),
};

export const stepByStep: Action = {
  id: 'talk.steps',
  get label() {
    return words.talkControl.steps;
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history !== null,
  chosen: () => useDeck.getState().history?.deck.steps === true,
  run: () => useDeck.getState().dispatch({ type: 'deck.steps', on: useDeck.getState().history?.deck.steps !== true }),
};

async function start(from: 'first' | 'selected'): Promise<void> {
  const { project } = useDeck.getState();
  const selected = selectedSlide();
  const wanted = from === 'first' ? selected?.deck.slides[0] : selected?.slide;
  const slide = selected && wanted ? startingSlide(selected.deck, wanted.id) : null;
  if (!project || !selected || !slide) return;
  await flush();
  await call('present.start', { id: project.id, deck: selected.deck, slide });
}
