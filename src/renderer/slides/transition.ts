import type { Transition } from '../../core/model/deck.ts';

// One slide gives way to the next by the browser's own animations, of no style sheet and no frame of ours. What leaves is
// taken out of its section into a layer of its own, so that the section can be drawn anew at once and no wrong slide shows.

/** How a slide comes in place of another. */
export type Change = { transition: Transition; forward: boolean; rightToLeft: boolean };

export type Moving = {
  /** Resolves once the slide has come, or was made to. */
  done: Promise<void>;
  /** Ends it at once, with the slide in its place. */
  finish(): void;
};

/** Milliseconds; quick enough that nobody waits for it. */
const lasts: Record<Transition, number> = { fade: 180, push: 240 };

/** Takes what a section shows into a layer over the slides; it stays there until `move` is over. */
export function takeOut(section: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'leaving';
  layer.style.setProperty('--seen', section.style.getPropertyValue('--seen') || 'none');
  layer.append(...section.childNodes);
  section.before(layer);
  return layer;
}

/** Moves what was taken out away, and the section in. */
export function move(layer: HTMLElement, section: HTMLElement, { transition, forward, rightToLeft }: Change): Moving {
  const slides = layer.parentElement;
  slides?.classList.add('moving');
  const from = forward === rightToLeft ? -100 : 100;
  const timing = { duration: lasts[transition], easing: transition === 'fade' ? 'linear' : 'ease-out' };
  const away = transition === 'fade' ? { opacity: [1, 0] } : { translate: ['0', `${-from}%`] };
  const animations = [layer.animate(away, { ...timing, fill: 'forwards' })];
  if (transition === 'push') animations.push(section.animate({ translate: [`${from}%`, '0'] }, timing));
  const end = () => {
    layer.remove();
    slides?.classList.remove('moving');
  };
  const done = Promise.allSettled(animations.map(({ finished }) => finished)).then(end);
  return {
    done,
    finish: () => {
      for (const animation of animations) animation.cancel();
      end();
    },
  };
}
