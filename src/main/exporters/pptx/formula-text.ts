import type { Run } from './text.ts';

/** A formula as text: its LaTeX as it was written, in a typewriter's type. */
export const formulaRuns = (latex: string): Run[] => [{ text: latex.trim().replace(/\s+/g, ' '), code: true }];
