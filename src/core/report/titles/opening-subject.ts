import type { SentenceId } from '../../model/id.ts';
import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import { type Found, type Passage, stemOf } from './passage.ts';
import { capital } from './phrase.ts';
import { tokensOf } from './token.ts';

type Opened = { title: string; source: SentenceId };

// What a report is about is often an undertaking or a state that its first sentences name with its attribute.
const undertakings: Record<string, RegExp> = {
  de: /(?:reise|bereisung|besuch|inspektion|besichtigung|studie|untersuchung|projekt|programm|konzept|versuch|erhebung|ausbau|umbau|neubau|sanierung|erneuerung|zustand|lage|prüfung|auswertung|bericht|plan|planung|reform|strategie)$/i,
  en: /^(?:visit|tour|trip|mission|inspection|study|survey|project|programme|program|trial|review|audit|evaluation|assessment|renovation|renewal|extension|redevelopment|condition|state|reform|plan|strategy|report)$/i,
  fr: /^(?:visite|voyage|tournée|mission|inspection|étude|enquête|projet|programme|essai|examen|audit|évaluation|bilan|rénovation|renouvellement|extension|réaménagement|état|réforme|plan|stratégie|rapport)$/i,
  zh: /(?:考察|调研|访问|视察|项目|工程|计划|规划|研究|调查|改造|扩建|改革|战略|方案|报告|评估|检查|试点)$/,
};
const opening = 4;

/** The noun phrase by which the first sentences name the undertaking that the report is about; null where they name none. */
export function undertakingOf({ phrases }: Passage, language: string): Opened | null {
  const known = undertakings[language];
  const named = phrases.filter(({ first, head, words, text }) => first < opening && words.length > 1 && fits(text) && known?.test(head));
  const [soonest] = named;
  if (!soonest) return null;
  // Of what is said of the same undertaking, the most that a title can hold.
  const whole = named.filter(({ head, first }) => head === soonest.head && first === soonest.first);
  return opened(whole.reduce((best, phrase) => (phrase.words.length > best.words.length ? phrase : best), soonest));
}

// What may stand between a subject and its verb: "(Seehafen)", ", auch Port genannt,", "oder Becken".
const bracketed = String.raw`\((?:[^()]|\([^()]*\))*\)|（[^）]*）`;
const inserted = String.raw`^\s*(?:(?:${bracketed})\s*)*(?:(?:[,;–—]|oder|auch|alias|bzw\.|or|also|ou)(?:${bracketed}|[^.。()]|\.(?!\s+\p{Lu})){1,220}?(?<=[\s,)]))?\s*`;
const after = (verbs: string): RegExp => new RegExp(`${inserted}(?:${verbs})`, 'u');

type Verbs = { defining: RegExp; telling: RegExp };

// "The harbour is a …", "Der Hafen (Seehafen) ist ein …", "海港是…": what an article defines is what it is about. And what a first sentence tells of may be.
const verbs: Record<string, Verbs> = {
  de: {
    defining: after(
      String.raw`(?:ist|sind|war|waren|wird|werden|wurde)\s(?:\p{L}+\s)?(?:ein|eine|einer|der|die|das|eines|den|dem)\s|(?:bezeichnet|bezeichnen|bezeichnete|versteht|nennt|heißt|heißen|bildet|bilden|gehört|gehören|zählt|zählen|umfasst)\s`,
    ),
    telling: after(String.raw`(?:ist|sind|war|waren|wird|werden|wurde|wurden|liegt|gilt|gelten|steht|dient|stellt|stellen|beschreibt|entstand|kommt|kommen)\s`),
  },
  en: {
    defining: after(String.raw`(?:is|are|was|were)\s(?:\p{L}+\s)?(?:an?|the|one|two|any)\s|(?:refers|denotes|means|belongs|comprises|describes)\s`),
    telling: after(String.raw`(?:is|are|was|were|lies|stands|consists|forms|can|will|provides)\s`),
  },
  fr: {
    defining: after(
      String.raw`(?:est|sont|était|étaient|fut)\s(?:\p{L}+\s)?(?:une?\s|l[ea]s?\s|des\s|l[’'])|(?:désigne|désignent|appartient|comprend|regroupe)\s`,
    ),
    telling: after(String.raw`(?:est|sont|était|étaient|fut|se|peut|permet)\s`),
  },
  zh: { defining: after('(?:，[^。，]{1,30})?(?:是|为|指|又称|简称)'), telling: after('(?:位于|地处|有|属于|由|由于)') },
};
// So often at least a word stands in a report that is about it.
const recurring = 3;
// "The aim of the study is …" defines nothing.
const aim = /^(?:ziele?|zweck|gegenstand|aufgabe|anlass|grundlage|aims?|goals?|purpose|objective|subject|objectifs?|buts?|sujet|目的|目标)$/i;

