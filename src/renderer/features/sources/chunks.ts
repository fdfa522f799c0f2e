import type { SentenceId } from '../../../core/model/id.ts';
import { type Block, flatSections, type Report, type Section, sentencesOfBlock } from '../../../core/model/report.ts';
import type { Sentence } from '../../../core/model/text.ts';

/** A stretch of a section that is drawn as one; the first of each section bears its heading. */
export type Chunk = { key: string; section: Section; opens: boolean; blocks: Block[]; sentences: Sentence[]; ids: ReadonlySet<SentenceId>; letters: number };

// So many letters fill about a screen.
const most = 3000;

/** The report in stretches of about a screen, in order; a block is never cut. */
export function chunksOf(report: Report): Chunk[] {
  return flatSections(report.sections).flatMap((section) => {
    const groups: Block[][] = [[]];
    let letters = 0;
    for (const block of section.blocks) {
      if (letters > most) {
        groups.push([]);
        letters = 0;
      }
      groups.at(-1)?.push(block);
      letters += lengthOf(sentencesOfBlock(block));
    }
    return groups.map((blocks, k) => {
      const body = blocks.flatMap(sentencesOfBlock);
      const sentences = k === 0 && section.heading ? [section.heading, ...body] : body;
      return {
        key: `${section.id}-${k}`,
        section,
        opens: k === 0,
        blocks,
        sentences,
        ids: new Set(sentences.map(({ id }) => id)),
        letters: lengthOf(sentences),
      };
    });
  });
}

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);
