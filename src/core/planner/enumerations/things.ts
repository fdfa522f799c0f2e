import { isBalanced } from '../../text/inline.ts';
import { countWords } from '../../text/words.ts';
import { isPast, isPresent } from './english-verbs.ts';
import { afterColon, type Coordination, coordinationsOf, type Enumeration, restOf } from './parts.ts';

type Style = {
  article: RegExp;
  leadArticle: string;
  announces: RegExp;
  /** The verb, and what belongs to it, behind which the first thing begins. */
  verb: RegExp;
  verbEnd: RegExp;
};

const styles: Record<string, Style> = {
  de: {
    article: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|am|im|beim|zur|zum)\s/,
    leadArticle: '(?:der|die|das|den|dem|ein|eine|einen|einem|einer)\\s',
    announces:
      /\s(?:darunter|etwa|beispielsweise|nämlich|wie|(?:besuchte|besichtigte|erkundete|prüfte)n?\s(?:die|der|das)\s\p{Lu}\p{L}+(?=\s(?!die\s|der\s|das\s|den\s)(?:\p{Ll}+-)?\p{Ll}+e\s\p{Lu}))\s/u,
    verb: /^(?:Gesucht|Benötigt|Gefördert|Gefordert|Geplant|Betroffen|Beteiligt|Vorgesehen|Erforderlich|Enthalten|Genannt|Erwähnt|Geprüft|Untersucht|(?:Zu|Zum|Zur|An|Am|Auf|In|Im|Bei|Beim|Unter|Neben|Aus)\s[^,]*?\p{Lu}[\p{L}-]+)\s(?:gehör|zähl|steh|lieg|find|werd|wurd|sind|waren|gab|gibt|entsteh|entstand|häng|wachs|leb|arbeit|feh)\p{Ll}*\s(?:es\s)?(?:(?:heute|derzeit|auch|unter anderem|u\. a\.|insbesondere|sich|noch|seither|zudem)\s)*|\s(?:umfass|enthalt|enthält|enthielt|verkauf|biet|bot|liefer|nenn|nann|brauch|benötig|verlang|forder|kauf|such|förder|produzier|umfasst)\p{Ll}*\s(?:(?:sie|er|es|als\s\p{Lu}\p{L}+|unter anderem|u\. a\.|auch|vor allem|insbesondere|derzeit)\s)*|\s(?:besteht|bestehen|bestand)\saus\s/u,
    verbEnd: /\s\p{Ll}+(?:t|en|n)$/u,
  },
  en: {
    article: /^(?:the|a|an|its|his|her|their|our)\s/,
    leadArticle: '(?:the|a|an|its|his|her|their|our)\\s',
    announces: /\s(?:including|such as|namely|includes?|included|comprises?|contains?|consists? of)\s/,
    verb: /(?!)/,
    verbEnd: /(?!)/,
  },
  fr: {
    article: /^(?:le\s|la\s|les\s|l['’]|une?\s|des\s|du\s|de la\s|de l['’]|sa\s|son\s|ses\s|leurs?\s|deux\s|trois\s|quatre\s|\d+\s)/,
    leadArticle: "(?:(?:le|la|les|une?|des|du|son|sa|ses|leurs?|deux|trois|quatre|\\d+)\\s|l['’])",
    announces: /\s(?:notamment|dont|tels que|telles que|comprend|comprennent|à savoir)\s/,
    verb: /(?!)/,
    verbEnd: /(?!)/,
  },
};

const longestItem = 11;

