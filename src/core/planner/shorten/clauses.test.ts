import { describe, expect, it } from 'vitest';
import { growsWithItsInput } from '../../growth.fixture.ts';
import { clausesOf, enclosures } from './clauses.ts';

const enclosed = (text: string) => enclosures(text).map(({ start, end }) => text.slice(start, end));

describe('brackets and quotations', () => {
  it('are taken whole, brackets within brackets with them', () => {
    expect(enclosed('Der Kai (Bau 3 (Süd)) und das „neue“ Tor [2].')).toEqual(['(Bau 3 (Süd))', '„neue“', '[2]']);
  });

  it('that close nowhere enclose nothing, and hide none that do', () => {
    expect(enclosed('Der Kai ( und „das ( Tor (neu) steht.')).toEqual(['(neu)']);
    expect(enclosed('Ein ) ohne Anfang (und einer mit).')).toEqual(['(und einer mit)']);
  });

  it('are looked for in time that grows with the text, however many never close', () => {
    for (const mark of ['(', '[', '„', '(a „b [', '()', '"x" ']) expect(growsWithItsInput((size) => enclosures(mark.repeat(size)), 20_000)).toBe(true);
  });
});

describe('clauses', () => {
  it('end at marks outside of brackets and quotations', () => {
    const text = 'Der Rat, so der Plan (Kai, Tor), baut: „Morgen, nicht heute“';
    expect(clausesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Der Rat',
      'so der Plan (Kai, Tor)',
      'baut',
      '„Morgen, nicht heute“',
    ]);
  });
});
