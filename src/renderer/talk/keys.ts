import type { Cue } from '../../core/present/reduce.ts';

export type TalkKey = Cue | 'stop' | 'front' | 'swap' | 'larger' | 'smaller' | 'colours' | 'skip' | 'editNotes';

const keys: Record<string, TalkKey> = {
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageDown: { type: 'next' },
  ' ': { type: 'next' },
  Enter: { type: 'next' },
  n: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  PageUp: { type: 'previous' },
  Backspace: { type: 'previous' },
  p: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  l: { type: 'back' },
  b: { type: 'black' },
  '.': { type: 'black' },
  w: { type: 'white' },
  ',': { type: 'white' },
  f: { type: 'freeze' },
  t: { type: 'clock' },
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  i: 'colours',
  k: 'skip',
  v: 'front',
  s: 'swap',
  Escape: 'stop',
};

const shifted: Record<string, TalkKey> = {
  ArrowRight: { type: 'nextSlide' },
  ArrowDown: { type: 'nextSlide' },
  ArrowLeft: { type: 'previousSlide' },
  ArrowUp: { type: 'previousSlide' },
};

/** What a key means in a talk, in either window; clickers send PageUp, PageDown, the period, b and Escape. */
export function cueOf(event: KeyboardEvent): TalkKey | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'e') return 'editNotes';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (event.shiftKey ? shifted[key] : undefined) ?? keys[key] ?? null;
}
