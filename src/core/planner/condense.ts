import { nounPhrases } from '../report/sections/phrases.ts';
import { isBalanced } from '../text/inline.ts';
import { isUnspaced } from '../text/script.ts';
import { countWords } from '../text/words.ts';
import { fitsTwoLines } from './fit.ts';
import { type Clause, clausesOf } from './shorten/clauses.ts';
import { passiveSubject } from './shorten/german.ts';
import type { Grammar } from './shorten/grammar.ts';
import { grammarOf } from './shorten/grammars.ts';
import { keepsMeaning } from './shorten/protect.ts';
import type { Shortened } from './shorten/rules.ts';
import { capitalised, shorten } from './shorten/shorten.ts';

/**
 * A sentence as a bullet, and the names of the rules that made it one; `whole` is false where only a part of it that
 * does not stand alone could be made to fit two lines.
 */
export type Condensed = Shortened & { whole: boolean };

// In words, for Chinese in characters: what is longer gives way to a clause of it that stands alone. A German comma often
// parts what belongs together.
const readAtAGlance = (language: string) => (isUnspaced(language) ? 32 : language === 'de' ? 18 : 14);

// In characters. What is longer is no sentence but a text that lost its stops, and turning it over takes time beyond proportion.
const longestSentence = 3000;

/** True for a sentence beyond all measure, of which no bullet says the whole. */
export const isEndless = (sentence: string): boolean => sentence.length > longestSentence;

/** The sentence in two lines at most: shortened, else a clause of it, else a noun phrase. Of an endless one, from its first part. */
export function condense(sentence: string, language: string): Condensed {
  if (isEndless(sentence)) return { ...condense(firstPart(sentence), language), whole: false };
  const short = shorten(sentence, language);
  const fits = fitsTwoLines(short.text);
  if (fits && countWords(short.text, language) <= readAtAGlance(language)) return { ...short, whole: true };
  const clause = bestClause(short.text, language);
  if (fits && !(clause?.whole && clause.text.length < short.text.length)) return { ...short, whole: true };
  if (clause) {
    const again = clause.whole ? shorten(capitalised(clause.text, sentence), language) : { text: clause.text, rules: [] };
    return { text: again.text, whole: clause.whole, rules: [...new Set([...short.rules, 'clause' as const, ...again.rules])] };
  }
  const phrase = longestPhrase(short.text, language);
  if (phrase !== null) return { text: phrase, whole: false, rules: [...short.rules, 'phrase'] };
  return { text: firstWords(short.text), whole: false, rules: [...short.rules, 'first-words'] };
}

function firstPart(sentence: string): string {
  const part = sentence.slice(0, longestSentence);
  const end = Math.max(...[' ', '\n', '，', '。', '、'].map((mark) => part.lastIndexOf(mark)));
  return end > 0 ? part.slice(0, end) : part.replace(/[\ud800-\udbff]$/, '');
}

type Stretch = { text: string; whole: boolean };

function bestClause(text: string, language: string): Stretch | null {
  const clauses = clausesOf(text);
  const grammar = grammarOf(language);
  if (!grammar || clauses.length < 2) return null;
  let best: (Stretch & { score: number }) | null = null;
  for (let from = 0; from < clauses.length; from++) {
    for (let to = from; to < Math.min(clauses.length, from + 6); to++) {
      const stretch = text.slice(clauses[from]?.start, clauses[to]?.end);
      if (stretch.length > 170) break;
      const phrase = (language === 'de' && !fitsTwoLines(text) ? passiveSubject(stretch) : null) ?? stretch.replace(joint[language] ?? /(?!)/, '');
      const words = countWords(phrase, language);
      if (words < 5 || (from === 0 && to === clauses.length - 1) || !fitsTwoLines(phrase) || !isBalanced(phrase)) continue;
      const leans = from > 0 && isLoose(stretch, grammar);
      const worth = Math.min(words, 14) + (from === 0 ? 5 : leans ? -8 : 0) - Math.max(0, words - 18);
      if (best && worth + 8 <= best.score) continue;
      const torn = tears(text, clauses, from, to, grammar, language);
      const passive = language === 'de' && phrase !== stretch;
      const whole = (!torn && standsAlone(phrase, text, clauses[from], grammar, language)) || passive;
      const score = worth - (torn ? 12 : 0) + (whole ? 8 : 0);
      if (!best || score > best.score) best = { text: phrase, whole, score };
    }
  }
  return best && { text: best.text, whole: best.whole };
}

