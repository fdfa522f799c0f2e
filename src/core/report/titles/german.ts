import { functionWords } from '../../text/function-words.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';
import { isVague } from './vague.ts';

const stops = functionWords('de');
const nounEnding = /(?:ung|heit|keit|schaft|ion|tät|nis|tum|ment|mus|ur|ik|ei|ling|enz|anz)(?:en|s|e)?$/;
// What does something leads to where and with what it does it: "Zusammenarbeit mit den Häfen".
const doing = /(?:ung|ion|bau|reise|besuch|arbeit|leben|fahrt|gang|kauf|schutz|handel|verkehr|krieg|kampf|nis|forschung|kritik|politik|wirtschaft)$/i;
const links = /^(?:der|des|einer|eines|von|vom|zur|zum|für|über|entlang|zu)$/;
const looseLinks = /^(?:im|am|in|an|auf|mit|zwischen|gegen|durch|bei|nach|aus|unter)$/;
const articles = /^(?:der|des|den|dem|die|das|einer|eines|einem|einen|eine|ein)$/;
const emptyAdjective =
  /^(?:zahlreich|verschieden|unterschiedlich|weiter|ander|bestimmt|einzeln|übrig|sonstig|divers|sämtlich|erst|zweit|dritt|viert|nächst|letzt|folgend|vorig|genannt|heutig|damalig|gleich|ganz|gesamt|eigen|einzig|beid|viel|wenig|manch|solch|jen|mein|sein|ihr|unser|kein|ein|dies|jed|all|groß|klein|gut|wichtig|möglich|entsprechend|jeweilig|sogenannt|so genannt|weit|best|wesentlich|häufig|bekannt|oben|unten|hoh|lang|kurz|besonder|genau|meist|zusätzlich|mehrer|einig|etlich|obig|spät|früh|größt|größer|kleiner|kleinst|wichtigst|bekanntest|ähnlich|üblich|vielfältig|richtig|selb|derselb|dieselb|neuer|älter|jünger|höher|höchst|dein|euer|welch|dortig|hiesig|bisherig|derzeitig|gegenwärtig|jetzig|aktuell|ursprünglich|spezifisch|speziell)(?:e[nmrs]?)$/;
const adjectivePlain = /(?:isch|lich|ig|los|sam|bar|haft|ell|al|iv|är|ös|ant|ent|neu|alt|frei)e$/;

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** German noun phrases that read as a title: in the nominative as they stand, with what belongs to them, "Umbau des alten Hafens". */
export function germanPhrases(tokens: readonly Token[], vocabulary: Vocabulary): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isNoun(tokens, from, vocabulary) || (tokens[from]?.joined && isNoun(tokens, from - 1, vocabulary)) || isCoordinated(tokens, from)) continue;
    const to = nounsEnd(tokens, from, vocabulary);
    const head = tokens[to];
    if (!head || head.text.endsWith('-') || isVague(tokens[from]?.text ?? '', 'de') || isVague(head.text, 'de')) continue;
    const { first, before } = adjectivesBefore(tokens, from);
    if (!isNominative(tokens, from, to, before, first < from, vocabulary)) continue;
    if (!isOneName(tokens, from, to, vocabulary)) continue;
    const led = first < from || articles.test(before);
    const ends = [to];
    for (
      let end = attributeEnd(tokens, to, vocabulary, head.text, led);
      end !== null && ends.length < 3;
      end = attributeEnd(tokens, end, vocabulary, tokens[end]?.text ?? '', true)
    )
      ends.push(end);
    const starts = first < from && adjectivesFit(tokens, first, from, before) ? [first, from] : [from];
    for (const start of starts) for (const end of ends) phrases.push(phraseOf(tokens, start, end, head.text));
    const [, whither, whole] = ends;
    // "Reise zu den vier großen Häfen entlang der Küste": too long as a whole, the way alone says it too.
    if (whither !== undefined && whole !== undefined && whole - from >= 6 && tokens[whither + 1]?.text === 'entlang') {
      phrases.push(phraseOf([...tokens.slice(from, to + 1), ...tokens.slice(whither + 1, whole + 1)], 0, to - from + whole - whither, head.text));
    }
  }
  return phrases;
}

