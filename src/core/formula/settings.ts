/** Longer than this a formula is no formula; in characters. */
export const longestFormula = 4000;

// Commands of LaTeX and its packages that papers use and KaTeX does not know, by what says the same.
const macros = {
  '\\label': '\\@firstoftwo{}{#1}',
  '\\mbox': '\\text{#1}',
  '\\textsc': '\\text{#1}',
  '\\ensuremath': '#1',
  '\\mathds': '\\mathbb',
  '\\mathbbm': '\\mathbb',
  '\\ref': '\\text{#1}',
  '\\eqref': '\\text{(#1)}',
  '\\euro': '\\text{€}',
};

/** How KaTeX reads formulas: nothing that a formula says can load, link or style anything, and none grows without end. */
export const formulaSettings = (display: 'inline' | 'block') => ({
  output: 'html' as const,
  displayMode: display === 'block',
  throwOnError: true,
  strict: 'ignore' as const,
  trust: false,
  maxSize: 20,
  maxExpand: 500,
  macros: { ...macros },
});

/** LaTeX as KaTeX reads it: environments that it has under other names get these. */
export const knownLatex = (latex: string): string =>
  latex
    .replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rcl}')
    .replace(/\\end\{eqnarray\*?\}/g, '\\end{array}')
    .replace(/\\(begin|end)\{multline\*?\}/g, '\\$1{gathered}');
