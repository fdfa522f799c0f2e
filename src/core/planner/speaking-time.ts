import type { Deck, Note, Slide } from '../model/deck.ts';
import { pausesIn, withoutCues } from '../text/cues.ts';
import { plainText } from '../text/inline.ts';
import { countWords } from '../text/words.ts';

/** How the speaker talks: the language, and words a minute (characters in Chinese and Japanese); null for the language's usual pace. */
export type Voice = Pick<Deck, 'language' | 'pace'>;

// Speaking rates of prepared talks: words a minute, for Chinese and Japanese characters a minute.
const rates: Record<string, number> = { de: 120, en: 140, fr: 140, zh: 220, ja: 300 };
const otherRate = 130;

/** The words a minute, or characters in Chinese and Japanese, at which a deck is timed. */
export const paceOf = ({ language, pace }: Voice): number => pace ?? rates[language] ?? otherRate;

/** Seconds that a speaker waits at a cue that says so. */
const pauseSeconds = 2;

/** The words of a text that are said, by which it is timed: characters in Chinese and Japanese; without markup and cues. */
export const spokenWords = (text: string, language: string): number => countWords(plainText(withoutCues(text).replace(counted, '')), language);

// The numbers of a list are drawn and not said.
const counted = /^[ \t]*\d{1,9}[.)](?=[ \t])/gm;

/** How long a text takes to say with its pauses, in whole seconds. */
export function speakingSeconds(text: string, voice: Voice): number {
  return Math.round((spokenWords(text, voice.language) / paceOf(voice)) * 60 + pausesIn(text) * pauseSeconds);
}

const timed = new WeakMap<Note, { pace: number; seconds: number }>();

/** Seconds that telling a slide's whole note takes; counted once for each state of a note, for this is asked at every key stroke. */
export function fullSeconds({ note }: Slide, voice: Voice): number {
  const pace = paceOf(voice);
  const known = timed.get(note);
  if (known?.pace === pace) return known.seconds;
  const seconds = speakingSeconds(note.text, voice);
  timed.set(note, { pace, seconds });
  return seconds;
}
