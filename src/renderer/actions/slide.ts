import type { Command } from '../../core/edit/command.ts';
import type { Slide } from '../../core/model/deck.ts';
import { type SlideId, slideId } from '../../core/model/id.ts';
import { selectedSlide, selectedSlides, useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';

// What is done to slides is done to all that are selected, in one step.

const isOpen = () => selectedSlide() !== null;

export const newSlide: Action = {
  id: 'slide.new',
  get label() {
    return words.outline.action.newSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+M',
  enabled: isOpen,
  run: () => {
    const after = selectedSlides().at(-1);
    if (!after) return;
    const slide = emptySlide(after);
    useDeck.getState().dispatch({ type: 'slides.insert', after: after.id, slides: [slide] });
    useUi.getState().select(slide.id);
    // The outline follows its selection first; what is typed next is the new slide's title.
    requestAnimationFrame(() => useUi.getState().set({ cursor: { slide: slide.id, field: 'title', from: 0, to: 0 } }));
  },
};

/** The deck ends as it began: its title slide once more, which says nothing that the report does not. */
export const closeDeck: Action = {
  id: 'slide.closing',
  get label() {
    return words.outline.action.closing;
  },
  menu: 'slide',
  enabled: () => {
    const slides = useDeck.getState().history?.deck.slides ?? [];
    return slides.some(({ kind }) => kind === 'title') && slides.at(-1)?.kind !== 'title';
  },
  run: () => {
    const { history, dispatch } = useDeck.getState();
    const slides = history?.deck.slides ?? [];
    const [first, last] = [slides.find(({ kind }) => kind === 'title'), slides.at(-1)];
    if (!first || !last) return;
    const closing = { ...first, id: slideId(crypto.randomUUID()), note: { text: '', sources: [] }, optional: false, hidden: false };
    dispatch({ type: 'slides.insert', after: last.id, slides: [closing] });
    useUi.getState().select(closing.id);
  },
};

/** Copies stand together after the last of what they are copies of. */
export const duplicateSlide: Action = {
  id: 'slide.duplicate',
  get label() {
    return words.action.duplicateSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+D',
  enabled: isOpen,
  run: () => {
    const slides = selectedSlides();
    const copies = slides.map(() => slideId(crypto.randomUUID()));
    const { history, dispatch } = useDeck.getState();
    const last = history?.deck.slides.findIndex(({ id }) => id === slides.at(-1)?.id) ?? -1;
    const next = history?.deck.slides[last + 1]?.id ?? null;
    const commands = slides.flatMap(({ id }, k): Command[] => (copies[k] ? [{ type: 'slide.duplicate', slide: id, copy: copies[k] }] : []));
    dispatch({ type: 'batch', commands: slides.length > 1 ? [...commands, { type: 'slides.move', slides: copies, before: next }] : commands });
    useUi.getState().selectSlides(copies);
  },
};

/** Hidden slides stay in the deck with their notes, and are not presented or printed. */
export const hideSlide: Action = {
  id: 'slide.hide',
  get label() {
    return words.action.hideSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+H',
  enabled: () => selectedSlides().some(({ hidden }) => !hidden),
  run: () => forEach((slide) => ({ type: 'slide.hide', slide, hidden: true })),
};

export const showSlide: Action = {
  id: 'slide.show',
  get label() {
    return words.action.showSlide;
  },
  menu: 'slide',
  enabled: () => selectedSlides().some(({ hidden }) => hidden),
  run: () => forEach((slide) => ({ type: 'slide.hide', slide, hidden: false })),
};

export const markOptional: Action = {
  id: 'slide.optional',
  get label() {
    return words.outline.action.optional;
  },
  menu: 'slide',
  enabled: () => selectedSlides().some(({ optional }) => !optional),
  run: () => forEach((slide) => ({ type: 'slide.optional', slide, optional: true })),
};

export const markNeeded: Action = {
  id: 'slide.needed',
  get label() {
    return words.outline.action.needed;
  },
  menu: 'slide',
  enabled: () => selectedSlides().some(({ optional }) => optional),
  run: () => forEach((slide) => ({ type: 'slide.optional', slide, optional: false })),
};

export const moveSlideUp: Action = {
  id: 'slide.up',
  get label() {
    return words.action.moveSlideUp;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+Up',
  enabled: () => around() !== null && around()?.before !== undefined,
  run: () => {
    const before = around()?.before;
    if (before) move(before.id);
  },
};

export const moveSlideDown: Action = {
  id: 'slide.down',
  get label() {
    return words.action.moveSlideDown;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Shift+Down',
  enabled: () => around()?.after !== undefined,
  run: () => {
    const found = around();
    if (found?.after) move(found.beyond?.id ?? null);
  },
};

export const nextSlide: Action = {
  id: 'slide.next',
  get label() {
    return words.action.nextSlide;
  },
  menu: 'view',
  keys: 'PageDown',
  enabled: isOpen,
  run: () => go(1),
};

export const previousSlide: Action = {
  id: 'slide.previous',
  get label() {
    return words.action.previousSlide;
  },
  menu: 'view',
  keys: 'PageUp',
  enabled: isOpen,
  run: () => go(-1),
};

export const selectAllSlides: Action = {
  id: 'slide.all',
  get label() {
    return words.outline.action.selectAll;
  },
  menu: 'edit',
  enabled: isOpen,
  run: () => {
    const { selected, selectSlides } = useUi.getState();
    const ids = (useDeck.getState().history?.deck.slides ?? []).map(({ id }) => id);
    selectSlides([...ids.filter((id) => id === selected), ...ids.filter((id) => id !== selected)]);
  },
};

/** In the place and of the section of the slide before it. */
const emptySlide = (after: Slide): Slide => ({
  id: slideId(crypto.randomUUID()),
  kind: 'bullets',
  section: after.kind === 'title' ? null : after.section,
  kicker: '',
  title: '',
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
  bullets: [],
});

function go(by: 1 | -1): void {
  const selected = selectedSlide();
  const target: SlideId | undefined = selected?.deck.slides[selected.index + by]?.id;
  if (target) useUi.getState().select(target);
}

function forEach(command: (slide: SlideId) => Command): void {
  useDeck.getState().dispatch({ type: 'batch', commands: selectedSlides().map(({ id }) => command(id)) });
}

const move = (before: SlideId | null) => useDeck.getState().dispatch({ type: 'slides.move', slides: selectedSlides().map(({ id }) => id), before });

/** The neighbours of what is selected; slides that stand apart go beside those of the whole stretch. */
function around(): { before: Slide | undefined; after: Slide | undefined; beyond: Slide | undefined } | null {
  const slides = useDeck.getState().history?.deck.slides ?? [];
  const selected = selectedSlides();
  const [first, last] = [selected[0], selected.at(-1)].map((slide) => slides.findIndex((candidate) => candidate.id === slide?.id));
  if (first === undefined || last === undefined || first < 0) return null;
  return { before: slides[first - 1], after: slides[last + 1], beyond: slides[last + 2] };
}
