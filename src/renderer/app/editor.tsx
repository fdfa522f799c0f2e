import '../slides/fonts.ts';
import '../slides/formula.ts';
import '../slides/slide.css';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/ticks.css';
import './editor.css';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from '../actions/keys.ts';
import { keepFocus } from '../actions/panes.ts';
import { listenForPictures } from '../actions/pictures.ts';
import { startAutosave } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { makeRoom } from '../store/narrow.ts';
import { refuseEdits } from '../store/refuse-edits.ts';
import { locale } from '../store/words.ts';
import { Editor } from './editor-app.tsx';
import { listenToMain } from './editor-events.ts';
import { showMenu } from './editor-menu.ts';

document.documentElement.lang = locale;
startAutosave();
refuseEdits();
makeRoom();
listenForKeys();
listenForPictures();
keepFocus();
showMenu();
// Drawn once, with what there is to show and in its own fonts: every draft before that costs more than waiting for it.
await Promise.all([listenToMain(), ...['400 13px Inter', '600 13px Inter'].map((font) => document.fonts.load(font))]);
const chinese = () => import('../slides/fonts-chinese.ts');
if ([locale, useDeck.getState().history?.deck.language].some((language) => language?.startsWith('zh'))) await chinese();
else setTimeout(chinese, 1500); // a long list, which the first drawing need not wait for
const root = document.getElementById('root');
if (root) createRoot(root).render(<Editor />);
// Before anyone has laid the mouse on anything.
setTimeout(() => void import('../ui/tips.ts').then(({ showTips }) => showTips()), 600);
