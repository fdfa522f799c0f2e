import '../slides/fonts.ts';
import '../slides/formula.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import './audience.css';
import type { SlideId } from '../../core/model/id.ts';
import { audienceView } from '../../core/present/session.ts';
import { contextOf } from '../../core/render/context.ts';
import { directionOf } from '../../core/render/direction.ts';
import { frameOf } from '../../core/render/frame.ts';
import { slideHtml } from '../../core/render/slide-html.ts';
import { loadHyphenation } from '../../core/text/hyphenation.ts';
import { call, on } from '../api.ts';
import { assetUrl } from '../slides/asset-url.ts';
import { mountReveal } from '../slides/reveal.ts';
import { wearTheme } from '../slides/theme-sheet.ts';
import type { Change } from '../slides/transition.ts';
import { endWords } from '../talk/end/end-words.ts';
import { followInk } from '../talk/ink/audience-ink.ts';
import { showSteps } from '../talk/steps.ts';

// What the audience sees: the slide that the session names, or a black or white screen. Keys pressed here are passed
// on to the presenter's window, which decides; this window never changes anything by itself.

type Guest = Awaited<ReturnType<typeof call<'present.hiddenSlide'>>>;

const deck = await call('present.deck');
await loadHyphenation(deck.language);
document.title = deck.title;
document.querySelector('main > h1')?.replaceChildren(deck.title);
document.documentElement.lang = deck.language;
document.body.dataset['end'] = endWords(deck.language);
wearTheme(deck);
document.documentElement.dataset['aspect'] = frameOf(deck).aspect;
const url = assetUrl(deck.projectId);
const root = document.getElementById('root') as HTMLElement;
// One place more than there are slides: a hidden one that is shown after all stands there.
const guestPlace = deck.slides.length;
let guest: Guest | null = null;
const stage = await mountReveal(root, { count: deck.slides.length + 1, frame: frameOf(deck) }, (index) => {
  const slide = index === guestPlace ? guest?.slide : deck.slides[index];
  const number = index === guestPlace ? guest?.number : index + 1;
  return slide && number !== undefined ? slideHtml(slide, contextOf(deck, number, url)) : '';
});
const ink = await followInk(frameOf(deck));
window.addEventListener('resize', () => stage.layout());

const still = matchMedia('(prefers-reduced-motion: reduce)');
let seen = -1;
const follow = async ({ sequence, session }: Awaited<ReturnType<typeof current>>) => {
  if (sequence < seen) return;
  seen = sequence;
  const view = audienceView(session);
  const place = await placeOf(view.slide);
  // Another state may have come while a hidden slide was asked for.
  if (sequence !== seen || place === null) return;
  stage.show(place, changeTo(place, session.screen));
  const section = stage.section(place);
  if (section) {
    showSteps(section, deck.steps ? view.step : null, deck.dimmed);
    ink.show(section, view.slide, view.zoom, session.screen);
  }
  document.body.dataset['screen'] = session.screen;
  document.body.dataset['slide'] = view.slide;
  document.body.dataset['step'] = String(view.step);
  document.body.dataset['sequence'] = String(sequence);
  document.body.toggleAttribute('data-over', view.over);
};

/** How the slide at that place comes; at once where the deck says nothing of it, nothing is seen, or nothing is to move. */
function changeTo(place: number, screen: string): Change | null {
  if (!deck.transition || screen === 'black' || screen === 'white' || still.matches) return null;
  const before = deck.slides.findIndex(({ id }) => id === document.body.dataset['slide']);
  return { transition: deck.transition, forward: place > before, rightToLeft: directionOf(deck.language) === 'rtl' };
}

/** Where the slide stands in this window; a hidden slide is asked for and given the last place. */
async function placeOf(slide: SlideId): Promise<number | null> {
  const place = deck.slides.findIndex(({ id }) => id === slide);
  if (place >= 0) return place;
  if (guest?.slide.id !== slide) {
    guest = await call('present.hiddenSlide', { slide });
    stage.redraw(guestPlace);
  }
  return guest ? guestPlace : null;
}
const current = () => call('present.session');

on('present.session', (state) => void follow(state));
await follow(await current());

// Every key means here what it means in the presenter's window; nothing that a browser does with keys happens here.
window.addEventListener('keydown', (event) => {
  event.preventDefault();
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  void call('present.key', { key, shiftKey, ctrlKey, altKey, metaKey });
});
window.addEventListener('click', () => void call('present.key', { key: 'Click', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }));
// Nor what it does with the mouse.
for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'mousedown', 'auxclick', 'wheel'])
  window.addEventListener(type, (event) => event.preventDefault(), { passive: false });
