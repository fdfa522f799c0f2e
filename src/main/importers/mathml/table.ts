import { attributeOf, type MathElement, partsOf, tagOf } from './element.ts';

/** Rows and cells as an environment of LaTeX; equations below one another, split at their relation, are aligned. */
export function tableLatex(table: MathElement, environment: string, write: (element: MathElement) => string): string {
  const rows = partsOf(table).map((row) => {
    const cells = tagOf(row) === 'mtr' || tagOf(row) === 'mlabeledtr' ? partsOf(row) : [row];
    return cells.map(write);
  });
  const aligned = environment === 'matrix' && /^\s*right\s+left\b/.test(attributeOf(table, 'columnalign'));
  const name = aligned ? 'aligned' : environment;
  return `\\begin{${name}} ${rows.map((cells) => cells.join(' & ')).join(' \\\\ ')} \\end{${name}}`;
}
