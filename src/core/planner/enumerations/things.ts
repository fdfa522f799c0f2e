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
      /\s(?:darunter|etwa(?!\s\d)|beispielsweise|nämlich|wie|(?:besuchte|besichtigte|erkundete|prüfte)n?\s(?:die|der|das)\s\p{Lu}\p{L}+(?=\s(?!die\s|der\s|das\s|den\s)(?:\p{Ll}+-)?\p{Ll}+e\s\p{Lu}))\s/u,
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
  de: /^(?:nicht|kein\p{Ll}*|sondern|aber|doch|also|auch|sowohl|weder|noch|dass|weil|wenn|ob|obwohl|was|wo|um|so|ebenso|zum Beispiel|je|und|oder|allerdings|jedoch|jeweils|jeder|teilweise|dann|sogar|zumindest|als|nachdem|während|wie|nur|hier|dabei)\s|^(?:der|die|das|denen|deren|dessen)\s[^,]*\s\p{Ll}+(?:t|en|te)$|(?<!mit|seit|statt|samt|fast|nicht|selbst|sonst)(?<=\s\p{Ll}{2,}(?:t|te|ten))\s\p{Ll}|\p{Lu}.*\s\p{Ll}+$|^(?:der|die|das|den|dem)\s(?:.*\s)?\p{Ll}+$|^\p{Ll}{3,}t\s/u,
  en: /^(?:not|but|nor|neither|both|so|yet|also|even|then|which|who|whose|whom|where|when|while|that|because|if|as|rather|to|and|or|is|are|was|were|has|have|had|along with|together with|according|finally|respectively|following|e\.g\.|i\.e\.|alongside|each|especially|always|often|only|like|\p{Ll}+ly)\s|^\p{Ll}+ed\s(?:in|by|on|at|to|as|for|with|from|that)\s|(?:^|\s)(?:which|who|whose|whom|whether|we|they|he|she|I|you)\s/u,
  fr: /^(?:non|pas|mais|ni|donc|aussi|même|qui|que|dont|où|lorsque|si|car|plutôt|et|ou|puis|alors|tandis|ce)\s|\s(?:qui|dont|laquelle|lequel|il|elle|ils|elles|on|nous)\s/,
};
const preposition =
  /^(?:under|between|against|through|over|among|amongst|near|in|of|at|on|for|with|by|from|into|à|de|dans|sur|pour|avec|par|bei|mit|nach|von|vor|auf|aus|durch|für|über|unter|am|im|zum|zur)\s/;
const finite: Record<string, RegExp> = {
  de: /\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|soll|sollen|muss|müssen)(?:\s|$)/,
  en: /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?:\s|$)/,
  fr: /\s(?:est|sont|était|étaient|a|ont|sera|seront|doit|peut)(?:\s|$)/,
};
const openLead =
  /\s(?:unter|zwischen|vor|nach|gegen|ohne|neben|entlang|is|was|est|ist|war|über|in|an|auf|von|mit|bei|für|zu|aus|durch|um|of|to|with|between|as|de|à|dans|avec|par|pour|entre)$/;
const consistsOf =
  /\s(?:(?:consists?|consisted|made up|composed|capable|speaks?|spoke) of|(?:besteht|bestehen|bestand) aus|(?:responsible|known|accounts?) for|(?:appl(?:y|ies|ied)|refer(?:s|red)?|extend(?:s|ed)?|exports?|exported|moved|travelled|sold|sent) to)$/;

/** True where all items could stand in each other's place: none set against the rest, all with a preposition or verb, or none. */
function areParallel(items: readonly string[], language: string): boolean {
  if (items.some((item) => noItem[language]?.test(item) || (language === 'en' && isClause(item)))) return false;
  if (language === 'en' && items.some(isDoing) && !items.every((item) => /^\p{Ll}+ing\s/u.test(item))) return false;
  return [preposition, finite[language] ?? /(?!)/].every((kind) => new Set(items.map((item) => kind.test(item))).size === 1);
}

const englishObject = /^(?:the|an?|its|his|her|their|our|it|them|him|us|on|up|out|off|away|back|one|two|three|many|more|some|\d+)(?:\s|$)/;

