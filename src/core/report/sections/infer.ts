import type { Block } from '../../model/report.ts';
import { boundariesOf } from './boundaries/boundaries.ts';

/** Where sections begin in prose without headings, as indices of blocks; 0 is always one where there are blocks. */
export function inferStarts(blocks: readonly Block[], language: string): number[] {
  return blocks.length === 0 ? [] : [0, ...boundariesOf(blocks, language).map(({ at }) => at)];
}