/** True where the stretch from one clause to another leaves what belongs to it behind. */
function tears(text: string, clauses: readonly Clause[], from: number, to: number, grammar: Grammar, language: string): boolean {
  const stretch = text.slice(clauses[from]?.start, clauses[to]?.end);
  const said = (clause: Clause | undefined) => (clause ? text.slice(clause.start, clause.end) : '');
  const next = clauses[to + 1];
  // One clause at least says something of itself.
  const told = clauses.slice(from, to + 1).map(said);
  if (language !== 'zh' && !told.some((clause, k) => grammar.isMain(clause) && (from + k === 0 || !isLoose(clause, grammar)))) return true;
  const [first, last, after] = [said(clauses[from]), said(clauses[to]), said(next)];
  if (from > 0 && isLoose(first, grammar)) return true;
  if (next && waits.test(last)) return true;
  // "You can open, with any browser, | the list": what the verb waits for comes after the insertion.
  if (next && to > from && insertion[language]?.test(last) && !isLoose(after, grammar) && !joins.test(after)) return true;
  if (grammar.isTorn(stretch, from === 0 ? text : text.slice(clauses[from]?.start))) return true;
  if (!next) return false;
  // "Man versuchte, Spuren, die …, in ihr zu finden": what is tried comes last.
  if (grammar.closesWithVerb && countWords(stretch, language) <= 8 && complement[language]?.test(said(clauses.at(-1))) === true) return true;
  if (grammar.closesWithVerb && to > from && !grammar.isMain(last) && clauses.slice(to + 1).some((clause) => complement[language]?.test(said(clause))))
    return true;
  // After a clause between commas the main clause goes on; what neither hangs on a noun nor has a verb belongs to a list.
  if (to > from && grammar.isRelative(last)) return true;
  const border = clauses[to]?.border ?? '';
  // An insertion between dashes belongs to what follows it; "but in both cases" waits for its verb.
  if (
    /^[–—-]/.test(border)
      ? to > from && next.border === border
      : /^[–—-]/.test(next.border) && clauses.slice(to + 2).some((clause) => clause.border === next.border)
  )
    return true;
  if (to > from && /^[;；:：]/.test(border) && !grammar.isMain(last)) return true;
  if (to > from && turns.test(last) && !grammar.isMain(last.replace(/^\S+\s\S+\s\S+/, ''))) return true;
  if (next.border === ':' || next.border === '：') return true;
  if (complement[language]?.test(after) === true || (joins.test(after) && !isSure(after, grammar))) return true;
  // "…, and the other level, the syntax | accounts for": the subject without its verb; "led the office, headed by …, | to declare".
  if ([after, said(clauses[to + 2])].some((clause) => verbFirst[language]?.test(clause)) || /^to\s/.test(said(clauses[to + 2]))) return true;
  const bare = last.replace(/^(?:for|and|but|et|mais|und|aber|denn)\s/, '');
  if (to > from && (condition.test(capital(bare)) || (bare !== last && isLoose(bare, grammar)))) return true;
  // "…, der Hafen sei zu klein": what is thought or said.
  if (grammar.closesWithVerb && /\s(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)(?:\s|$)/.test(after)) return true;
  if (!/^[,，]/.test(next.border)) return false;
  return (
    !keepsMeaning(text, stretch, grammar, countWords(text, language) > 18) ||
    (!isSure(after, grammar) && !grammar.isRelative(after) && !grammar.droppable.test(after) && listed.test(text.slice(next.start)))
  );
}

