import { plainText } from '../text/inline.ts';
import { isUnspaced } from '../text/script.ts';
import { countWords } from '../text/words.ts';
import { withoutReferences } from './references.ts';

// In words, for Chinese in characters: people's own slides have titles of two to five words; eight still fit a line.
const longest = (language: string) => (isUnspaced(language) ? 24 : 8);
const shortest = (language: string) => (isUnspaced(language) ? 3 : 2);

const brackets = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)/g;
const parts = /(?:[:：]|\s[–—-])\s*|(?<=[?!？！])\s*/;

/** A heading as a slide's title: a long one without brackets, or the first of its parts that is short enough; else as it is. */
export function slideTitle(stated: string, language: string): string {
  // A heading's footnote is for readers.
  const heading = withoutReferences(stated, new Set()) || stated;
  const fits = (text: string) => countWords(plainText(text), language) <= longest(language);
  if (fits(heading)) return heading;
  const bare = heading.replace(brackets, '').trim();
  if (bare !== '' && fits(bare)) return bare;
  const part = bare.split(parts).find((text) => text !== '' && fits(text) && countWords(plainText(text), language) >= shortest(language));
  return part?.trim() ?? heading;
}
