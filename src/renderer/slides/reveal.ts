import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';

export type Stage = {
  /** Shows the slide at that place; its neighbours are made ready. */
  show(index: number): void;
  /** Draws the slide at that place anew, if it is drawn at all. */
  redraw(index: number): void;
  /** The section that holds the slide at that place. */
  section(index: number): HTMLElement | undefined;
  layout(): void;
  dispose(): void;
};

/**
 * A reveal.js deck on `root`, `count` slides long. It only shows: keys, touch, addresses and controls are off, and no
 * reveal event is listened to. Slides are drawn when they or their neighbours are shown.
 */
export async function mountReveal(root: HTMLElement, count: number, html: (index: number) => string): Promise<Stage> {
  root.classList.add('reveal');
  const slides = document.createElement('div');
  slides.className = 'slides';
  const sections = Array.from({ length: count }, () => document.createElement('section'));
  slides.replaceChildren(...sections);
  root.replaceChildren(slides);
  const drawn = new Set<number>();
  const draw = (index: number) => {
    const section = sections[index];
    if (!section || drawn.has(index)) return;
    section.innerHTML = html(index);
    drawn.add(index);
  };
  const reveal = new Reveal(root, {
    width: 1280,
    height: 720,
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
    show: (index) => {
      for (const near of [index, index + 1, index - 1]) draw(near);
      reveal.slide(index);
    },
    redraw: (index) => {
      if (drawn.delete(index)) draw(index);
    },
    section: (index) => sections[index],
    layout: () => reveal.layout(),
    dispose: () => reveal.destroy(),
  };
}
