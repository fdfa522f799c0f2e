import type { Cue } from '../../core/present/reduce.ts';

const cues: Record<string, Cue | 'stop' | 'front' | 'swap'> = {
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
  b: { type: 'black' },
  '.': { type: 'black' },
  w: { type: 'white' },
  ',': { type: 'white' },
  f: { type: 'freeze' },
  t: { type: 'clock' },
  v: 'front',
  s: 'swap',
  Escape: 'stop',
};

/** What a key means in a talk, in either window; clickers send PageUp, PageDown, the period, b and Escape. */
export function cueOf(event: KeyboardEvent): Cue | 'stop' | 'front' | 'swap' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return cues[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
