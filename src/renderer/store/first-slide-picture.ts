import { call } from '../api.ts';
import { useDeck } from './deck.ts';
import { useUi } from './ui.ts';

/** Milliseconds after which the slide is taken as drawn, and between two pictures of a deck. */
const settled = 1200;
const apart = 15_000;

let waiting = false;
let last = { project: '', at: 0 };

/** Has a picture of the first slide taken for the list of recent decks, when it is seen as it is shown: with nothing over it and no cursor in it. */
export function keepPicture(): void {
  const { project } = useDeck.getState();
  if (waiting || !project || (last.project === project.id && Date.now() - last.at < apart)) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    take();
  }, settled);
}

function take(): void {
  const { project, history } = useDeck.getState();
  const stage = document.querySelector('.stage');
  const first = history?.deck.slides[0];
  if (!project || !stage || first?.id !== useUi.getState().selected || !document.hasFocus()) return;
  if (stage.contains(document.activeElement) || stage.matches(':hover') || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]'))
    return;
  const { x, y, width, height } = stage.getBoundingClientRect();
  last = { project: project.id, at: Date.now() };
  const place = { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width) - 1, height: Math.floor(height) - 1 };
  if (place.width > 0 && place.height > 0) void call('project.picture', { id: project.id, ...place });
}