function phraseOf(tokens: readonly Token[], from: number, to: number, head: string): TitlePhrase {
  const part = tokens.slice(from, to + 1);
  const text = part.map((token, k) => (k > 0 ? ` ${token.text}` : token.text)).join('');
  return { text, head, words: part.filter(({ lower }) => !stops.has(lower)).map(({ lower }) => lower), start: part[0]?.start ?? 0, named: false };
}

function isNoun(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (
    !token?.sound ||
    !/^\p{Lu}[\p{L}\p{N}'’&/-]+$/u.test(token.text) ||
    stops.has(token.lower.replace(/-.*$/, '')) ||
    /(?:wärts|weise|halb|lich)$/.test(token.text)
  )
    return false;
  if (token.text.length < 3 && !/^\p{Lu}+$/u.test(token.text)) return false;
  if (/^\p{Lu}{4,}$/u.test(token.text) && tokens[at + 1]?.joined && isCapital(tokens[at + 1])) return false;
  if (/^(?:Sie|Ihr|Ihre[nmrs]?|Ihnen)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.joined) return false;
  if (!token.opens && token.joined) return true;
  // A sentence's first word is written large whatever it is.
  if (/(?:e[nmrs]?)$/.test(token.text) && tokens[at + 1]?.joined && isCapital(tokens[at + 1]) && !vocabulary.capital.has(token.text)) return false;
  return vocabulary.capital.has(token.text) || (nounEnding.test(token.text) && !vocabulary.forms.has(token.lower));
}

/** True for the second part of "Industrie- und Innovationsachse", which its first part has already. */
const isCoordinated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:und|oder|bzw|sowie)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text.endsWith('-') === true && tokens[at]?.joined === true;

/** False for nouns that stand together by chance, "dass der Hafen Strom liefert"; true for names, which are told twice or stand apart. */
function isOneName(tokens: readonly Token[], from: number, to: number, { pairs }: Vocabulary): boolean {
  const apart = !tokens[from]?.joined && !tokens[to + 1]?.joined;
  for (let k = from; k < to; k++) {
    const [left, right] = [tokens[k]?.text ?? '', tokens[k + 1]?.text ?? ''];
    const linked = /^\p{Ll}/u.test(right) || left.endsWith('-') || /^(?:und|oder)$/.test(left);
    if (!linked && !apart && !/(?:[^s]s|er)$/.test(left) && (pairs.get(`${left} ${right}`) ?? 0) < 2 && (tokens[from]?.start ?? 0) > 4) return false;
  }
  return true;
}

/** The last of the nouns that stand together from here. */
function nounsEnd(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let end = from;
  for (let k = from; k < from + 5; k++) {
    if (tokens[k]?.text.endsWith('-') && /^(?:und|oder)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 1]?.joined && isCapital(tokens[k + 2])) {
      k += 1;
      end = k + 1;
      continue;
    }
    const next = tokens[k + 1];
    if (!next?.joined || !isNoun(tokens, k + 1, vocabulary) || k + 1 > from + 3) break;
    end = k + 1;
  }
  return end;
}

function adjectivesBefore(tokens: readonly Token[], from: number): { first: number; before: string } {
  let first = from;
  while (first > 0 && from - first < 2 && tokens[first]?.joined) {
    const adjective = tokens[first - 1];
    const opening = adjective?.opens === true && isCapital(adjective);
    if (!adjective?.sound || stops.has(adjective.lower) || !/^\p{Ll}{2,}e[nmrs]?$/u.test(adjective.lower) || (isCapital(adjective) && !opening)) break;
    first--;
  }
  return { first, before: tokens[first]?.joined ? (tokens[first - 1]?.lower ?? '') : '' };
}

