import { type Comparison, compareVersions } from '../../../core/update/compare.ts';
import { fitGrown } from '../../../core/update/fit-grown.ts';
import { type MergedReport, mergeCompared } from '../../../core/update/merge.ts';
import type { Answer, Question } from './merge-messages.ts';

// Compares and merges beside the window's own thread: with 500 pages it takes seconds, in which the window stays awake.

let comparison: Comparison | null = null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'compare') comparison = compareVersions(data.versions);
  if (!comparison) throw new Error('asked to merge before anything was compared');
  const merged = mergeCompared(comparison, data.kind === 'compare' ? undefined : data.choices);
  const answer: Answer = data.kind === 'merge' ? { kind: 'merged', merged: fitGrown(comparison, merged) } : { kind: 'proposal', proposal: proposalOf(merged) };
  postMessage(answer);
});

const proposalOf = ({ changes, conflicts, summary }: MergedReport) => ({ changes, conflicts, summary });
