import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/raw.ts';
import { buildReport } from '../report/build.ts';
import { hasFormulas } from './inline-formulas.ts';
import { withUnreadable } from './readable.ts';

const at = { kind: 'line', line: 1 } as const;
const reportOf = (...blocks: RawBlock[]) => buildReport({ format: 'text', title: '', language: 'de', blocks, warnings: [] }, { id: 'r', sha256: '00' });
const warnings = (...blocks: RawBlock[]) => withUnreadable(reportOf(...blocks)).warnings.map(({ code, detail }) => `${code}: ${detail}`);
const formula = (text: string): RawBlock => ({ kind: 'formula', text, at });

describe('formulas that cannot be set', () => {
  it('are warned of once each, in lines and alone', () => {
    const text = 'Es gilt $\\unknown{x}$, auch $x^2$.';
    expect(warnings({ kind: 'paragraph', text, at }, formula('\\unknown{x}'), formula('\\frac{1}{'))).toEqual([
      'formula-unreadable: \\unknown{x}',
      'formula-unreadable: \\frac{1}{',
    ]);
  });

  it('are not those with words that papers use beside plain LaTeX', () => {
    for (const latex of [
      '\\begin{eqnarray} a &=& b \\label{e} \\end{eqnarray}',
      '\\mathds{1}',
      '\\mbox{Kosten}',
      '利润 = 收入',
      '\\begin{align} a &= b \\end{align}',
    ])
      expect(warnings(formula(latex)), latex).toEqual([]);
  });

  it('end as a warning however deep or long they are', () => {
    for (const latex of ['{'.repeat(3000), 'x^{'.repeat(1300), 'x'.repeat(5000), '\\def\\a{\\a\\a}\\a', `${'\\sqrt{'.repeat(600)}x${'}'.repeat(600)}`])
      expect(
        warnings(formula(latex)).every((warning) => warning.startsWith('formula-unreadable')),
        latex.slice(0, 20),
      ).toBe(true);
  });

  it('are looked for only where there are formulas', () => {
    expect(hasFormulas(reportOf({ kind: 'paragraph', text: 'Der Hafen wächst.', at }))).toBe(false);
    expect(hasFormulas(reportOf(formula('x')))).toBe(true);
  });
});
