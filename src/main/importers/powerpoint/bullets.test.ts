import { describe, expect, it } from 'vitest';
import { parseXml } from '../package/xml.ts';
import { markOf, numbered, numbering } from './bullets.ts';

const level = (inner: string) => {
  const root = parseXml(`<a:lvl1pPr>${inner}</a:lvl1pPr>`);
  return root ? [root] : [];
};

describe('what stands before a line', () => {
  it('is what the nearest style says, and nothing where that says so', () => {
    expect(markOf([...level('<a:buNone/>'), ...level('<a:buChar char="•"/>')])).toEqual({ kind: 'none' });
    expect(markOf([...level('<a:spcBef/>'), ...level('<a:buAutoNum type="alphaLcParenR" startAt="3"/>')])).toEqual({
      kind: 'number',
      scheme: 'alphaLcParenR',
      start: 3,
    });
    expect(markOf(level('<a:spcBef/>'))).toBeNull();
  });

  it('is the sign that a symbol font draws for a letter', () => {
    const marker = (character: string, font: string) => markOf(level(`<a:buFont typeface="${font}"/><a:buChar char="${character}"/>`));
    expect(marker('§', 'Wingdings')).toEqual({ kind: 'bullet', marker: '▪' });
    expect(marker('ü', 'Wingdings')).toEqual({ kind: 'bullet', marker: '✓' });
    expect(marker('\uf0b7', 'Symbol')).toEqual({ kind: 'bullet', marker: '•' });
    expect(marker('–', 'Arial')).toEqual({ kind: 'bullet', marker: '–' });
  });

  it('counts on beyond what stands under a number, and anew after an unnumbered line', () => {
    const next = numbering();
    const one = { kind: 'number', scheme: 'arabicPeriod', start: 1 } as const;
    const letter = { kind: 'number', scheme: 'alphaLcParenR', start: 1 } as const;
    const given = [
      [0, one],
      [1, letter],
      [1, letter],
      [0, one],
      [1, letter],
      [0, { kind: 'none' }],
      [0, one],
    ] as const;
    expect(given.map(([at, mark]) => next(at, mark))).toEqual(['1.', 'a)', 'b)', '2.', 'a)', '', '1.']);
  });

  it('writes numbers in the schemes of PowerPoint', () => {
    expect(numbered('romanUcPeriod', 14)).toBe('XIV.');
    expect(numbered('arabicParenBoth', 2)).toBe('(2)');
    expect(numbered('alphaUcPeriod', 28)).toBe('BB.');
    expect(numbered('ea1ChsPeriod', 12)).toBe('十二、');
    expect(numbered('circleNumDbPlain', 3)).toBe('③');
  });
});
