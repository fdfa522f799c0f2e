import type { SentenceId } from '../../model/id.ts';
import { flatSections, type Section, sentencesOfBlock } from '../../model/report.ts';
import { rankPhrases } from './section-title.ts';

/** The report's title: its one level-1 heading that comes first, else a noun phrase of its prose; empty where there is none. */
export function titleOfReport(sections: readonly Section[], language: string): { title: string; titleSources: SentenceId[] } {
  const [first] = sections;
  if (!first) return { title: '', titleSources: [] };
  const flat = flatSections(sections);
  const lead = flat.find((section) => section.heading !== null);
  const isTitle = first === lead && first.level === 1 && sections.filter((section) => section.level === 1).length === 1;
  if (isTitle && lead) return { title: lead.title, titleSources: lead.titleSources };
  const prose = flat.flatMap((section) => section.blocks.filter((block) => block.kind === 'paragraph').flatMap(sentencesOfBlock)).slice(0, 400);
  const ranked = rankPhrases(prose, language, 8);
  const best = ranked.find((phrase) => phrase.words >= 2) ?? ranked[0];
  if (best) return { title: best.text, titleSources: [best.source] };
  return lead ? { title: lead.title, titleSources: lead.titleSources } : { title: '', titleSources: [] };
}