/** True for a noun that says what a report is for, not what it is about. */
export const isAim = (noun: string): boolean => aim.test(noun);

/** What the first sentence defines, or at least tells of where `loosely`, and the report keeps speaking of; null where there is none. */
export function subjectOf({ phrases, stems }: Passage, sentence: string, language: string, loosely: boolean): Opened | null {
  const known = verbs[language];
  const verb = loosely ? known?.telling : known?.defining;
  const subject = phrases.find(
    ({ first, start, text, head, words, count }) =>
      first === 0 &&
      // "Unter dem Begriff Hafen versteht man …"
      isOpening(sentence.slice(0, start)) &&
      fits(text) &&
      !isAim(head) &&
      verb?.test(sentence.slice(start + text.length)) &&
      (count >= recurring || words.some((word) => (stems.get(stemOf(word, language))?.count ?? 0) >= recurring)),
  );
  if (subject) return opened(subject);
  const name = loosely ? null : nameOf(sentence, language);
  const [source] = phrases;
  if (!name || !source || source.first > 0 || !verb?.test(sentence.slice(name.end))) return null;
  return tokensOf(name.text, language).some(({ lower }) => (stems.get(stemOf(lower, language))?.count ?? 0) >= recurring)
    ? { title: name.text, source: source.source }
    : null;
}

/** True for what may stand before a subject: nothing, one word, "Unter dem Begriff". */
const isOpening = (before: string): boolean => /^["“„«]?(?:\p{L}{1,8}['’]?\s?)?["“„«]?$|^(?:Unter|Mit|Als|Bei)\s(?:\S+\s){0,2}$/u.test(before);

const openingName =
  /^(?:(?:The|An?|Der|Die|Das|Eine?|Les?|La|Une?)\s)?["“„«]?\s?(\p{Lu}[\p{L}\p{N}.'’&/-]*(?:\s(?:(?:of|the|and|von|van|de|du|des|der|la|for)\s){0,2}[\p{Lu}\p{N}][\p{L}\p{N}.'’&/-]*){0,6})["“”»]?(?=[\s,])/u;

/** The name or noun with which a sentence opens, as no grammar knows it: "Route 29", "Anna Maria von Ahn"; null where there is none. */
function nameOf(sentence: string, language: string): { text: string; end: number } | null {
  if (isUnspaced(language)) return null;
  const found = openingName.exec(sentence);
  const text = found?.[1] ?? '';
  const [first = '', ...others] = text.split(' ');
  if (!found || !fits(text) || isAim(first) || functionWords(language).has(first.toLowerCase()) || !/\p{L}{3}/u.test(text)) return null;
  // "Der Große Bär": without its article the adjective would end otherwise.
  if (language === 'de' && /^D(?:er|as) /.test(sentence) && others.length > 0 && first.endsWith('e')) return null;
  return { text, end: found[0].length };
}

const opened = (phrase: Found): Opened => ({ title: capital(phrase.text), source: phrase.source });

const fits = (text: string): boolean => text.split(/\s+/).length <= 6 && text.length <= 80;
