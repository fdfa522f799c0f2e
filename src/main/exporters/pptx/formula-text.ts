import type { Part } from './part.ts';
import type { Run } from './text.ts';

/** A formula within a line as text: as one writes it on one line where that can be, else its LaTeX in a typewriter's type. */
export const formulaRuns = (latex: string, part: Pick<Part, 'style'>): Run[] => part.style.formulas?.line(latex) ?? sourceRuns(latex);

/** The LaTeX as it was written. */
export const sourceRuns = (latex: string): Run[] => [{ text: latex.trim().replace(/\s+/g, ' '), code: true }];
