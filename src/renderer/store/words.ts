import { type Words, wordsFor } from '../../shared/words/words.ts';

/** The app's words in this window's language, which main sets as the browser's own. */
export const words: Words = wordsFor(navigator.language);