/** True for a clause that hangs on another, before or after it. */
const isLoose = (clause: string, grammar: Grammar): boolean =>
  grammar.isRelative(clause) || grammar.droppable.test(clause) || (/^\p{Ll}/u.test(clause) && grammar.subordinate.test(capital(clause)));

const capital = (clause: string) => clause.charAt(0).toUpperCase() + clause.slice(1);

/** True for a clause with a verb that can be nothing else: plural nouns and participles look like English and French ones. */
const isSure = (clause: string, grammar: Grammar): boolean =>
  grammar.opening === null || grammar.closesWithVerb ? grammar.isMain(clause) && !thing.test(clause) : finite.test(clause.replace(hanging, ''));

// "The creation of new sets that will help": the verb is not the item's own.
const hanging = /(?<=\S)\s(?:that|which|who|whose|where|when|if|qui|que|dont|où|lorsque)\s.*$/;

// "Die Länge in km": a German item that ends in a small letter.
const thing = /^(?:der|die|das|den|dem|eine?[nmr]?)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?:\s(?:in|im|von|der|des)\s\S+)*$/u;

const verbFirst: Record<string, RegExp> = {
  en: /^(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did|\p{Ll}+s)\s(?!and\s)/u,
  fr: /^(?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|fut|furent|peut|peuvent|doit|doivent)\s/,
};

// "The previously used boot methods": no verb of the sentence.
const attribute =
  /\b((?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]hese|[Tt]his)\s)(?:\p{Ll}+ly\s)?\p{Ll}+ed\s(?=\p{Ll})(?!(?:the|an?|its|their|by|in|at|to|on|of|for|from|with)\s)/gu;

/** A clause from the middle stands alone only where it begins with its subject; a German one after a comma begins with its verb. */
function standsAlone(phrase: string, text: string, first: Clause | undefined, grammar: Grammar, language: string): boolean {
  if (!first || !grammar.isMain(language === 'en' ? phrase.replace(attribute, '$1') : phrase)) return false;
  if (first.start === 0) return !(grammar.subordinate.test(text) || opensOnly.test(text)) || clausesOf(phrase).length > 1;
  if (/^[;；]/.test(first.border)) return !grammar.subordinate.test(phrase);
  // The main clause after a condition holds under it alone, and a subject of several things needs them all.
  return (
    language !== 'de' &&
    language !== 'zh' &&
    subject.test(phrase) &&
    finite.test(phrase.replace(hanging, '')) &&
    !waits.test(
      clausesOf(text.slice(0, first.start))
        .map(({ start, end }) => text.slice(start, end))
        .at(-1) ?? '',
    ) &&
    !condition.test(text) &&
    grammar.scope?.test(text) !== true &&
    isDone(text.slice(0, first.start), grammar)
  );
}

/** True where what stands before a clause is a circumstance or says something by itself, and is no subject that waits for its verb. */
function isDone(before: string, grammar: Grammar): boolean {
  const clauses = clausesOf(before).map(({ start, end }) => before.slice(start, end));
  const [head = ''] = clauses;
  return (
    grammar.subordinate.test(before) ||
    circumstance.test(before) ||
    grammar.isMain(head) ||
    clauses.some((clause) => grammar.isMain(clause) && !isLoose(clause, grammar))
  );
}

