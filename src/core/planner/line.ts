import type { SourceRef } from '../model/deck.ts';
import type { Sentence } from '../model/text.ts';

/** A bullet before it has a slide: `at` is the place of its first source among the section's own sentences; no label, marker and rules where they are left out. */
export type Line = { label?: string; marker?: string; text: string; sources: Sentence[]; level: number; at: number; rules?: readonly string[] };

export const refTo = (sentence: Sentence): SourceRef => ({ sentence: sentence.id, quote: sentence.text });
