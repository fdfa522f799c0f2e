import type { SentenceId } from '../../model/id.ts';
import { type Found, type Passage, stemOf } from './passage.ts';
import { capital } from './phrase.ts';

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

// "The harbour is …", "Der Hafen (Seehafen) ist …", "海港是…": what an article defines is what it is about.
const copulas: Record<string, RegExp> = {
  de: /^(?:\([^)]*\)|,[^.]{1,120}?,)?\s*(?:ist|sind|war|waren|bezeichnet|heißt|wird|werden|versteht)(?=\s)/,
  en: /^(?:\s*\([^)]*\)|,[^,.]{1,60},)?\s*(?:is|are|was|were)(?=\s)/,
  fr: /^(?:\s*\([^)]*\)|,[^,.]{1,60},)?\s*(?:est|sont|était|étaient|fut)(?=\s)/,
  zh: /^(?:（[^）]*）|\([^)]*\)|，)?(?:是|为|指|位于)/,
};
// So often at least a word stands in a report that is about it.
const recurring = 3;

/** What the first sentence defines, where the report keeps speaking of it; null where it defines nothing. */
export function subjectOf({ phrases, stems }: Passage, sentence: string, language: string): Opened | null {
  const copula = copulas[language];
  const subject = phrases.find(
    ({ first, start, text, words }) =>
      first === 0 &&
      // "Unter dem Begriff Hafen versteht man …"
      start <= (/^(?:Unter|Mit) /.test(sentence) ? 20 : 8) &&
      fits(text) &&
      copula?.test(sentence.slice(start + text.length).trimStart()) &&
      words.some((word) => (stems.get(stemOf(word, language))?.count ?? 0) >= recurring),
  );
  return subject ? opened(subject) : null;
}

const opened = (phrase: Found): Opened => ({ title: capital(phrase.text), source: phrase.source });

const fits = (text: string): boolean => text.split(/\s+/).length <= 6 && text.length <= 80;
