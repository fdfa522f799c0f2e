/** True where the language is written without spaces between its words. */
export const isUnspaced = (language: string): boolean => language === 'zh' || language === 'ja' || language === 'th';

/** A character of Chinese or Japanese writing, its punctuation and full-width forms included. */
export const cjkCharacter = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

const softBreak = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])[^\S\n]*\n\s*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g;

/** One line of text: runs of white space become a space, a line break between Chinese or Japanese characters nothing. */
export function unwrap(text: string): string {
  return text.replace(softBreak, '$1').replace(/\s+/g, ' ').trim();
}
