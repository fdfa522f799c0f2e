import type { Condensed } from './condense.ts';
import type { Salience } from './salience.ts';

/** A sentence that could be a bullet: `said` is what a bullet may take of it, `words` the length of its shortened `text`. */
export type Candidate = Salience & Condensed & { words: number; said: string; leans: boolean };