/** "the guards left their posts": a verb with its object behind a noun makes the item a clause of its own. */
function isClause(item: string): boolean {
  const words = item.split(' ');
  return words.some((word, k) => {
    const after = words.slice(k + 1).join(' ');
    if (k === 0) return false;
    // "the film attracted wide notice", but "the newly restored hall" and "the bridge built in May".
    const told =
      k > 1 &&
      !/ly$/.test(words[k - 1] ?? '') &&
      !/^(?:in|by|on|at|to|as|for|with|from|of)(?:\s|$)|^$/.test(after) &&
      /^(?:the|an?|its|their)$/.test(words[0] ?? '');
    return isPast(word) === 'known' ? told || englishObject.test(after) || /^\p{Lu}/u.test(after) : isPresent(word) === 'known' && englishObject.test(after);
  });
}

/** "heading into the town, damaging it": what goes on with the sentence, where not all items are doings. */
const isDoing = (item: string): boolean => /^\p{Ll}+ing\s(?:the|an?|its|his|her|their|it|them|in|into|on|to|at|from|by|with|\p{Lu})/u.test(item);

const like = /\s(?:wie|etwa)\s$/;
// Opens the list as a clause of its own: ", darunter …", ", including …".
const announcing = /^(?:darunter|nämlich|und zwar|including|namely|such as|among them|notamment|à savoir|dont)\s/;

/** The things that a sentence lists, three or more, names and quotations whole; null where it lists none or is unsure. */
export function thingsOf(text: string, language: string): Enumeration | null {
  const style = styles[language];
  if (!style) return null;
  const [first, ...others] = coordinationsOf(text, language);
  // Only the last "and" joins things: "crane, ship and nuts and bolts" is unsure.
  const later = others.findLast((list) => list.head.start > 0);
  return (first && thingsIn(text, first, style, language)) ?? (later && first?.head.start === 0 ? thingsIn(text, later, style, language) : null) ?? null;
}

function thingsIn(text: string, whole: Coordination, style: Style, language: string): Enumeration | null {
  const list = announcedIn(text, whole);
  if (list.rest.length < 2) return null;
  const rest = restOf(text, list);
  const start = startOfFirst(text, list, rest, style, language);
  if (start === null) return null;
  const lead = text.slice(0, start.at).replace(/[:\s\u00a0]+$/, '');
  const first = text.slice(start.at, list.head.end);
  const all = [first, ...rest];
  const items = all.map((item) => withoutArticle(item, lead, all, style, language));
  const last = items.at(-1) ?? '';
  // What follows the last item belongs to the sentence, not to the item.
  if (style.verbEnd.test(last) || items.some((item) => countWords(item, language) > longestItem || countWords(item, language) < 1 || !isBalanced(item)))
    return null;
  if (language !== 'de' && sharesLastNoun(all)) return null;
  const longest = Math.max(...items.slice(0, -1).map((item) => countWords(item, language)));
  if (countWords(last, language) > longest + room[start.by]) return null;
  if (start.by === 'place' && (isOpen(lead) || (language === 'en' && !areAlike(all)))) return null;
  return areParallel(all, language) ? { lead, items } : null;
}

// By how many words the last item may be longer: behind "wie" the sentence goes on after its examples.
const room = { colon: 10, clause: 6, word: 5, like: 1, place: 10 };

type Start = { at: number; by: keyof typeof room };

const subordinate =
  /^(?:When|While|As|After|Before|Although|Though|Because|Since|Once|Until|Where|If|Unless|Quand|Lorsque|Si|Comme|Als|Wenn|Weil|Da|Nachdem|Bevor)\s/;

/** True for a lead-in that is none: a single word, a preposition without its noun, a clause that only leads to another. */
const isOpen = (lead: string): boolean =>
  !/\S\s+\S/.test(lead) || (openLead.test(lead) && !consistsOf.test(lead)) || (subordinate.test(lead) && !lead.includes(','));

