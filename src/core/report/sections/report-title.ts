import type { SentenceId } from '../../model/id.ts';
import { type Block, flatSections, type Section, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { plainText } from '../../text/inline.ts';
import { isUnspaced } from '../../text/script.ts';
import { isAim, subjectOf, undertakingOf } from '../titles/opening-subject.ts';
import { passagesOf } from '../titles/passage.ts';
import { type Ranked, rankTitles } from '../titles/rank.ts';

export type SourcedTitle = { title: string; titleSources: SentenceId[] };

/** True where two titles say the same but for marks, spaces and capitals. */
export const sameWords = (a: string, b: string): boolean => readable(a) === readable(b);

const readable = (text: string) => plainText(text).replace(/\s+/g, ' ').trim().toLowerCase();

/** The report's title: the heading that says what the file's properties do (`said`), else its one level-1 heading that comes first, else a noun phrase of its prose; empty where there is none. */
export function titleOfReport(sections: readonly Section[], language: string, said: string): SourcedTitle {
  const [first] = sections;
  if (!first) return { title: '', titleSources: [] };
  const flat = flatSections(sections);
  const known = said.trim() === '' ? undefined : flat.find((section) => section.heading !== null && sameWords(section.title, said));
  if (known) return { title: known.title, titleSources: known.titleSources };
  const lead = flat.find((section) => section.heading !== null);
  const isTitle = first === lead && first.level === 1 && sections.filter((section) => section.level === 1).length === 1;
  if (isTitle && lead) return { title: lead.title, titleSources: lead.titleSources };
  const found = titleOfProse(
    flat.flatMap((section) => section.blocks),
    language,
  );
  if (found) return found;
  return lead ? { title: lead.title, titleSources: lead.titleSources } : { title: '', titleSources: [] };
}

// A report says in its first sentences what it is about.
const opening = 8;
// So many sentences tell what a report is about; more would only take time.
const enough = 400;

// What stands often as a whole is more likely what the whole report is about.
const mostTold = (ranked: readonly Ranked[]): Ranked | undefined => {
  const told = ({ score, count }: Ranked) => score + Math.log(count);
  return ranked.reduce<Ranked | undefined>((best, title) => (best === undefined || told(title) > told(best) ? title : best), undefined);
};

/** What a report without a heading for its title is about, in its own words: the undertaking or subject that it opens with, else its commonest phrase; null where it has none. */
export function titleOfProse(blocks: readonly Block[], language: string): SourcedTitle | null {
  const prose: Sentence[] = blocks
    .filter((block) => block.kind === 'paragraph')
    .flatMap(sentencesOfBlock)
    .slice(0, enough);
  const [passage] = passagesOf([prose], language);
  if (!passage) return null;
  const sentence = prose[0]?.text ?? '';
  const opened = subjectOf(passage, sentence, language, false) ?? undertakingOf(passage, language) ?? subjectOf(passage, sentence, language, true);
  if (opened) return { title: opened.title, titleSources: [opened.source] };
  const soon = { ...passage, phrases: passage.phrases.filter(({ first, head }) => first < opening && !isAim(head)) };
  const ranked = rankTitles(soon, language, { late: 0.3, heading: 0 });
  // A single word says too little of a whole report.
  const long = ranked.filter(({ words, title }) => words > 1 || (isUnspaced(language) && title.length > 2));
  const best = mostTold(long.slice(0, 12)) ?? ranked[0];
  return best ? { title: best.title, titleSources: [best.source] } : null;
}
