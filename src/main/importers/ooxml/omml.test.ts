import { describe, expect, it } from 'vitest';
import { parseXml } from '../package/xml.ts';
import { latexOf } from './omml.ts';

const latex = (content: string, outer = 'm:oMath') => {
  const root = parseXml(`<${outer}>${content}</${outer}>`);
  return root && latexOf(root);
};
const r = (text: string, properties = '') => `<m:r>${properties === '' ? '' : `<m:rPr>${properties}</m:rPr>`}<w:rPr><w:i/></w:rPr><m:t>${text}</m:t></m:r>`;
const e = (content: string) => `<m:e>${content}</m:e>`;

describe("Word's formulas as LaTeX", () => {
  it.each([
    ['letters, Greek and signs', r('E=m·α≤β'), 'E=m\\cdot \\alpha \\le \\beta'],
    ['letters cut into runs', r('a') + r('+') + r('b'), 'a+b'],
    ['indices', `<m:sSub>${e(r('x'))}<m:sub>${r('i')}</m:sub></m:sSub><m:sSup>${e(r('y+1'))}<m:sup>${r('2')}</m:sup></m:sSup>`, 'x_{i}{y+1}^{2}'],
    ['both indices', `<m:sSubSup>${e(r('σ'))}<m:sub>${r('n')}</m:sub><m:sup>${r('2')}</m:sup></m:sSubSup>`, '\\sigma_{n}^{2}'],
    ['fractions', `<m:f><m:num>${r('1')}</m:num><m:den>${r('n')}</m:den></m:f>`, '\\frac{1}{n}'],
    ['linear fractions', `<m:f><m:fPr><m:type m:val="lin"/></m:fPr><m:num>${r('a')}</m:num><m:den>${r('b')}</m:den></m:f>`, 'a/b'],
    ['roots', `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(r('x'))}</m:rad>`, '\\sqrt{x}'],
    ['roots with a degree', `<m:rad><m:deg>${r('3')}</m:deg>${e(r('x'))}</m:rad>`, '\\sqrt[3]{x}'],
    [
      'sums',
      `<m:nary><m:naryPr><m:chr m:val="∑"/><m:limLoc m:val="undOvr"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('n')}</m:sup>${e(r('i'))}</m:nary>`,
      '\\sum_{i=1}^{n} i',
    ],
    ['integrals without bounds', `<m:nary><m:naryPr><m:subHide m:val="1"/><m:supHide m:val="1"/></m:naryPr><m:sub/><m:sup/>${e(r('f'))}</m:nary>`, '\\int f'],
    ['brackets', `<m:d>${e(r('a'))}${e(r('b'))}</m:d>`, '\\left(a\\middle|b\\right)'],
    ['other brackets', `<m:d><m:dPr><m:begChr m:val="⌊"/><m:endChr m:val="⌋"/></m:dPr>${e(r('x'))}</m:d>`, '\\left\\lfloor x\\right\\rfloor'],
    [
      'matrices',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e(`<m:m><m:mr>${e(r('a'))}${e(r('b'))}</m:mr><m:mr>${e(r('c'))}${e(r('d'))}</m:mr></m:m>`)}</m:d>`,
      '\\begin{bmatrix}a & b \\\\ c & d\\end{bmatrix}',
    ],
    [
      'cases',
      `<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>${e(`<m:eqArr>${e(r('a&amp;=1'))}${e(r('b&amp;=2'))}</m:eqArr>`)}</m:d>`,
      '\\begin{cases}a&=1 \\\\ b&=2\\end{cases}',
    ],
    ['a numbered formula', `<m:eqArr>${e(`${r('x=y#')}<m:d>${e(r('3'))}</m:d>`)}</m:eqArr>`, 'x=y\\tag{3}'],
    ['functions', `<m:func><m:fName>${r('sin', '<m:sty m:val="p"/>')}</m:fName>${e(r('x'))}</m:func>`, '\\sin {x}'],
    [
      'limits',
      `<m:func><m:fName><m:limLow>${e(r('lim', '<m:sty m:val="p"/>'))}<m:lim>${r('n→∞')}</m:lim></m:limLow></m:fName>${e(r('a'))}</m:func>`,
      '\\lim_{n\\to \\infty} {a}',
    ],
    ['accents', `<m:acc><m:accPr><m:chr m:val="̅"/></m:accPr>${e(r('x'))}</m:acc>`, '\\overline{x}'],
    ['bars', `<m:bar><m:barPr><m:pos m:val="top"/></m:barPr>${e(r('x'))}</m:bar>`, '\\overline{x}'],
    [
      'braces with a text',
      `<m:limLow>${e(`<m:groupChr>${e(r('a+b'))}</m:groupChr>`)}<m:lim>${r('Summe der Kosten', '<m:nor/>')}</m:lim></m:limLow>`,
      '\\underbrace{a+b}_{\\text{Summe der Kosten}}',
    ],
    ['words of letters', r('Kosten') + r('=') + r('Fläche') + r('·m'), '\\mathit{Kosten}=\\text{Fläche}\\cdot m'],
    [
      'upright and bold letters',
      r('kW', '<m:sty m:val="p"/>') + r('v', '<m:sty m:val="b"/>') + r('R', '<m:scr m:val="double-struck"/>'),
      '\\mathrm{kW}\\mathbf{v}\\mathbb{R}',
    ],
    ['slanted letters of Unicode', r('𝑎²'), 'a²'],
    ['signs that LaTeX gives a meaning', r('5%'), '5\\%'],
    ['what was deleted', `${r('a')}<w:del>${r('b')}</w:del><w:ins>${r('c')}</w:ins>`, 'ac'],
    ['nothing', '', ''],
  ])('reads %s', (_, omml, expected) => {
    expect(latex(omml)).toBe(expected);
  });

  it('sets several formulas of one paragraph under one another', () => {
    expect(latex(`<m:oMath>${r('a')}</m:oMath><m:oMath>${r('b')}</m:oMath>`, 'm:oMathPara')).toBe('\\begin{gathered}a \\\\ b\\end{gathered}');
  });
});
