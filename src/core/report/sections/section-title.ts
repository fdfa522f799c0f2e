import type { SentenceId } from '../../model/id.ts';
import { type Block, sentencesOfBlock } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import { wordsOf } from '../../text/words.ts';
import { passagesOf, stemOf } from '../titles/passage.ts';
import { type Ranked, rankTitles } from '../titles/rank.ts';
import { tokensOf } from '../titles/token.ts';
import { isVague } from '../titles/vague.ts';
import { namedPlace } from './opening.ts';

export type Untitled = { blocks: Block[] };
export type Titled = Untitled & { title: string; titleSources: SentenceId[] };

/** Gives inferred sections titles in the report's own words, 1 to 6 of them, no two alike; empty where nothing would do. */
export function titleSections(sections: readonly Untitled[], language: string, taken: readonly string[]): Titled[] {
  const proses = sections.map(({ blocks }) => blocks.filter((block) => block.kind !== 'code' && block.kind !== 'table').flatMap(sentencesOfBlock));
  const passages = passagesOf(proses, language);
  const used = taken.map((title) => stemsOf(title, language));
  const ofReport = used.flat();
  // The same Chinese name may have been taken apart into other words.
  const titles = new Set(taken.map((title) => title.toLowerCase()));
  return sections.map(({ blocks }, k) => {
    const passage = passages[k];
    const ranked = passage ? rankTitles(passage, language) : [];
    const place = placeOf(proses[k]?.[0], language, ranked);
    const isNew = ({ title, stems }: Ranked) =>
      !titles.has(title.toLowerCase()) &&
      !used.some((other) => alike(stems, other)) &&
      !(stems.length === 1 && stems.every((stem) => ofReport.some((other) => sameStem(stem, other))));
    const isOther = ({ title, stems }: Ranked) => !titles.has(title.toLowerCase()) && !used.some((other) => stems.every((stem) => other.includes(stem)));
    const found = place && isOther(place) ? place : (ranked.find(isNew) ?? ranked.find(isOther));
    if (!found) return { blocks, title: '', titleSources: [] };
    used.push([...found.stems]);
    titles.add(found.title.toLowerCase());
    return { blocks, title: found.title, titleSources: [found.source] };
  });
}

/** What a title says, without its function words. */
function stemsOf(title: string, language: string): string[] {
  const words = isUnspaced(language) ? wordsOf(title, language) : tokensOf(title, language).map(({ lower }) => lower);
  return words.filter((word) => !functionWords(language).has(word)).map((word) => stemOf(word, language));
}

/** The place or organisation that opens the first sentence: "In Emden besuchte …"; null where none does. */
function placeOf(first: Sentence | undefined, language: string, ranked: readonly Ranked[]): Ranked | null {
  const place = first ? namedPlace(first.text, language) : null;
  if (first && place && language === 'zh') {
    const whole = new RegExp(`${place}[市县区州省]?`).exec(first.text)?.[0] ?? place;
    return { title: whole, source: first.id, stems: [whole], words: 1, count: 1, score: 1 };
  }
  if (!first || place === null || place.split(' ').length > 6 || isVague(place, language)) return null;
  if (language === 'de' && !new RegExp(`^(?:In|Bei|Nach|Auf) ${place}`).test(first.text)) return null;
  return ranked.find(({ title }) => title === place) ?? null;
}

const bare = (stem: string): string => stem.normalize('NFD').replace(/\p{M}/gu, '');

/** True for stems of forms of one word, "Merkmal" and "Merkmale", "Denkmal" and "Denkmäler". */
function sameStem(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return (
    one === other || (Math.min(one.length, other.length) > 4 && Math.abs(one.length - other.length) < 3 && (one.startsWith(other) || other.startsWith(one)))
  );
}

/** True where two titles share most of their words, so that a listener would take one for the other. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((stem) => b.some((other) => sameStem(stem, other))).length;
  return shared > 0.5 * new Set([...a, ...b]).size;
}
