import { isBalanced } from '../text/inline.ts';

// What the reading of a page has torn: the rest of a sentence, the number of a heading, "see Fig" without its number.
const torn = /\b(?:Figs?|Eqs?|Sec|cf)\.?$|;\s\d{1,2}\.?$|:\s\d\.?$|^(?:\d+\.)+\d*\s(?!\S*\s*\S*\d)\S+(?:\s\S+){0,6}(?<![.!?])$/;
const lowered: Record<string, RegExp> = {
  en: /^(?:and|or|but|where|which|that|with|for|of|to|is|are|was|were|it|we|they|in|on|as|by|from|words|can|\p{Ll})[\s,]/u,
  fr: /^(?:et|ou|mais|dont|qui|que|où|il|elle|dans|avec|est|sont|de|du|des|la|le|les|en|sur|voire|\p{Ll})[\s,]/u,
};
const operator = /[=∈≤≥∑∏∀∃√∂∇⊂∪∩⊗⊕]|\s[|{}^+×·]\s|\\[a-z]+/gu;

/** True for what the reading of a page has left of a sentence, or for a formula. Only of English and French. */
export function isDebris(sentence: string, language: string): boolean {
  const starts = lowered[language];
  if (!starts) return false;
  const words = sentence.split(/\s+/);
  return (
    words.length < 3 ||
    torn.test(sentence) ||
    starts.test(sentence) ||
    !isBalanced(sentence) ||
    open(sentence) ||
    (sentence.match(operator)?.length ?? 0) > 1 ||
    words.filter((word) => /^[\p{L}\d,|(){}[\]]$/u.test(word) && !/^[aAIàyÀ\d]$/.test(word)).length * 5 > words.length
  );
}

/** True where a bracket is left open, or closes what was never opened; "a)" before an item is none. */
const open = (sentence: string): boolean => {
  const text = sentence.replace(/(?:^|[:;,]\s(?:and\s|et\s)?)[\p{L}\d]{1,3}\)/gu, '');
  return (text.match(/[([]/g)?.length ?? 0) !== (text.match(/[)\]]/g)?.length ?? 0);
};
