import type { SentenceId } from '../../model/id.ts';
import { type Block, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { namedPlace } from './opening.ts';
import { nounPhrases } from './phrases.ts';

export type Untitled = { blocks: Block[] };
export type Titled = Untitled & { title: string; titleSources: SentenceId[] };

/** Gives inferred sections titles in the report's own words, 1 to 6 of them, no two alike; empty where nothing would do. */
export function titleSections(sections: readonly Untitled[], language: string, taken: readonly string[]): Titled[] {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  return sections.map(({ blocks }) => {
    const prose = blocks.filter((block) => block.kind !== 'code' && block.kind !== 'table').flatMap(sentencesOfBlock);
    const found = candidates(prose, language).find((candidate) => !used.has(candidate.title.toLowerCase()));
    if (!found) return { blocks, title: '', titleSources: [] };
    used.add(found.title.toLowerCase());
    return { blocks, title: found.title, titleSources: [found.source] };
  });
}

type Candidate = { title: string; source: SentenceId };

function candidates(prose: readonly Sentence[], language: string): Candidate[] {
  const [first] = prose;
  if (!first) return [];
  const place = namedPlace(first.text, language);
  const opening = place === null || place.split(' ').length > 6 ? [] : [{ title: place, source: first.id }];
  return [...opening, ...rankPhrases(prose, language, 4).map(({ text, source }) => ({ title: text, source }))];
}

export type RankedPhrase = { text: string; source: SentenceId; words: number; count: number; score: number };

/** Noun phrases of some sentences, best first: how often each stands there × how early it first does, the more so the greater `fade`. */
export function rankPhrases(prose: readonly Sentence[], language: string, most: number, fade = 0.8): RankedPhrase[] {
  const found = new Map<string, RankedPhrase & { first: number }>();
  prose.forEach((sentence, index) => {
    for (const phrase of nounPhrases(sentence.text, language, most)) {
      const known = found.get(phrase.text);
      if (known) known.count++;
      else found.set(phrase.text, { ...phrase, source: sentence.id, score: 0, count: 1, first: index });
    }
  });
  for (const phrase of found.values()) {
    // Longer phrases are rarer and say more: their length makes up for it, up to three words.
    phrase.score = (phrase.count * Math.min(3, phrase.words) ** 0.7) / (1 + phrase.first) ** fade;
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.first - b.first);
}
