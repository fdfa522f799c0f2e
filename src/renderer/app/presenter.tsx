import '../slides/fonts.ts';
import '../slides/formula.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/ticks.css';
import './presenter.css';
import { createRoot } from 'react-dom/client';
import { frameOf } from '../../core/render/frame.ts';
import { loadHyphenation } from '../../core/text/hyphenation.ts';
import { call, on } from '../api.ts';
import { wearTheme } from '../slides/theme-sheet.ts';
import { usePresenter } from '../store/presenter.ts';
import { useTalk } from '../store/talk.ts';
import { locale } from '../store/words.ts';
import { beginToDraw } from '../talk/ink/ink-store.ts';
import { MovePanels } from '../talk/move-panels.tsx';
import { PresenterView } from '../talk/presenter-view.tsx';
import { listenForTalkKeys } from '../talk/press.ts';
import { showTips } from '../ui/tips.ts';

document.documentElement.lang = locale;
const [deck, { session }, settings] = await Promise.all([call('present.deck'), call('present.session'), call('present.settings')]);
await loadHyphenation(deck.language);
usePresenter.getState().begin(settings);
document.title = deck.title;
wearTheme(deck);
document.documentElement.dataset['aspect'] = frameOf(deck).aspect;
useTalk.getState().begin(deck, session);
await beginToDraw();
// Keys of the audience's window mean here what they mean there.
on('present.key', (press) => window.dispatchEvent(new KeyboardEvent('keydown', press)));
listenForTalkKeys();
showTips();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <>
      <PresenterView />
      <MovePanels />
    </>,
  );