// "not show houses, but terraces" sets things against each other; "which …" goes on with the sentence.
const noItem: Record<string, RegExp> = {
  de: /^(?:nicht|kein\p{Ll}*|sondern|aber|doch|also|auch|sowohl|weder|noch|dass|weil|wenn|ob|was|wo|um|so|ebenso|zum Beispiel|je)\s|^(?:der|die|das|denen|deren|dessen)\s[^,]*\s\p{Ll}+(?:t|en)$/u,
  en: /^(?:not|but|nor|neither|both|so|yet|also|even|then|which|who|whose|whom|where|when|while|that|because|if|as|rather|to)\s|\s(?:which|who|whose|whom|whether)\s/,
  fr: /^(?:non|pas|mais|ni|donc|aussi|même|qui|que|dont|où|lorsque|si|car|plutôt)\s|\s(?:qui|dont|laquelle|lequel)\s/,
};
const preposition = /^(?:in|of|at|on|for|with|by|from|into|à|de|dans|sur|pour|avec|par|bei|mit|nach|von|vor|auf|aus|durch|für|über|unter|am|im|zum|zur)\s/;
const finite: Record<string, RegExp> = {
  de: /\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|soll|sollen|muss|müssen)(?:\s|$)/,
  en: /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?:\s|$)/,
  fr: /\s(?:est|sont|était|étaient|a|ont|sera|seront|doit|peut)(?:\s|$)/,
};
const openLead = /\s(?:über|in|an|auf|von|mit|bei|für|zu|aus|durch|um|of|to|with|between|as|de|à|dans|avec|par|pour|entre)$/;
const consistsOf =
  /\s(?:(?:consists?|consisted|made up|composed|capable|speaks?|spoke) of|(?:besteht|bestehen|bestand) aus|(?:responsible|known|accounts?) for)$/;

/** True where all items could stand in each other's place: none set against the rest, all with a preposition or verb, or none. */
function areParallel(items: readonly string[], language: string): boolean {
  if (items.some((item) => noItem[language]?.test(item) || (language === 'en' && isClause(item)))) return false;
  return [preposition, finite[language] ?? /(?!)/].every((kind) => new Set(items.map((item) => kind.test(item))).size === 1);
}

const englishObject = /^(?:the|an?|its|his|her|their|our|it|them|him|us|on|up|out|off|away|back)(?:\s|$)/;

/** "the guards left their posts": a verb with its object behind a noun makes the item a clause of its own. */
function isClause(item: string): boolean {
  const words = item.split(' ');
  return words.some((word, k) => k > 0 && (isPast(word) === 'known' || isPresent(word) === 'known') && englishObject.test(words.slice(k + 1).join(' ')));
}

// Opens the list as a clause of its own: ", darunter …", ", including …".
const announcing = /^(?:darunter|nämlich|und zwar|including|namely|such as|among them|notamment|à savoir|dont)\s/;

/** The things that a sentence lists, three or more, names and quotations whole; null where it lists none or is unsure. */
export function thingsOf(text: string, language: string): Enumeration | null {
  const style = styles[language];
  const [whole] = coordinationsOf(text, language);
  if (!style || !whole) return null;
  const list = announcedIn(text, whole);
  if (list.rest.length < 2) return null;
  const rest = restOf(text, list);
  const start = startOfFirst(text, list, rest, style, language);
  if (start === null) return null;
  const lead = text.slice(0, start.at).replace(/[:\s\u00a0]+$/, '');
  const first = text.slice(start.at, list.head.end);
  const items = [first, ...rest].map((item) => withoutArticle(item, lead, [first, ...rest], style, language));
  const last = items.at(-1) ?? '';
  // What follows the last item belongs to the sentence, not to the item.
  if (style.verbEnd.test(last) || items.some((item) => countWords(item, language) > longestItem || countWords(item, language) < 1 || !isBalanced(item)))
    return null;
  if (!start.sure && (!/\S\s+\S/.test(lead) || sharesLastNoun(items) || (openLead.test(lead) && !consistsOf.test(lead)))) return null;
  return areParallel(items, language) ? { lead, items } : null;
}

function announcedIn(text: string, list: Coordination): Coordination {
  const at = list.rest.findLastIndex((part) => announcing.test(text.slice(part.start)));
  const head = list.rest[at];
  return head ? { head, rest: list.rest.slice(at + 1) } : list;
}

/** "water, soil and air samples": single words before a pair may all belong to its noun. */
const sharesLastNoun = (items: readonly string[]): boolean =>
  items.slice(0, -1).every((item) => /^\p{Ll}+(?<!s)$/u.test(item)) && /^\p{Ll}+\s\p{Ll}+s$/u.test(items.at(-1) ?? '');

