import '../slides/fonts.ts';
import '../slides/formula.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import '../ui/tokens.css';
import '../ui/controls.css';
import './presenter.css';
import { createRoot } from 'react-dom/client';
import { call, on } from '../api.ts';
import { wearTheme } from '../slides/theme-sheet.ts';
import { skipOrTakeBack } from '../store/pace.ts';
import { editNotes, resizeNotes, turnColours, usePresenter } from '../store/presenter.ts';
import { useTalk } from '../store/talk.ts';
import { locale } from '../store/words.ts';
import { takeInkKey } from '../talk/ink/ink-keys.ts';
import { beginToDraw } from '../talk/ink/ink-store.ts';
import { cueOf } from '../talk/keys.ts';
import { PresenterView } from '../talk/presenter-view.tsx';

document.documentElement.lang = locale;
const [deck, { session }, settings] = await Promise.all([call('present.deck'), call('present.session'), call('present.settings')]);
usePresenter.getState().begin(settings);
document.title = deck.title;
wearTheme(deck.theme);
const { begin, cue } = useTalk.getState();
begin(deck, session);
await beginToDraw();
on('present.cue', (payload) => cue(payload.cue));
on('present.key', (press) => window.dispatchEvent(new KeyboardEvent('keydown', press)));
window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || isOwn(event.target)) return;
  if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
  if (takeInkKey(event)) return event.preventDefault();
  const pressed = cueOf(event);
  if (!pressed) return;
  event.preventDefault();
  if (pressed === 'stop') void call('present.stop');
  else if (pressed === 'front') void call('present.swapFront');
  else if (pressed === 'swap') void call('present.swapDisplays');
  else if (pressed === 'larger') resizeNotes(1);
  else if (pressed === 'smaller') resizeNotes(-1);
  else if (pressed === 'colours') turnColours();
  else if (pressed === 'skip') skipOrTakeBack();
  else if (pressed === 'editNotes') editNotes();
  else cue(pressed);
});
const root = document.getElementById('root');
if (root) createRoot(root).render(<PresenterView />);

/** Whatever is typed into or asked keeps its keys. */
function isOwn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[contenteditable], input, textarea, [role="menu"], [role="dialog"], [role="alertdialog"]') !== null;
}
