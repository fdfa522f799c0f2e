import type { Span } from '../model/text.ts';
import { isBalanced } from '../text/inline.ts';
import { countWords } from '../text/words.ts';
import { clausesOf, enclosures } from './shorten/clauses.ts';
import { withoutStop } from './shorten/shorten.ts';

/** A sentence that lists things: what introduces them, and the things, each as it stands there. */
export type Enumeration = { lead: string; items: string[] };

type Style = { and: RegExp; article: RegExp; leadArticle: string; announces: RegExp; verbEnd: RegExp };

const styles: Record<string, Style> = {
  de: {
    and: /\s(?:und|sowie|oder)\s/g,
    article: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|am|im|beim|zur|zum)\s/,
    leadArticle: 'der|die|das|den|dem|ein|eine|einen|einem|einer',
    announces:
      /\s(?:darunter|etwa|beispielsweise|nämlich|wie|(?:besuchte|besichtigte|erkundete|prüfte)n?\s(?:die|der|das)\s\p{Lu}\p{L}+(?=\s(?!die\s|der\s|das\s|den\s)(?:\p{Ll}+-)?\p{Ll}+e\s\p{Lu}))\s/u,
    verbEnd: /\s\p{Ll}+(?:t|en|n)$/u,
  },
  en: {
    and: /,?\s(?:and|or|as well as)\s/g,
    article: /^(?:the|a|an|its|his|her|their|our)\s/,
    leadArticle: 'the|a|an|its|his|her|their|our',
    announces: /\s(?:including|such as|namely|includes?|included|comprises?|contains?|consists? of)\s/,
    verbEnd: /(?!)/,
  },
  fr: {
    and: /,?\s(?:et|ou|ainsi que)\s/g,
    article: /^(?:le\s|la\s|les\s|l['’]|un\s|une\s|des\s|du\s|de la\s|sa\s|son\s|ses\s)/,
    leadArticle: 'le|la|les|un|une|des|du|son|sa|ses',
    announces: /\s(?:notamment|dont|tels que|telles que|comprend|comprennent|à savoir)\s/,
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
const preposition = /^(?:in|of|at|on|for|with|by|from|into|à|de|dans|sur|pour|avec|par|bei|mit|nach|von|vor|auf|aus|durch|für|über|unter)\s/;
const finite: Record<string, RegExp> = {
  de: /\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|kann|können|soll|sollen|muss|müssen)(?:\s|$)/,
  en: /\s(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?:\s|$)/,
  fr: /\s(?:est|sont|était|étaient|a|ont|sera|seront|doit|peut)(?:\s|$)/,
};
const openLead = /\s(?:über|in|an|auf|von|mit|bei|für|zu|aus|durch|um|of|to|with|for|at|by|from|on|between|as|de|à|dans|sur|par|pour|entre)$/;

/** True where all items could stand in each other's place: none set against the rest, all with a preposition or verb, or none. */
function areParallel(items: readonly string[], language: string): boolean {
  if (items.some((item) => noItem[language]?.test(item))) return false;
  return [preposition, finite[language] ?? /(?!)/].every((kind) => new Set(items.map((item) => kind.test(item))).size === 1);
}

/** The things that a sentence lists, three or more, names and quotations whole; null where it lists none or is unsure. */
export function enumerationOf(sentence: string, language: string): Enumeration | null {
  if (language === 'zh') return chineseEnumeration(sentence);
  const style = styles[language];
  if (!style) return null;
  const text = withoutStop(sentence, language);
  const parts = partsOf(text, style);
  if (!parts || parts.length < 3) return null;
  const [head, ...rest] = parts;
  if (!head) return null;
  const start = /[:：]\s*$/.test(text.slice(0, head.start)) ? head.start : startOfFirst(text, head, rest, style);
  if (start === null) return null;
  const lead = text.slice(0, start).replace(/[:\s]+$/, '');
  const items = [text.slice(start, head.end), ...rest.map((part) => text.slice(part.start, part.end))].map((item) => withoutArticle(item, style, language));
  const last = items.at(-1) ?? '';
  // What follows the last item belongs to the sentence, not to the item.
  if (style.verbEnd.test(last) || items.some((item) => countWords(item, language) > longestItem || countWords(item, language) < 1 || !isBalanced(item)))
    return null;
  return areParallel(items, language) && !openLead.test(lead) ? { lead, items } : null;
}

/** The stretches between the commas of the list and its "and"; null where clauses come between. */
function partsOf(text: string, style: Style): Span[] | null {
  const all = clausesOf(text);
  const clauses = all.slice(
    Math.max(
      0,
      all.findLastIndex((clause) => clause.border === ':'),
    ),
  );
  const last = clauses.at(-1);
  if (!last || clauses.length < 2) return null;
  const closed = enclosures(text);
  const ands = [...text.slice(last.start).matchAll(style.and)].map((match) => ({
    start: last.start + match.index,
    end: last.start + match.index + match[0].length,
  }));
  const opensWithAnd = new RegExp(`^(?:${style.and.source.replace(/^,\?\\s|^\\s/, '').replace(/\\s$/, '')})\\s`).exec(text.slice(last.start));
  if (opensWithAnd) return [...clauses.slice(0, -1), { start: last.start + opensWithAnd[0].length, end: last.end }];
  // "Industrie- und Talentketten" is one thing.
  const and = ands.findLast((span) => text.charAt(span.start - 1) !== '-' && !closed.some((c) => c.start < span.start && span.start < c.end));
  if (!and) return null;
  return [...clauses.slice(0, -1), { start: last.start, end: and.start }, { start: and.end, end: last.end }];
}

/** Where the first thing begins: after an announcing word, or at its article where all things have one. */
function startOfFirst(text: string, head: Span, rest: readonly Span[], style: Style): number | null {
  const before = text.slice(head.start, head.end);
  const announced = [...before.matchAll(new RegExp(style.announces, 'gu'))].at(-1);
  if (announced) return head.start + announced.index + announced[0].length;
  if (!rest.every((part) => style.article.test(text.slice(part.start, part.end)))) return null;
  const articles = [...before.matchAll(new RegExp(String.raw`\s(?=(?:${style.leadArticle})\s\S)`, 'g'))].map((match) => head.start + match.index + 1);
  // A genitive "der" continues a noun; the thing itself begins with the article before it.
  const start = articles.findLast((at) => !(/^der\s/.test(text.slice(at)) && !rest.some((part) => /^der\s/.test(text.slice(part.start)))));
  return start ?? null;
}

const withoutArticle = (item: string, style: Style, language: string): string =>
  language === 'de' ? item.replace(style.article, '').trim() : item.replace(/^(?:the|a|an)\s/, '').trim();

function chineseEnumeration(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'zh');
  const found =
    /^(.{2,30}?(?:包括|包含|分别是|分别为|涵盖|有|参观了|走访了|考察了|访问了|涉及)[：:]?)([^，。；：]{2,20}(?:、[^，。；：、]{2,20})+)(?:(?:和|及|以及|与)([^，。；：、]{2,20}))?(?:等[^，。；]{0,6})?$/.exec(
      text,
    );
  if (!found?.[2]) return null;
  const listed = found[2].split('、');
  const last = listed.pop() ?? '';
  const [penultimate, joined] = last.split(/(?:以及|和|与|及)(?=[^和与及]{2,}$)/);
  const items = [...listed, penultimate ?? last, ...(joined ? [joined] : []), ...(found[3] ? [found[3]] : [])];
  return items.length >= 3 && items.every(isBalanced) ? { lead: (found[1] ?? '').replace(/[：:]$/, ''), items } : null;
}