// "Au moment de décider", "Il y a des années": a time or place, and nothing said of it.
const opensOnly =
  /^(?:Au (?:moment|cours|début)|Dans le cas|Il y a (?:des|quelques|longtemps|\S+ ans)|Ainsi il y a|Dans le but|En (?:fonction|raison|cas|vue|plus)|Compte tenu|Lors|Au cas|À l['’]heure|Depuis|À partir|At the (?:time|moment)|(?:Soon|Shortly|Just|Long) (?:after|before)|Initially \p{Ll}+ed|In the (?:event|case|course))\s/u;

const circumstance =
  /^(?:Dans|En|À|A|Au|Aux|Après|Avant|Pendant|Lors|Depuis|Avec|Malgré|Grâce|Face|Sur|Sous|Par|Selon|Durant|Parmi|De|Chez|Contre|Entre|Vers|Dès|Hier|Plus|\p{L}+ment|\p{Lu}\p{Ll}+ly|Today|Now|Here|Later|Soon|Also|Yet|Still|Then|Again|Between|By|Due|Rather|Instead|Next|Most|In)[\s,]|^(?:D['’]|Jusqu|Aujourd|\d)/u;

// After a border a participle may be no verb: "the area, normalized by size".
const finite =
  /^(?:it|he|she|they|we|i)\s|\s(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|did|do)\s|^(?:il|elle|ils|elles|on|nous|vous|c['’]est)\s|\s(?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|fut|furent|peut|peuvent|doit|doivent|permet|permettent)\s|[、，。\u4e00-\u9fff]/;
const condition =
  /^(?:According|Selon|D['’]après|Laut|If|Unless|Provided|Assuming|Suppose|Once|When|Whenever|Until|Whether|Even if|Wenn|Falls|Sobald|Si|S['’]il|Même s|Une fois|Quand|Lorsqu|Tant que|Dès que|À moins)/;
const joint: Record<string, RegExp> = {
  de: /^(?:und|aber|doch)\s(?=(?:der|die|das|ein|eine)\s)/,
  en: /^(?:and|but|so)\s/,
  fr: /^(?:et|mais|donc)\s/,
};
const subject =
  /^(?:the|it|he|she|they|we|this|these|its|his|her|their|our|le|la|les|il|elle|ils|elles|on|nous|vous|ce|cette|ces|son|sa|ses)\s(?!(?:\S+\s){1,4}(?:that|which|who|que|qui|dont)\s)|^l['’]\p{L}/u;
const insertion: Record<string, RegExp> = {
  en: /^(?:with|by|on|at|under|during|after|before|from|through|without)\s/,
  fr: /^(?:avec|sur|sous|par|selon|depuis|après|avant|pendant|sans)\s/,
};
const complement: Record<string, RegExp> = {
  de: /^(?:dass|ob|wie|was|denen|um)\s|(?:^|\s)(?:zu\s\p{Ll}+|\p{Ll}+zu\p{Ll}+)(?:en|ln|rn|tun|sein)(?:\s|$)/u,
  en: /^(?:that|whether|to|nor)\s/,
  fr: /^(?:que|qu['’]|si|ni)\s?/,
};
const listed = /(?:^|\s)(?:(?:and|or|et|ou|und|oder|sowie|ferner)\s|etc\b)|[、和及与]/;
// "He was told that if he came back | he would be served": a condition inside waits for what follows from it.
const waits =
  /\s(?:that|and|but|so|as|que|qu['’]|et|mais)\s?(?:if|when|whenever|unless|once|although|while|because|since|si|s['’]ils?|lorsqu\p{L}*|quand|dès que|bien que)(?:\s|(?<=['’]))(?!(?:en|de|dans)\s)[^,]*$/u;
const turns = /^(?:but|yet|mais|aber|doch|and|et|und)\s/;
const joins = /^(?:and|or|et|ou|und|oder|sowie)\s/;

function longestPhrase(text: string, language: string): string | null {
  const phrases = nounPhrases(text, language, 8)
    .map((phrase) => phrase.text)
    .filter((phrase) => fitsTwoLines(phrase) && isBalanced(phrase));
  return phrases.reduce<string | null>((best, phrase) => (best === null || phrase.length > best.length ? phrase : best), null);
}

/** What a text without clauses and nouns begins with, as far as two lines hold it. */
function firstWords(text: string): string {
  const words = text.split(/(?<=\s)/);
  const count = words.findIndex((_, k) => !fitsTwoLines(words.slice(0, k + 1).join('')));
  return count > 0 ? words.slice(0, count).join('').trimEnd() : text;
}