/** Where the first thing begins: surely after a colon or an announcing word, else at what all things have in front or after the verb. */
function startOfFirst(text: string, list: Coordination, rest: readonly string[], style: Style, language: string): { at: number; sure: boolean } | null {
  const { head } = list;
  if (afterColon(text, list)) return { at: head.start, sure: true };
  const before = text.slice(head.start, head.end);
  const announced = announcing.exec(before) ?? [...before.matchAll(new RegExp(style.announces, 'gu'))].at(-1);
  if (announced) return { at: head.start + announced.index + announced[0].length, sure: true };
  const at = atPreposition(before, rest) ?? atArticle(before, rest, style) ?? afterVerb(before, style, language);
  return at === null ? null : { at: head.start + at, sure: false };
}

/** "am Dienstag nach Bern, am Freitag nach Mainz": all things open with the same preposition. */
function atPreposition(before: string, rest: readonly string[]): number | null {
  const word = preposition.exec(rest[0] ?? '')?.[0];
  if (word === undefined || /^de\s/.test(word) || !rest.every((part) => part.startsWith(word))) return null;
  const at = before.lastIndexOf(` ${word}`);
  return at < 0 ? null : at + 1;
}

function afterVerb(before: string, style: Style, language: string): number | null {
  if (language === 'en') return afterEnglishVerb(before);
  const verb = style.verb.exec(before);
  const at = verb && verb[0] !== '' ? verb.index + verb[0].length : null;
  return at !== null && isOneThing(before.slice(at)) ? at : null;
}

// Two nouns with nothing between them are the subject and the first thing.
const isOneThing = (words: string): boolean => !/^(?:(?:der|die|das|er|sie|es|man)\s).*\p{Lu}\p{L}+\s(?:\p{Ll}+e[nrs]?\s)?\p{Lu}/u.test(words);

function atArticle(before: string, rest: readonly string[], style: Style): number | null {
  if (!rest.every((part) => style.article.test(part))) return null;
  const articles = [...before.matchAll(new RegExp(String.raw`(?<!\s(?:de|à|et|d['’]))\s(?=${style.leadArticle}\S)`, 'g'))].map((match) => match.index + 1);
  // A genitive "der" continues a noun; the thing itself begins with the article before it.
  return articles.findLast((at) => !(/^der\s/.test(before.slice(at)) && !rest.some((part) => /^der\s/.test(part)))) ?? null;
}

const copula = /^(?:is|are|was|were|be|been|being|has|have|had)$/;

/** Behind the first verb that is surely one, and the preposition that it takes: "asked about income, …". */
function afterEnglishVerb(before: string): number | null {
  const words = [...before.matchAll(/\S+/g)];
  const at = words.findIndex(({ 0: word }, k) => k > 0 && !copula.test(word) && (isPast(word) === 'known' || isPresent(word) === 'known'));
  const next = words[at + 1];
  if (at < 0 || !next || copula.test(words[at - 1]?.[0] ?? '')) return null;
  const first = /^(?:about|on|for|at|from|into|over)$/.test(next[0]) ? words[at + 2] : next;
  if (!first || words.slice(at + 1).some(({ 0: word }) => isPast(word) === 'known')) return null;
  return first.index;
}

/** An item as a slide shows it: a German one without its article, unless all are genitives, an English one without "the" and "a". */
function withoutArticle(item: string, lead: string, all: readonly string[], style: Style, language: string): string {
  if (language === 'fr') return item.trim();
  if (language === 'en') return item.replace(/^(?:the|an?)\s/, '').trim();
  const genitive = /\s\p{Lu}[\p{L}-]+$/u.test(lead) && all.every((one) => /^(?:der|des)\s/.test(one));
  const placed = all.every((one) => /^(?:am|im|beim|zur|zum)\s/.test(one));
  return genitive || placed ? item.trim() : item.replace(style.article, '').trim();
}
