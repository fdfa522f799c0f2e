import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import type { Token } from './tokens.ts';

const negations: Record<string, RegExp> = {
  de: /^(?:nicht|nichts|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|weder|kaum)$/,
  en: /^(?:not|no|never|nobody|nothing|neither|nor|cannot|hardly|\p{L}+n['’]t)$/u,
  fr: /^(?:pas|jamais|aucun|aucune|rien|personne|ni|guère)$/,
  zh: /^[不没未无]$/,
};
// "Not only the harbour" says more than the harbour, not less.
const harmless: Record<string, RegExp> = { de: /^(?:nur|zuletzt|weniger)$/, en: /^(?:only|least|fewer|less|just)$/, fr: /^(?:seulement|moins)$/ };
const conjunctions = /^(?:und|oder|aber|sondern|sowie|denn|and|or|but|while|et|ou|mais)$/;

/** True where no clause of the source that the bullet tells loses its "not". */
export function keepsNegation(bullet: readonly Token[], source: readonly Token[], language: string): boolean {
  const negation = negations[language];
  if (!negation) return true;
  const have = new Set(bullet.map((token) => token.text));
  const stops = functionWords(language);
  return clausesOf(source).every((clause) => {
    const negated = clause.some(
      ({ text }, at) =>
        negation.test(text) &&
        !have.has(text) &&
        !harmless[language]?.test(clause[at + 1]?.text ?? '') &&
        !harmless[language]?.test(clause[at - 1]?.text ?? ''),
    );
    if (!negated) return true;
    const content = clause.filter(({ text, kind }) => kind === 'word' && !negation.test(text) && !stops.has(text));
    const told = content.filter(({ text }) => have.has(text)).length;
    // Chinese characters are in many words: only a clause told nearly whole counts.
    const enough = isUnspaced(language) ? content.length * 0.8 : Math.max(1, content.length * 0.5);
    return told < enough || content.length === 0;
  });
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' || conjunctions.test(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}
