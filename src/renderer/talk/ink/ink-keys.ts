import { zoomStepped } from '../../../core/present/ink-zoom.ts';
import { useTalk } from '../../store/talk.ts';
import { type Tool, useInk } from './ink-store.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

const tools: Record<string, Tool> = { d: 'pen', m: 'marker', e: 'eraser' };

/** Does what a key means for drawing, pointing and zooming; false where it means nothing for them. */
export function takeInkKey({ key: pressed, shiftKey, ctrlKey, metaKey, altKey, target }: KeyPress): boolean {
  const { session } = useTalk.getState();
  if (!session || altKey || isField(target)) return false;
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  if (ctrlKey || metaKey) return takeUndo(key === 'z' && !shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : null);
  if (key === 'Escape') return leave();
  if (key === 'Click') return click();
  const tool = tools[key];
  if (tool) useInk.getState().take(tool);
  else if (key === 'x') pointOn();
  else if (key === 'z') zoomOn();
  else if (key === 'u') takeUndo(shiftKey ? 'redo' : 'undo');
  else if (key === 'c') useInk.getState().mark({ type: 'clear', slide: session.slide });
  else return !shiftKey && move(key);
  return true;
}

/** Lays the tool down, else shows the whole slide again. */
function leave(): boolean {
  const { tool, layDown } = useInk.getState();
  if (tool) layDown();
  else if (useTalk.getState().session?.zoom) showWhole();
  else return false;
  return true;
}

/** A click in the audience's window goes on, unless the hand holds a tool. */
function click(): boolean {
  if (!useInk.getState().tool) useTalk.getState().cue({ type: 'next' });
  return true;
}

/** From nothing to the laser, from the laser to the spotlight, from the spotlight to nothing. */
function pointOn(): void {
  const { tool, take } = useInk.getState();
  take(tool === 'laser' || tool === 'spotlight' ? 'spotlight' : 'laser');
}

/** Shows the whole slide where a part was shown; else asks for a part of it. */
export function zoomOn(): void {
  if (useTalk.getState().session?.zoom) showWhole();
  else useInk.getState().take('zoom');
}

function showWhole(): void {
  useTalk.getState().cue({ type: 'zoom', zoom: null });
}

export function takeUndo(way: 'undo' | 'redo' | null): boolean {
  const slide = useTalk.getState().session?.slide;
  if (way && slide) useInk.getState().mark({ type: way, slide });
  return way !== null;
}

function move(key: string): boolean {
  const { session, cue } = useTalk.getState();
  const zoom = session?.zoom ? zoomStepped(session.zoom, key) : null;
  if (zoom) cue({ type: 'zoom', zoom });
  return zoom !== null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
