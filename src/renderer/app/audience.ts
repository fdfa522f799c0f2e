import '../slides/fonts.ts';
import '../slides/formula.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import './audience.css';
import { audienceSlide } from '../../core/present/session.ts';
import { contextOf } from '../../core/render/context.ts';
import { slideHtml } from '../../core/render/slide-html.ts';
import { call, on } from '../api.ts';
import { assetUrl } from '../slides/asset-url.ts';
import { mountReveal } from '../slides/reveal.ts';
import { wearTheme } from '../slides/theme-sheet.ts';
import { cueOf } from '../talk/keys.ts';

// What the audience sees: the slide that the session names, or a black or white screen. Keys pressed here are passed
// on to the presenter's window, which decides; this window never changes anything by itself.

const deck = await call('present.deck');
document.title = deck.title;
document.documentElement.lang = deck.language;
wearTheme(deck.theme);
const url = assetUrl(deck.projectId);
const root = document.getElementById('root') as HTMLElement;
const stage = await mountReveal(root, deck.slides.length, (index) => {
  const slide = deck.slides[index];
  return slide ? slideHtml(slide, contextOf(deck, index + 1, url)) : '';
});
window.addEventListener('resize', () => stage.layout());

let seen = -1;
const follow = ({ sequence, session }: Awaited<ReturnType<typeof current>>) => {
  if (sequence < seen) return;
  seen = sequence;
  const slide = audienceSlide(session);
  stage.show(
    Math.max(
      0,
      deck.slides.findIndex(({ id }) => id === slide),
    ),
  );
  document.body.dataset['screen'] = session.screen;
  document.body.dataset['slide'] = slide;
};
const current = () => call('present.session');

on('present.session', follow);
follow(await current());

window.addEventListener('keydown', (event) => {
  const pressed = cueOf(event);
  if (!pressed) return;
  event.preventDefault();
  if (pressed === 'stop') void call('present.stop');
  else if (pressed === 'front') void call('present.swapFront');
  else if (pressed === 'swap') void call('present.swapDisplays');
  else void call('present.cue', { cue: pressed });
});
window.addEventListener('click', () => void call('present.cue', { cue: { type: 'next' } }));
