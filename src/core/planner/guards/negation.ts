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
// Where another clause begins without a comma.
const conjunctions =
  /^(?:und|oder|aber|sondern|sowie|denn|sofern|and|or|but|while|whereas|which|that|who|where|when|because|although|though|if|since|until|before|after|unless|et|ou|mais|qui|que|dont|où|lorsque|si)$/;

/** True where no clause of the source that the bullet tells loses its "not". */
export function keepsNegation(bullet: readonly Token[], source: readonly Token[], language: string): boolean {
  const negation = negations[language];
  if (!negation || !source.some(({ text }) => negation.test(text))) return true;
  const have = new Set(bullet.map((token) => token.text));
  const stops = functionWords(language);
  const told = toldOf(bullet, source) ?? new Set(source.flatMap(({ text }, at) => (have.has(text) ? [at] : [])));
  return clausesOf(source).every((clause) => {
    const texts = clause.map(({ text }) => text);
    const negated = texts.some(
      (text, at) => negation.test(text) && !have.has(text) && !harmless[language]?.test(texts[at + 1] ?? '') && !harmless[language]?.test(texts[at - 1] ?? ''),
    );
    if (!negated) return true;
    const content = clause.filter(({ text, kind }) => kind === 'word' && !negation.test(text) && !stops.has(text));
    // Chinese characters are in many words: only a clause told nearly whole counts.
    const enough = isUnspaced(language) ? content.length * 0.8 : Math.max(1, content.length * 0.5);
    return content.length === 0 || content.filter(({ at }) => told.has(at)).length < enough;
  });
}

/** The places in the source that the bullet takes its words from, in order and as close together as can be; null where the order is another. */
function toldOf(bullet: readonly Token[], source: readonly Token[]): Set<number> | null {
  const words = bullet.filter(({ kind }) => kind !== 'mark');
  let best: number[] | null = null;
  source.forEach((token, start) => {
    if (token.text !== words[0]?.text) return;
    const places: number[] = [];
    let from = start;
    for (const { text } of words) {
      const at = source.findIndex((other, k) => k >= from && other.text === text);
      if (at < 0) return;
      places.push(at);
      from = at + 1;
    }
    if (best === null || from - start < (best.at(-1) ?? 0) - (best[0] ?? 0)) best = places;
  });
  return best && new Set(best);
}

type Placed = Token & { at: number };

function clausesOf(tokens: readonly Token[]): Placed[][] {
  const clauses: Placed[][] = [[]];
  tokens.forEach((token, at) => {
    if (token.kind === 'mark' || conjunctions.test(token.text)) clauses.push([]);
    else clauses.at(-1)?.push({ ...token, at });
  });
  return clauses;
}
