import type { Deck, Note, Slide } from '../model/deck.ts';
import { plainText } from '../text/inline.ts';
import { countWords } from '../text/words.ts';

/** How the speaker talks: the language, and words a minute (characters in Chinese and Japanese); null for the language's usual pace. */
export type Voice = Pick<Deck, 'language' | 'pace'>;

// Speaking rates of prepared talks: words a minute, for Chinese and Japanese characters a minute.
const rates: Record<string, number> = { de: 120, en: 140, fr: 140, zh: 220, ja: 300 };
const otherRate = 130;

/** The words a minute, or characters in Chinese and Japanese, at which a deck is timed. */
export const paceOf = ({ language, pace }: Voice): number => pace ?? rates[language] ?? otherRate;

/** How long a text takes to say, in whole seconds. */
export function speakingSeconds(text: string, voice: Voice): number {
  return Math.round((countWords(plainText(text), voice.language) / paceOf(voice)) * 60);
}

const counted = new WeakMap<Note, { pace: number; seconds: number }>();

/** Seconds that telling a slide's whole note takes; counted once for each state of a note, for this is asked at every key stroke. */
export function fullSeconds({ note }: Slide, voice: Voice): number {
  const pace = paceOf(voice);
  const known = counted.get(note);
  if (known?.pace === pace) return known.seconds;
  const seconds = speakingSeconds(note.text, voice);
  counted.set(note, { pace, seconds });
  return seconds;
}