/** English things that only a verb announces: all with an article or a number, or all short, and none a verb itself. */
const areAlike = (items: readonly string[]): boolean =>
  (items.every((item) => /^(?:the|an?|its|his|her|their|our|one|two|three|four|five|six|seven|eight|nine|ten|\d|[“"]|\p{Lu})/u.test(item)) ||
    items.every((item, k) => countWords(item, 'en') <= (k === 0 ? 4 : 7))) &&
  !items.some((item) => isPast(item.split(' ')[0] ?? '') === 'known' && !/^\p{Ll}+ed\s\p{Ll}+s?$/u.test(item));

function announcedIn(text: string, list: Coordination): Coordination {
  const at = list.rest.findLastIndex((part) => announcing.test(text.slice(part.start)));
  const head = list.rest[at];
  return head ? { head, rest: list.rest.slice(at + 1) } : list;
}

/** "water, soil and air samples": a single word before a pair may belong to its noun as well. */
const sharesLastNoun = (items: readonly string[]): boolean =>
  /^\p{Ll}[\p{Ll}-]*(?<!s)$/u.test(items.at(-2) ?? '') &&
  /^\p{Ll}[\p{Ll}-]*(?<!s)\s(?!of|to|for|in|on|at|with|from|by|de|d['’])\p{Ll}+/u.test(items.at(-1) ?? '');

/** Where the first thing begins: surely after a colon or an announcing word, else at what all things have in front or after the verb. */
function startOfFirst(text: string, list: Coordination, rest: readonly string[], style: Style, language: string): Start | null {
  const { head } = list;
  if (afterColon(text, list)) return { at: head.start, by: 'colon' };
  const before = text.slice(head.start, head.end);
  const opens = announcing.exec(before);
  if (opens) return { at: head.start + opens[0].length, by: 'clause' };
  const announced = [...before.matchAll(new RegExp(style.announces, 'gu'))].at(-1);
  if (announced) return { at: head.start + announced.index + announced[0].length, by: like.test(announced[0]) ? 'like' : 'word' };
  const at = atPreposition(before, rest) ?? atArticle(before, rest, style) ?? afterVerb(before, style, language);
  return at === null ? null : { at: head.start + at, by: 'place' };
}

/** "am Dienstag nach Bern, am Freitag nach Mainz": all things open with the same preposition. */
function atPreposition(before: string, rest: readonly string[]): number | null {
  const word = preposition.exec(rest[0] ?? '')?.[0];
  if (word === undefined || /^de\s/.test(word) || !rest.every((part) => part.startsWith(word))) return null;
  const at = before.lastIndexOf(` ${word}`);
  return at < 0 ? null : at + 1;
}

// "The main exports are copper, …": only what is called the main, or one of several, is sure to be told by things.
const plural =
  /^(?:(?:The|Its|Their|Our|His|Her)\s(?:two\s|three\s|four\s|\d+\s)?|Other\s|Typical\s|Common\s|Possible\s)(?:main|key|major|principal|chief|most \p{Ll}+|\p{Ll}+est|other|typical|common)?\s?[^,]{3,50}?s\s(?:of [^,]{3,30}\s)?(?:are|were)\s|^(?:(?:Die|Ihre|Seine|Unsere)\s(?:\p{Ll}+sten|häufigen|wesentlichen|zentralen|größten|drei|vier|fünf)|Wichtige|Weitere|Typische|Häufige|Mögliche|Wesentliche|Zentrale|Bekannte|Hauptgründe|Hauptursachen)\s[^,]{3,60}?\s(?:sind|waren)\s/u;

function afterVerb(before: string, style: Style, language: string): number | null {
  const copula = plural.exec(before);
  if (copula && !/^(?:\p{L}+ly|very|rather|too|quite|sehr|zu|recht|nicht|not|no|immer|etwa|im|am|vor|nach)\s/u.test(before.slice(copula[0].length)))
    return copula[0].length;
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
  if (at < 0 || !next || copula.test(next[0]) || copula.test(words[at - 1]?.[0] ?? '')) return null;
  const first = /^(?:about|on|for|at|from|into|over|to)$/.test(next[0]) ? words[at + 2] : next;
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
