import type { LinedKind } from '../../model/deck.ts';
import { brokenPromise, type Truth } from '../guards/promise.ts';
import { type Line, refTo } from '../line.ts';
import type { Chapter } from '../outline.ts';
import type { Prose } from '../prose.ts';
import { isVisual } from '../visual.ts';
import { comparisonOf } from './comparison.ts';
import { numbersOf } from './numbers.ts';
import { outlookOf } from './outlook.ts';
import type { Maker, Passage, SectionKind } from './passage.ts';
import { placesOf } from './places.ts';
import { tasksOf } from './tasks.ts';
import { timelineOf } from './timeline.ts';

/** How a section is shown: its kind, and its lines in that kind's arrangement. */
export type Arrangement = { kind: LinedKind; lines: readonly Line[] };

// The first that is sure wins: what names most of its lines stands before what names few.
const makers: readonly [SectionKind, Maker][] = [
  ['places', placesOf],
  ['timeline', timelineOf],
  ['comparison', comparisonOf],
  ['numbers', numbersOf],
  ['outlook', outlookOf],
  ['tasks', tasksOf],
];

type Setting = { language: string; prose: readonly Prose[]; last: boolean; truth: Truth };

/** The kind of a section with its lines, where it is surely of one; else its essence as plain bullets. */
export function arrange(chapter: Chapter, essence: readonly Line[], setting: Setting): Arrangement {
  const passage = passageOf(chapter, essence, setting);
  for (const [kind, make] of makers) {
    const lines = make(passage);
    // A card, date or column that the guards would take away leaves the others telling half.
    if (lines?.every((line) => keeps(line, setting.truth))) return { kind, lines };
  }
  return { kind: 'bullets', lines: essence };
}

const keeps = (line: Line, truth: Truth): boolean =>
  brokenPromise({ label: line.label ?? '', text: line.text, sources: line.sources.map(refTo) }, truth) === null;

function passageOf(chapter: Chapter, essence: readonly Line[], setting: Setting): Passage {
  const listed = chapter.section.blocks.some((block) => block.kind === 'list' && !isVisual(block, chapter));
  return {
    title: chapter.section.title,
    headed: chapter.section.origin === 'heading',
    part: chapter.kicker,
    prose: setting.prose,
    listed,
    essence,
    language: setting.language,
    last: setting.last,
  };
}
