import type { SentenceId } from '../../model/id.ts';
import { flatSections, type Section, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { plainText } from '../../text/inline.ts';
import { isUnspaced } from '../../text/script.ts';
import { attributedPhrases } from './attributes.ts';
import { type RankedPhrase, rankPhrases } from './section-title.ts';

/** True where two titles say the same but for marks, spaces and capitals. */
export const sameWords = (a: string, b: string): boolean => readable(a) === readable(b);

const readable = (text: string) => plainText(text).replace(/\s+/g, ' ').trim().toLowerCase();

/** The report's title: the heading that says what the file's properties do (`said`), else its one level-1 heading that comes first, else a noun phrase of its prose; empty where there is none. */
export function titleOfReport(sections: readonly Section[], language: string, said: string): { title: string; titleSources: SentenceId[] } {
  const [first] = sections;
  if (!first) return { title: '', titleSources: [] };
  const flat = flatSections(sections);
  const known = said.trim() === '' ? undefined : flat.find((section) => section.heading !== null && sameWords(section.title, said));
  if (known) return { title: known.title, titleSources: known.titleSources };
  const lead = flat.find((section) => section.heading !== null);
  const isTitle = first === lead && first.level === 1 && sections.filter((section) => section.level === 1).length === 1;
  if (isTitle && lead) return { title: lead.title, titleSources: lead.titleSources };
  const prose = flat.flatMap((section) => section.blocks.filter((block) => block.kind === 'paragraph').flatMap(sentencesOfBlock)).slice(0, 400);
  const undertaking = language === 'de' ? undertakingOf(prose) : null;
  if (undertaking) return undertaking;
  const ranked = rankPhrases(prose, language, 5, 0.3);
  // A single word says too little of a whole report, unless a noun leads to it.
  const named = ranked.slice(0, 12).map((phrase) => ({ ...extended(phrase, prose, language), count: phrase.count }));
  const long = named.filter(({ title }) => isUnspaced(language) || title.includes(' '));
  const best = long.find(({ count }) => count > 1) ?? long[0] ?? named[0];
  if (best) return { title: best.title, titleSources: best.titleSources };
  return lead ? { title: lead.title, titleSources: lead.titleSources } : { title: '', titleSources: [] };
}

// What a report is about is often an undertaking or a state that its first sentences name with its attribute.
const undertaking =
  /(?:reise|bereisung|besuch|inspektion|besichtigung|studie|untersuchung|projekt|programm|konzept|versuch|erhebung|ausbau|umbau|neubau|sanierung|erneuerung|zustand|lage|prüfung|auswertung|bericht|plan|planung|reform|strategie)$/i;
const opening = 4;

/** The noun phrase by which the first sentences of German prose name what the report is about; null where they name none. */
export function undertakingOf(prose: readonly Sentence[]): { title: string; titleSources: SentenceId[] } | null {
  for (const sentence of prose.slice(0, opening)) {
    const found = attributedPhrases(sentence.text, 80).find(({ text, head, words }) => undertaking.test(head) && words > 2 && text.includes(`${head} `));
    if (found) return { title: found.text.slice(found.text.indexOf(found.head)), titleSources: [sentence.id] };
  }
  return null;
}

// What links a noun before a phrase to it: "Entwicklung der Achse", "history of the harbour".
const links: Record<string, readonly string[]> = {
  de: ['der', 'des', 'von', 'vom', 'zur', 'zum', 'für', 'entlang der', 'entlang des'],
  en: ['of', 'of the'],
  fr: ['de', 'du', 'des', 'de la', 'pour'],
};

/** The phrase with the noun that most often leads to it, where one does at least twice. */
function extended(best: RankedPhrase, prose: readonly Sentence[], language: string): { title: string; titleSources: SentenceId[] } {
  const found = new Map<string, { count: number; source: SentenceId }>();
  for (const sentence of best.words > 5 ? [] : prose) {
    const at = sentence.text.indexOf(` ${best.text}`);
    const head = at < 0 ? null : headOf(sentence.text.slice(Math.max(0, at - 60), at), language);
    if (head === null) continue;
    const title = `${head} ${best.text}`;
    const known = found.get(title);
    found.set(title, { count: (known?.count ?? 0) + 1, source: known?.source ?? sentence.id });
  }
  const [top] = [...found].sort((a, b) => b[1].count - a[1].count);
  if (top && top[1].count >= 2) return { title: top[0], titleSources: [top[1].source] };
  const tail = best.words < 3 ? tailOf(best, prose, language) : '';
  return { title: best.text + tail, titleSources: [best.source] };
}

/** A noun and its link at the end of a text, "Entwicklung der"; null where it ends otherwise. */
function headOf(text: string, language: string): string | null {
  for (const link of links[language] ?? []) {
    if (!text.endsWith(` ${link}`)) continue;
    const noun =
      text
        .slice(0, -link.length - 1)
        .split(' ')
        .at(-1) ?? '';
    const named = language === 'de' ? /^\p{Lu}[\p{L}-]+$/u : /^\p{L}[\p{L}-]+$/u;
    if (noun.length > 3 && named.test(noun) && !noun.endsWith('ed')) return `${noun} ${link}`;
  }
  return null;
}

const tails: Record<string, RegExp> = {
  en: /^ of (?:the )?(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}|\p{Ll}[\p{L}-]{3,})(?=[\s,.])/u,
  fr: /^ (?:de |du |des |de la |d[’'])(?:\p{Lu}[\p{L}-]+|\p{Ll}[\p{L}-]{3,})(?=[\s,.])/u,
};

/** What follows a short phrase and belongs to it, " de rénovation"; empty where nothing does. */
function tailOf(best: RankedPhrase, prose: readonly Sentence[], language: string): string {
  const text = prose.find((sentence) => sentence.id === best.source)?.text ?? '';
  const at = text.indexOf(best.text);
  return tails[language]?.exec(text.slice(at + best.text.length))?.[0] ?? '';
}
