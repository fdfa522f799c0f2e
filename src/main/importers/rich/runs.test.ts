import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/text/inline.ts';
import { inlineOf } from './runs.ts';

describe('runs of an office file as inline Markdown', () => {
  it('joins runs that a file cut without a reason', () => {
    expect(inlineOf([{ text: 'Die ' }, { text: 'Ko', bold: true }, { text: 'sten', bold: true }, { text: ' steigen.' }])).toBe('Die **Kosten** steigen.');
  });

  it('nests marks, keeps links, code and raised digits', () => {
    expect(
      inlineOf([
        { text: 'Siehe ', bold: true },
        { text: 'hier', bold: true, italic: true },
        { text: ' und ' },
        { text: 'dort', href: 'https://example.org/a' },
        { text: ': 10' },
        { text: '6', script: 'sup' },
        { text: ' mal ' },
        { text: 'f(x)', code: true },
      ]),
    ).toBe('**Siehe *hier*** und [dort](https://example.org/a): 10⁶ mal `f(x)`');
  });

  it('leaves plain text reading as itself', () => {
    for (const text of ['5 * 3 * 2', 'snake_case_name', '$5 and US$', '[1] and [2](x)', 'C:\\dir\\*', '~~no~~ `x`'])
      expect(plainText(inlineOf([{ text }]))).toBe(text);
  });

  it('writes formulas between dollar signs', () => {
    expect(inlineOf([{ text: 'Mit ' }, { text: 'x^2', math: true }, { text: ' gilt' }])).toBe('Mit $x^2$ gilt');
  });

  it('keeps the words of a paragraph that is made to hold up its reader', () => {
    const text = '*_ [a](b) `x` $y$ '.repeat(5000);
    expect(inlineOf([{ text, bold: true }]).replaceAll('\\', '')).toBe(text.trim());
  });
});
