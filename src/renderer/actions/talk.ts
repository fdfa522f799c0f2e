import { Transition } from '../../core/model/deck.ts';
import { startingSlide } from '../../core/present/shown.ts';
import { call } from '../api.ts';
import { flush } from '../store/autosave.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useRecords } from '../store/records.ts';
import { type From, useTalkStart } from '../store/talk-start.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { makeAllFit } from './fit.ts';

const canPresent = () => selectedSlide()?.deck.slides.some((slide) => !slide.hidden) === true;

export const present: Action = {
  id: 'talk.start',
  get label() {
    return words.action.present;
  },
  menu: 'talk',
  keys: 'F5',
  enabled: canPresent,
  run: () => begin('first'),
};

export const presentHere: Action = {
  id: 'talk.startHere',
  get label() {
    return words.action.presentHere;
  },
  menu: 'talk',
  keys: 'Shift+F5',
  enabled: canPresent,
  run: () => begin('selected'),
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

/** Lines told before step back behind the current one. */
export const dimTold: Action = {
  id: 'talk.dim',
  get label() {
    return words.look.dim;
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history?.deck.steps === true,
  chosen: () => useDeck.getState().history?.deck.dimmed === true,
  run: () => useDeck.getState().dispatch({ type: 'deck.dim', on: useDeck.getState().history?.deck.dimmed !== true }),
};

/** How slides can give way to one another; null for at once. */
export const transitions = [null, ...Transition.options] as const;

export const giveTransitions: readonly Action[] = transitions.map((transition) => ({
  id: `talk.transition.${transition ?? 'none'}`,
  get label() {
    return words.look.giveTransition(words.look.transitions[transition ?? 'none']);
  },
  get list() {
    return { name: words.look.transition, label: words.look.transitions[transition ?? 'none'] };
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history !== null,
  chosen: () => (useDeck.getState().history?.deck.transition ?? null) === transition,
  run: () => useDeck.getState().dispatch({ type: 'deck.transition', transition }),
}));

export const presentWithOptions: Action = {
  id: 'talk.options',
  get label() {
    return words.rehearsal.withOptions;
  },
  menu: 'talk',
  keys: 'Alt+F5',
  enabled: canPresent,
  run: () => begin('first', true),
};

export const rehearse: Action = {
  id: 'talk.rehearse',
  get label() {
    return words.rehearsal.rehearse;
  },
  menu: 'talk',
  enabled: canPresent,
  run: () => startTalk({ from: 'first', kind: 'rehearsal' }),
};

export const showRecords: Action = {
  id: 'talk.records',
  get label() {
    return words.rehearsal.list;
  },
  menu: 'talk',
  enabled: () => useDeck.getState().history !== null,
  run: () => useRecords.setState({ open: true, chosen: null }),
};

/** Starts at once where there is nothing to ask; a talk that goes on already is gone on with. */
async function begin(from: From, full = false): Promise<void> {
  const { project } = useDeck.getState();
  const choice = project && (await call('present.choice', { id: project.id }));
  if (choice && (full || choice.ask)) useTalkStart.setState({ asked: { choice, from, full } });
  else await startTalk({ from, kind: 'talk' });
}

/** Parts what is too full in the deck of a talk; the talk goes on with it on the slide where it is. */
export async function makeFitInTalk(project: string): Promise<void> {
  if (useDeck.getState().project?.id !== project) return;
  makeAllFit.run();
  await startTalk({ from: 'selected', kind: 'talk' });
}

type Start = { from: From; kind: 'talk' | 'rehearsal'; displays?: { audience: number; presenter: number } | null; resume?: boolean };

/** `resume` goes on with the talk that the program ended in. */
export async function startTalk({ from, kind, displays = null, resume = false }: Start): Promise<void> {
  const { project } = useDeck.getState();
  const selected = selectedSlide();
  const wanted = from === 'first' ? selected?.deck.slides[0] : selected?.slide;
  const slide = selected && wanted ? startingSlide(selected.deck, wanted.id) : null;
  if (!project || !selected || !slide) return;
  await flush();
  await call('present.start', { id: project.id, deck: selected.deck, slide, kind, displays, resume });
}
