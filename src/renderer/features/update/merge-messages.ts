import type { Choices } from '../../../core/update/change.ts';
import type { Versions } from '../../../core/update/compare.ts';
import type { MergedReport } from '../../../core/update/merge.ts';

/** What is shown before anything is done: the merge without its deck, which is sent only when it is taken. */
export type Proposal = Pick<MergedReport, 'changes' | 'conflicts' | 'summary'>;

/** To the worker: the three versions once, then only choices. Each question gets one answer, in order. */
export type Question = { kind: 'compare'; versions: Versions } | { kind: 'propose' | 'merge'; choices: Choices };

export type Answer = { kind: 'proposal'; proposal: Proposal } | { kind: 'merged'; merged: MergedReport };
