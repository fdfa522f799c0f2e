import type { BlockOf } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import type { Candidate } from './candidate.ts';
import { condense } from './condense.ts';
import { fitsTwoLines } from './fit.ts';
import type { Line } from './line.ts';
import { listOf } from './list-of.ts';
import type { Chapter } from './outline.ts';
import { withoutReferences } from './references.ts';
import { overlap, salienceOf } from './salience.ts';
import { withoutEnd } from './shorten/shorten.ts';
import { isVisual } from './visual.ts';
import { leans, lengthOf, worthOf } from './worth.ts';

const most = 6;
// A list of the report stays whole up to two slides; of a longer one the first items are shown.
const longestList = 12;

/** The essence of a section as bullets, in reading order: its lists, and the sentences that say most of it, shortened. */
export function essenceOf(chapter: Chapter, language: string, labels: ReadonlySet<string>): Line[] {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id as string, index]));
  const listed = chapter.section.blocks.filter((block) => block.kind === 'list').flatMap((list) => listLines(list, place, language, labels));
  const items = listed.slice(0, longestList);
  const room = items.length === 0 ? most : Math.max(1, Math.min(3, most - items.length));
  const prose = proseOf(chapter, place, labels);
  const lines = [...proseLines(chapter, prose, room, language), ...items].sort((a, b) => a.at - b.at);
  const ended = (lines.length > 0 ? lines : rest(chapter, place, language)).map((line) => ({ ...line, text: withoutEnd(line.text, language) }));
  return ended.filter((line) => line.text !== '');
}

/** A sentence of the prose; `text` is what a bullet may take of it. */
export type Prose = { sentence: Sentence; text: string; at: number; opens: boolean };

const caption = /^[*_]*(?:Abb(?:ildung|\.)|Fig(?:ure|\.)|Bild|Foto|Photo|图)\s*\d/;

/** The sentences of a section that bullets may be made of: not what a slide shows as it is, nor what announces it. */
export function proseOf(chapter: Chapter, place: ReadonlyMap<string, number>, labels: ReadonlySet<string>): Prose[] {
  const { blocks } = chapter.section;
  return blocks.flatMap((block, k) => {
    // What a slide shows as a quotation is no bullet as well.
    if ((block.kind !== 'paragraph' && block.kind !== 'quote') || isVisual(block, chapter)) return [];
    // "The tasks are:" before a list and "one resident said:" before a quotation belong to what they announce.
    // "*Figure 2. Sales by month*" under a picture is its caption.
    if (blocks[k - 1]?.kind === 'figure' && block.sentences.some((sentence) => caption.test(sentence.text))) return [];
    const next = blocks[k + 1];
    const announces = next !== undefined && next.kind !== 'paragraph' && next.kind !== 'footnote';
    const own = announces ? block.sentences.filter((sentence) => !/[:：]\W*$/.test(sentence.text)) : block.sentences;
    return own.map((sentence) => ({
      sentence,
      text: withoutReferences(sentence.text, labels),
      at: place.get(sentence.id) ?? 0,
      opens: sentence === block.sentences[0],
    }));
  });
}

function listLines(list: BlockOf<'list'>, place: ReadonlyMap<string, number>, language: string, labels: ReadonlySet<string>): Line[] {
  return list.items.flatMap((item) => {
    const [first] = item.sentences;
    if (!first) return [];
    const whole = withoutReferences(first.text, labels);
    const { text, rules } = item.sentences.length === 1 && whole.length < 80 ? { text: whole, rules: [] } : condense(whole, language);
    return [{ text, rules, sources: [first], level: item.level, at: place.get(first.id) ?? 0 }];
  });
}

function proseLines(chapter: Chapter, prose: readonly Prose[], room: number, language: string): Line[] {
  const candidates = salienceOf(prose, language).map((salience, k): Candidate => {
    const said = prose[k]?.text ?? salience.sentence.text;
    const condensed = condense(said, language);
    const words = lengthOf(condensed.text, language);
    return {
      ...salience,
      ...condensed,
      words,
      said,
      leans: leans(condensed.text, language),
      score: salience.score * worthOf({ ...condensed, words, said }, language),
    };
  });
  // A torn part of a sentence only where no sentence can be shown whole.
  const whole = candidates.filter((candidate) => candidate.whole && fitsTwoLines(candidate.text));
  const count = Math.min(room, wanted(prose.length));
  const chosen = whole.length > 0 ? atLeast(Math.min(count, fewest(prose.length)), choose(whole, count), whole) : choose(candidates, 1);
  const expanded = room < most ? null : listOf(chapter.section.title, candidates, chosen, most, language);
  return expanded ?? chosen.sort((a, b) => a.at - b.at).map(({ text, rules, sentence, at }) => ({ text, rules, sources: [sentence], level: 0, at }));
}

const wanted = (sentences: number) => (sentences <= 4 ? sentences : sentences <= 7 ? 4 : sentences <= 12 ? 5 : most);

/** A slide with one line before much prose looks poor. */
const fewest = (sentences: number) => (sentences < 3 ? 1 : sentences < 4 ? 2 : 3);

/** The chosen with the best of those left over, longer ones too, until there are so many. */
function atLeast(count: number, chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...chosen];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (all.length >= count) break;
    if (!all.some((other) => other === candidate || overlap(other.stems, candidate.stems) > 0.6)) all.push(candidate);
  }
  return all;
}

/** The best candidates that do not say again what a better one says (maximal marginal relevance, greedy). */
function choose(candidates: readonly Candidate[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  const open = [...candidates].sort((a, b) => b.score - a.score || a.at - b.at);
  const best = open[0]?.score ?? 0;
  for (const candidate of open) {
    if (chosen.length >= count) break;
    if (chosen.length > 0 && (candidate.score < best * 0.22 || !fitsTwoLines(candidate.text))) continue;
    if (chosen.length > 0 && candidate.words > 18) continue;
    // "It asks three questions": only under the sentence that it leans on.
    if (candidate.leans && candidates.length > 2 && !chosen.some((other) => other.at === candidate.at - 1)) continue;
    if (chosen.some((other) => overlap(other.stems, candidate.stems) > 0.6)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** For a section without prose or list: its first caption, formula or footnote, unless a slide shows it anyway. */
function rest(chapter: Chapter, place: ReadonlyMap<string, number>, language: string): Line[] {
  const shown = chapter.section.blocks.some((block) => isVisual(block, chapter));
  const [first] = chapter.body;
  if (shown || !first) return [];
  const { text, rules } = condense(first.text, language);
  return [{ text, rules, sources: [first], level: 0, at: place.get(first.id) ?? 0 }];
}
