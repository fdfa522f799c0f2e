import type { Deck } from '../model/deck.ts';
import { bulletsOf, sourcesOnSlide } from '../model/deck.ts';
import { plainText } from '../text/inline.ts';
import { recipientDeck } from './copies.ts';

/** Signs of Chinese that stand together nowhere else by chance. */
const gram = 4;

/** What a text is searched for: its words of four letters and more in lower case, and of Chinese, which parts no words, every four signs. */
export function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[\p{L}\p{M}]+/gu)) {
    const signs = [...word];
    if (!/\p{Script=Han}/u.test(word)) {
      if (signs.length >= gram) words.add(word);
    } else for (let at = 0; at + gram <= signs.length; at++) words.add(signs.slice(at, at + gram).join(''));
  }
  return words;
}

/**
 * Words of a deck that only its presenter may know: of notes, hidden slides, sources and earlier wordings, and nowhere on a
 * slide that is shown, not even as a part of a word, which a line may break.
 */
export function secretWords(deck: Deck): string[] {
  const seen = textsIn(recipientDeck(deck)).join('\n').normalize('NFKC').toLowerCase();
  const hidden = deck.slides.flatMap((slide) => [
    slide.note.text,
    ...[...slide.note.sources, ...sourcesOnSlide(slide)].map(({ quote }) => quote),
    ...bulletsOf(slide).flatMap(({ before }) => (before ? [before.label, before.text] : [])),
    ...(slide.hidden ? textsIn(slide) : []),
  ]);
  return [...tellingWords(hidden.map(plainText).join('\n'))].filter((word) => !seen.includes(word));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [plainText(value)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
