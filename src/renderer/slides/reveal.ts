import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import type { Frame } from '../../core/render/frame.ts';
import { type Change, type Moving, move, takeOut } from './transition.ts';

export type Stage = {
  /** Shows the slide at that place, by a transition or at once; its neighbours are made ready once it is painted and stands. */
  show(index: number, change?: Change | null): void;
  /** Draws the slide at that place anew, if it is drawn at all. */
  redraw(index: number): void;
  /** The section that holds the slide at that place; undefined while none does. */
  section(index: number): HTMLElement | undefined;
  /** Shows slides of that shape. */
  fit(frame: Frame): void;
  layout(): void;
  dispose(): void;
};

/** So many sections are kept: for the slide that is shown, the one before it and the one after it. */
const kept = 3;

/**
 * A reveal.js deck on `root`, `count` slides long, all of one shape. It only shows: keys, touch, addresses and controls are off, and no
 * reveal event is listened to. However long the deck is, only three sections are in the page: reveal.js looks at every section each time
 * it shows one, so that a thousand of them would cost far more than the slide itself. A slide is drawn into its section
 * when it or its neighbour is shown.
 */
export async function mountReveal(root: HTMLElement, { count, frame }: { count: number; frame: Frame }, html: (index: number) => string): Promise<Stage> {
  root.classList.add('reveal');
  const slides = document.createElement('div');
  slides.className = 'slides';
  const sections = Array.from({ length: Math.min(kept, count) }, () => document.createElement('section'));
  slides.replaceChildren(...sections);
  root.replaceChildren(slides);
  const slotOf = (index: number) => index % kept;
  /** The place of the slide that each section holds. */
  const held: (number | undefined)[] = [];
  const draw = (index: number) => {
    const section = sections[slotOf(index)];
    if (!section || index < 0 || index >= count || held[slotOf(index)] === index) return;
    held[slotOf(index)] = index;
    section.innerHTML = html(index);
  };
  let shown = 0;
  let moving: Moving | null = null;
  const reveal = new Reveal(root, {
    width: frame.width,
    height: frame.height,
    margin: 0,
    minScale: 0.05,
    maxScale: 8,
    center: false,
    embedded: true,
    controls: false,
    progress: false,
    slideNumber: false,
    keyboard: false,
    touch: false,
    mouseWheel: false,
    overview: false,
    hash: false,
    history: false,
    help: false,
    pause: false,
    transition: 'none',
    backgroundTransition: 'none',
    respondToHashChanges: false,
    jumpToSlide: false,
    postMessage: false,
    focusBodyOnPageVisibilityChange: false,
    scrollActivationWidth: 0,
  });
  draw(0);
  await reveal.initialize();
  return {
    show: (index, change = null) => {
      moving?.finish();
      moving = null;
      const leaving = change && index !== shown ? sections[slotOf(shown)] : undefined;
      const layer = leaving && takeOut(leaving);
      if (layer) held[slotOf(shown)] = undefined;
      shown = index;
      draw(index);
      reveal.slide(slotOf(index));
      const section = sections[slotOf(index)];
      if (change && layer && section) moving = move(layer, section, change);
      const ready = () => {
        if (shown === index) for (const near of [index + 1, index - 1]) draw(near);
      };
      if (moving) void moving.done.then(ready);
      else afterPaint(ready);
    },
    redraw: (index) => {
      if (held[slotOf(index)] !== index) return;
      held[slotOf(index)] = undefined;
      draw(index);
    },
    section: (index) => (held[slotOf(index)] === index ? sections[slotOf(index)] : undefined),
    fit: ({ width, height }) => {
      if (reveal.getConfig().width !== width) reveal.configure({ width, height });
    },
    layout: () => reveal.layout(),
    dispose: () => reveal.destroy(),
  };
}

/** Does something in the first task after the next frame. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  });
}
