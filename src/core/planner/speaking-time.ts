import type { Note, Slide } from '../model/deck.ts';
import { plainText } from '../text/inline.ts';
import { countWords } from '../text/words.ts';

// Speaking rates of prepared talks: words a minute, for Chinese and Japanese characters a minute.
const rates: Record<string, number> = { de: 120, en: 140, fr: 140, zh: 220, ja: 300 };

/** How long a text takes to say in a language, in whole seconds. */
export function speakingSeconds(text: string, language: string): number {
  return Math.round((countWords(plainText(text), language) / (rates[language] ?? 130)) * 60);
}

const counted = new WeakMap<Note, number>();

/** Seconds that a slide's note takes; counted once for each state of a note, for this is asked at every key stroke. */
export function slideSeconds({ note }: Slide, language: string): number {
  const known = counted.get(note);
  if (known !== undefined) return known;
  const seconds = speakingSeconds(note.text, language);
  counted.set(note, seconds);
  return seconds;
}
