import { functionWords } from '../../text/function-words.ts';
import { attributeEnd } from './german-attributes.ts';
import { adjectivesFit, isNominative } from './german-case.ts';
import { isCapital, isCoordinated, isNoun, isNumbered, isOneName, nounsEnd } from './german-nouns.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';
import { isVague } from './vague.ts';

const stops = functionWords('de');

/** German noun phrases that read as a title: in the nominative as they stand, with what belongs to them, "Umbau des alten Hafens". */
export function germanPhrases(tokens: readonly Token[], vocabulary: Vocabulary): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNoun(tokens, from, vocabulary) || (tokens[from]?.joined && isNoun(tokens, from - 1, vocabulary)) || isCoordinated(tokens, from)) continue;
    const to = nounsEnd(tokens, from, vocabulary);
    const head = tokens[to];
    if (!head || head.text.endsWith('-') || isVague(tokens[from]?.text ?? '', 'de') || isVague(head.text, 'de')) continue;
    const { first, before, apart } = adjectivesBefore(tokens, from);
    if (isNumbered(tokens, to) || adverbial.test(`${tokens[from - 1]?.lower} ${head.text}`)) continue;
    if (!isNominative(tokens, from, to, before, first < from ? (tokens[from - 1]?.lower ?? '') : '', vocabulary)) continue;
    if (!isOneName(tokens, from, to, vocabulary)) continue;
    const ends = [to];
    // "Anwohnerinnen und Anwohner der Gasse": one half of a pair is not what the title may name.
    if (/^(?:und|oder|sowie)$/.test(before) && isPair(tokens[first - 2]?.text ?? '', head.text)) continue;
    const bare = first === from && barely.test(before) && !abstract.test(head.text);
    for (let end = bare ? null : attributeEnd(tokens, to, vocabulary); end !== null && ends.length < 3; end = attributeEnd(tokens, end, vocabulary))
      ends.push(end);
    const starts = first < from && !apart && adjectivesFit(tokens, first, from, before) ? [first, from] : [from];
    for (const start of starts)
      for (const end of ends)
        phrases.push({ ...phraseOf(tokens, start, end, head.text), named: start === from && end === to && isName(head.text, vocabulary) });
    const [, whither, whole] = ends;
    // "Reise zu den vier großen Häfen entlang der Küste": too long as a whole, the way alone says it too.
    if (whither !== undefined && whole !== undefined && whole - from >= 6 && tokens[whither + 1]?.text === 'entlang') {
      phrases.push(phraseOf([...tokens.slice(from, to + 1), ...tokens.slice(whither + 1, whole + 1)], 0, to - from + whole - whither, head.text));
    }
  }
  return phrases;
}

// A noun that with its preposition is an adverb, or half of a verb, names nothing.
const adverbial =
  /^(?:vor Ort|zu (?:Fuß|Hause|Gast|Recht|Unrecht|Wort|Protokoll|Tage|Papier)|nach Hause|(?:in|außer) (?:Kraft|Frage|Anspruch|Betracht|Betrieb)|zur (?:Verfügung|Kenntnis|Sprache|Debatte|Folge|Anwendung|Geltung)|in (?:Gang|Angriff|Aussicht|Anlehnung)|auf (?:Dauer|Antrag|Anfrage|Wunsch)|unter Umständen|von Bedeutung|zum (?:Ausdruck|Tragen|Einsatz)|(?:breiten|großen|viel|wenig|keinen) (?:Raum|Wert))$/;

/** True for the two forms of one noun, "Bürgerinnen und Bürger". */
const isPair = (left: string, right: string): boolean =>
  left.length > 4 && left.slice(0, 5) === right.slice(0, 5) && /innen$/.test(left) !== /innen$/.test(right);

const articles = ['der', 'die', 'das', 'dem', 'den', 'des', 'ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'im', 'am', 'zum', 'zur', 'vom', 'beim'];

/** True for a noun to which the report never gives an article. */
const isName = (noun: string, { pairs }: Vocabulary): boolean => !articles.some((article) => pairs.has(`${article} ${noun}`));

function phraseOf(tokens: readonly Token[], from: number, to: number, head: string): TitlePhrase {
  const part = tokens.slice(from, to + 1);
  const text = part.map((token, k) => (k > 0 ? ` ${token.text}` : token.text)).join('');
  return { text, head, words: part.filter(({ lower }) => !stops.has(lower)).map(({ lower }) => lower), start: part[0]?.start ?? 0, named: false };
}

// After "in" without an article stands a name, "in Emden der Rat": what follows it begins anew. Unless it is an act, "zur Prüfung".
const barely = /^(?:in|nach|aus|seit|an|bei|für|von)$/;
const abstract = /(?:ung|heit|keit|schaft|ion|tät|arbeit)(?:en)?$/;

/** The first of a noun's adjectives, the word before it, and whether only a comma or "und" parts it from more of them. */
function adjectivesBefore(tokens: readonly Token[], from: number): { first: number; before: string; apart: boolean } {
  let first = from;
  while (first > 0 && from - first < 2 && tokens[first]?.joined) {
    const adjective = tokens[first - 1];
    const opening = adjective?.opens === true && isCapital(adjective);
    if (!adjective?.sound || stops.has(adjective.lower) || !/^\p{Ll}{2,}e[nmrs]?$/u.test(adjective.lower) || (isCapital(adjective) && !opening)) break;
    first--;
  }
  const before = tokens[first]?.joined ? (tokens[first - 1]?.lower ?? '') : '';
  // "das alte und neue Becken", "der lange, schmale Kai": its ending depends on the article of the first.
  const apart = /^(?:und|oder|sowie|aber|bzw)$/.test(before) || (tokens[first]?.joined === false && tokens[first]?.opens === false);
  return { first, before, apart };
}