/** True where the adjectives end as they do without an article: "ein neuer Hafen", but not "der neue Hafen". */
function adjectivesFit(tokens: readonly Token[], first: number, from: number, before: string): boolean {
  return tokens.slice(first, from).every(({ lower, opens }) => {
    if (emptyAdjective.test(lower)) return false;
    if (/e[nm]$/.test(lower)) return false;
    // "dem Handel dienende Häfen": a participle belongs to what stands before it.
    if (/(?:end|[^aeiou]t|en)e[rs]?$/.test(lower) && !/^(?:k?eine?|die|diese|ihre?|seine?|unsere?)$/.test(before)) return false;
    if (lower.endsWith('er')) return /^(?:k?ein|mein|sein|ihr|unser)$/.test(before);
    if (lower.endsWith('es')) return !/^(?:eines|des|dieses)$/.test(before);
    if (/^(?:die|diese|eine|keine|ihre|seine|unsere|jede)$/.test(before)) return true;
    if (/^(?:der|das|dieser|dieses|jeder|jedes|dem|den|des|am|im|zum|vom|zur|beim|ins|ans)$/.test(before)) return false;
    return adjectivePlain.test(lower) && !opens;
  });
}

const dative =
  /^(?:den|diesen|vielen|allen|ihren|seinen|mit|von|zu|bei|nach|aus|in|an|auf|unter|über|zwischen|vor|seit|neben|beiden|einigen|mehreren|anderen|deren|dessen|als)$/;

// "Anfängen", "Räumen": a plural with its umlaut ends so in the dative only.
const umlautDative = /[äöü]u?[^aeiouäöü]{1,4}en$/;

/** False where a noun shows another case than the nominative: "des Hafens", "mit Partnern", "im Hohlen Grund". */
function isNominative(tokens: readonly Token[], from: number, to: number, before: string, adjectives: boolean, { forms }: Vocabulary): boolean {
  const [first, last] = [tokens[from]?.text ?? '', tokens[to]?.text ?? ''];
  if (/^(?:des|eines|dieses|seines|ihres|jedes|unseres|deren|dessen)$/.test(before) && /s$/.test(last)) return false;
  if (from === to && /[^s]s$/.test(last) && (forms.has(last.slice(0, -1)) || (last.endsWith('es') && forms.has(last.slice(0, -2))))) return false;
  if (from < to && /e[nmr]$/.test(first) && /^(?:im|am|vom|zum|beim|zur|dem|den|des|der|einem|einer)$/.test(before)) return false;
  if (from < to && /^\p{Lu}\p{Ll}+e$/u.test(first) && /^(?:der|das|dem|des)$/.test(before)) return false;
  if (dative.test(before) && umlautDative.test(last) && !/(?:gärten|häfen|öfen|läden|schäden|fäden|böden|gräben|bögen|kästen|chen)$/i.test(last)) return false;
  if (/n$/.test(last) && (dative.test(before) || adjectives) && (/(?:ern|eln|sen)$/.test(last) || forms.has(last.slice(0, -1)))) return false;
  return true;
}

/** Where the attribute ends that follows the noun at `to`, "des alten Hafens"; null where none does. */
function attributeEnd(tokens: readonly Token[], to: number, vocabulary: Vocabulary, noun: string, led: boolean): number | null {
  let at = to + 1;
  const link = tokens[at];
  if (!link?.joined || !link.sound) return null;
  const genitive = /^\p{Ll}{3,}er$/u.test(link.text) && !stops.has(link.lower);
  if (!genitive) {
    if (/^(?:für|zur|zum|über)$/.test(link.text) && !doing.test(noun) && !led) return null;
    if (!links.test(link.text) && !(looseLinks.test(link.text) && doing.test(noun))) return null;
    at++;
    if (
      /^(?:von|für|über|entlang|zu|in|an|auf|mit|zwischen|gegen|durch|bei|nach|aus|unter)$/.test(link.text) &&
      articles.test(tokens[at]?.text ?? '') &&
      tokens[at]?.joined
    )
      at++;
    else if (/^(?:entlang|zu|in|an|auf)$/.test(link.text)) return null;
  }
  let adjectives = 0;
  while (tokens[at]?.joined && adjectives < 3 && /^\p{Ll}{3,}(?:en|er|e|es|em)$|^\d+$/u.test(tokens[at]?.text ?? '') && !stops.has(tokens[at]?.lower ?? '')) {
    at++;
    adjectives++;
  }
  const first = tokens[at];
  if (!first?.joined || !isNoun(tokens, at, vocabulary)) return null;
  const end = nounsEnd(tokens, at, vocabulary);
  const last = tokens[end]?.text ?? '';
  if (last.endsWith('-') || isVague(last, 'de') || isVague(first.text, 'de')) return null;
  return end;
}
