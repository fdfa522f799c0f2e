import '../slides/fonts.ts';
import '../slides/slide.css';
import '../ui/tokens.css';
import '../ui/controls.css';
import './editor.css';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from '../actions/keys.ts';
import { startAutosave } from '../store/autosave.ts';
import { EditorApp } from './editor-app.tsx';
import { listenToMain } from './editor-events.ts';
import { showMenu } from './editor-menu.ts';

document.documentElement.lang = navigator.language;
startAutosave();
listenForKeys();
showMenu();
const root = document.getElementById('root');
if (root) createRoot(root).render(<EditorApp />);
void listenToMain();
