import { flatSections, type Report } from '../model/report.ts';
import { markSpans } from '../text/marks.ts';

/** A formula of an inline text: where it stands with its dollar signs, and its LaTeX without them. */
export type InlineFormula = { start: number; end: number; latex: string };

/** The formulas of inline Markdown in order; those inside code or a link's address are none. */
export function formulasOf(inline: string): InlineFormula[] {
  if (!inline.includes('$')) return [];
  return markSpans(inline).flatMap((span): InlineFormula[] => {
    const marked = inline.slice(span.start, span.end);
    if (marked.startsWith('$')) return [{ ...span, latex: marked.slice(1, -1) }];
    // Emphasis and a link's text may hold formulas; an escape and code hold none.
    const inside = /^(?:\*\*|__|~~|[*_[])/.exec(marked)?.[0].length;
    if (inside === undefined) return [];
    return formulasOf(marked.slice(inside)).map(({ start, end, latex }) => ({ start: span.start + inside + start, end: span.start + inside + end, latex }));
  });
}

/** Inline Markdown with each formula replaced by what `put` makes of it. */
export function replaceFormulas(inline: string, put: (formula: InlineFormula) => string): string {
  let text = '';
  let from = 0;
  for (const formula of formulasOf(inline)) {
    text += inline.slice(from, formula.start) + put(formula);
    from = formula.end;
  }
  return text + inline.slice(from);
}

/** Inline Markdown of the same length with each formula overwritten by one letter. */
export const withoutFormulas = (inline: string, letter: string): string => replaceFormulas(inline, ({ start, end }) => letter.repeat(end - start));

/** True where the report has formulas, or may have: nothing that has none takes long to look at. */
export const hasFormulas = (report: Report): boolean =>
  report.text.includes('$') || flatSections(report.sections).some(({ blocks }) => blocks.some(({ kind }) => kind === 'formula'));
