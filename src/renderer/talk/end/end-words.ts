import type { Language } from '../../../core/model/text.ts';
import { talkControlWords } from '../../../shared/words/rooms/talk-control.ts';

/** What an audience reads after the last slide: the app's words, in the deck's language as far as the app speaks it. */
export function endWords(language: Language): string {
  const own = language.slice(0, 2).toLowerCase();
  return talkControlWords[own === 'de' || own === 'zh' ? own : 'en'].endSlide;
}
