import type { Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';

const beforeVerb =
  /^(?:i|we|you|he|she|it|they|who|which|to|can|could|will|would|may|might|must|should|not|did|does|ils?|elles?|nous|vous|on|qui|se|s['’]|ne|n['’])$/;

/** Gathers how the words of a report stand in it. */
export function vocabularyOf(sentences: readonly (readonly Token[])[]): Vocabulary {
  const forms = new Map<string, number>();
  const capital = new Set<string>();
  const pairs = new Map<string, number>();
  const verbs = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, k) => {
      forms.set(token.text, (forms.get(token.text) ?? 0) + 1);
      const before = tokens[k - 1];
      const pair = `${before?.text} ${token.text}`;
      if (before && token.joined) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (!token.opens && token.joined && /^\p{Lu}/u.test(token.text)) capital.add(token.text);
      if (before && token.joined && beforeVerb.test(before.lower)) verbs.add(token.lower);
    });
  }
  return { forms, capital, pairs, verbs };
}
