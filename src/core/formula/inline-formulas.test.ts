import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, inlineHtml, isBalanced, plainText } from '../text/inline.ts';
import { formulasOf, replaceFormulas, withoutFormulas } from './inline-formulas.ts';

const latexOf = (inline: string) => formulasOf(inline).map(({ latex }) => latex);

describe('formulas in a line', () => {
  it('stand between dollar signs, in emphasis too', () => {
    expect(latexOf('Es gilt $x^2 \\le 1$ und **fett $\\frac{a}{b}$**, $y$.')).toEqual(['x^2 \\le 1', '\\frac{a}{b}', 'y']);
    expect(replaceFormulas('Es gilt $x$.', ({ latex }) => `<${latex}>`)).toBe('Es gilt <x>.');
    expect(withoutFormulas('a $x$ b', 'Q')).toBe('a QQQ b');
  });

  it('are no sums of money, no code and nothing that is escaped', () => {
    for (const text of ['It cost $5 and $10.', '5 $ und 10 $', '`$x$` is code', 'von \\$x\\$ an', 'US$ 5 or US$ 10', '$ x $'])
      expect(latexOf(text), text).toEqual([]);
    expect(plainText('It cost $5 and $10.')).toBe('It cost $5 and $10.');
  });

  it('are found where the reader of Markdown finds them', () => {
    const piece = fc.constantFrom('$', '$x$', '$5', ' ', 'Wort', '\\$', '`', '**', '\\', 'a_b', '1', '\\frac{a}{b}', '.', '*');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const set = [...inlineHtml(text).matchAll(/<tex-formula>(.*?)<\/tex-formula>/g)].map(([, latex]) => latex);
        // Marks that cross each other are read by rules of their own; there both may differ.
        if (/[*`]/.test(text)) return;
        expect(latexOf(text)).toEqual(set);
      }),
    );
  });

  it('never come out of plain text that an importer has escaped', () => {
    const piece = fc.constantFrom('$', '$5', ' ', 'US$', 'x', '1', ')', '\\', '$x$');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const escaped = escapeInline(pieces.join(''));
        expect(latexOf(escaped)).toEqual([]);
        expect(plainText(escaped)).toBe(pieces.join(''));
      }),
    );
  });

  it('open no marks by what stands in them', () => {
    expect(isBalanced('Es gilt $a~~b__c$ hier.')).toBe(true);
    expect(isBalanced('Es gilt **fett.')).toBe(false);
  });
});
