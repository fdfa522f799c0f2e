import { type BlockOf, sentencesOfBlock } from '../model/report.ts';
import { type Candidate, linesOfCandidate } from './candidate.ts';
import { type Condensed, condense } from './condense.ts';
import { bulletLines } from './fit.ts';
import type { Line } from './line.ts';
import { listOf } from './list-of.ts';
import type { Chapter } from './outline.ts';
import { type Prose, proseOf } from './prose.ts';
import { withoutReferences } from './references.ts';
import { candidatesOf, ranked } from './selection/draft.ts';
import type { Terms } from './selection/terms.ts';
import { withoutEnd } from './shorten/shorten.ts';
import { isVisual } from './visual.ts';

const most = 6;
// A list of the report stays whole up to two slides; of a longer one the first items are shown.
const longestList = 12;
const longestSentence = 4;

/** What a section could show: its own lists, and the sentences of its prose as candidates and as picks, best first. */
export type Draft = { chapter: Chapter; prose: Prose[]; items: Line[]; candidates: Candidate[]; picks: Candidate[]; room: number; least: number };

/** What the drafts of a report have in common; `labels` are those of its footnotes. */
export type Reading = { language: string; labels: ReadonlySet<string>; terms: Terms };

/** Reads a section for what it could show; `before` sentences of the report stand before it. */
export function draftOf(chapter: Chapter, before: number, { language, labels, terms }: Reading): Draft {
  const place = new Map(chapter.body.map((sentence, index) => [sentence.id as string, index]));
  const listed = chapter.section.blocks.filter((block) => block.kind === 'list').flatMap((list) => listLines(list, place, language, labels));
  const items = listed.slice(0, longestList);
  const room = items.length === 0 ? most : Math.max(1, Math.min(3, most - items.length));
  const prose = proseOf(chapter, place, labels, language);
  const candidates = candidatesOf(prose, before, terms);
  return {
    chapter,
    prose,
    items,
    candidates,
    picks: ranked(candidates, Math.min(room, wanted(candidates.length))),
    room,
    least: items.length > 0 ? 1 : fewest(candidates.length),
  };
}

/** The essence of a section as bullets, in reading order: its lists, and the first `count` of its picks. */
export function essenceOf({ chapter, items, candidates, picks, room }: Draft, count: number, { language }: Reading): Line[] {
  const chosen =
    picks.length > 0
      ? picks.slice(0, count)
      : [...candidates]
          .sort((a, b) => b.score - a.score || a.at - b.at)
          .slice(0, 1)
          .map(atLength);
  const listed = room < most ? null : listOf(chapter.section.title, candidates, chosen, most, language);
  const lines = [...(listed ?? chosen.flatMap(linesOfCandidate)), ...items].sort((a, b) => a.at - b.at);
  const ended = (lines.length > 0 ? lines : rest(chapter, language)).map((line, k) =>
    goesOn(line, lines[k + 1]) ? line : { ...line, text: withoutEnd(line.text, language) },
  );
  return ended.filter((line) => line.text !== '');
}

/** Where no sentence is short enough the best one is shown at its length, up to four lines; a torn part of it only where it is longer still. */
const atLength = (candidate: Candidate): Candidate =>
  !candidate.whole && bulletLines({ text: candidate.said, level: 0 }) <= longestSentence ? { ...candidate, lines: [candidate.said], rules: [] } : candidate;

/** A line that its sentence goes on under keeps its comma. */
const goesOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && next.level > line.level && line.rules?.includes('unfolded') === true && next.sources[0] === line.sources[0];

const wanted = (sentences: number) => (sentences <= 4 ? 4 : sentences <= 7 ? 5 : most);

/** A slide with one line before much prose looks poor. */
const fewest = (sentences: number) => (sentences < 3 ? 1 : sentences < 4 ? 2 : 3);

// "3.", "a)" and "(ii)" tell the items apart, a dash or a dot does not.
export const counted = /^[([]?[\p{L}\p{N}]{1,6}(?:\.\p{N}{1,3})*[.)\]:、．）]{0,2}$/u;

function listLines(list: BlockOf<'list'>, place: ReadonlyMap<string, number>, language: string, labels: ReadonlySet<string>): Line[] {
  return list.items.flatMap((item) => {
    const [first] = item.sentences;
    if (!first) return [];
    const whole = withoutReferences(first.text, labels);
    const { text, rules } = item.sentences.length === 1 && whole.length < 80 ? { text: whole, rules: [] } : atItsLength(whole, item.level, language);
    const marker = counted.test(item.marker) ? { marker: item.marker } : {};
    return [{ text, rules, sources: [first], level: item.level, at: place.get(first.id) ?? 0, ...marker }];
  });
}

/** An item shortened; where only a torn part of it would be left, the whole item up to four lines. */
function atItsLength(item: string, level: number, language: string): Pick<Condensed, 'text' | 'rules'> {
  const condensed = condense(item, language);
  return !condensed.whole && bulletLines({ text: item, level }) <= longestSentence ? { text: item, rules: [] } : condensed;
}

/** For a section without prose or list: its first caption or footnote, unless a slide shows it anyway. */
function rest(chapter: Chapter, language: string): Line[] {
  const shown = chapter.section.blocks.some((block) => isVisual(block, chapter));
  const [first] = chapter.section.blocks.filter(({ kind }) => kind !== 'formula').flatMap(sentencesOfBlock);
  return shown || !first ? [] : [{ ...condense(first.text, language), sources: [first], level: 0, at: 0 }];
}
