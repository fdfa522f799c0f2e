import { type Words, wordsFor } from '../../shared/words/words.ts';

/** The locale that the app speaks in: main names it in the window's address. */
export let locale: string = new URLSearchParams(location.search).get('lang') ?? navigator.language;

/** The app's words in that locale's language. Read where they are used, for another language may be chosen meanwhile. */
export let words: Words = wordsFor(locale);

/** From now on the app speaks this locale's language; what is drawn already has to be drawn anew. */
export function speak(next: string): void {
  locale = next;
  words = wordsFor(next);
  document.documentElement.lang = next;
}
