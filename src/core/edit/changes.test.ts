import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, Change, changesBetween } from './changes.ts';

const slide = (id: string, text: string) => ({ id, note: { text }, cells: [['a', 'b']] });
const deck = { title: 'Lage', slides: ['1', '2', '3', '4'].map((id) => slide(id, `Notiz ${id}`)), dropped: ['s1'] };

/** Any JSON with ids here and there, as decks have them. */
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string({ maxLength: 3 }), fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('record')),
  list: fc.array(fc.oneof(tie('value'), tie('named')), { maxLength: 5 }),
  named: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: tie('value') }),
  record: fc.dictionary(fc.constantFrom('x', 'y', 'z', 'id'), tie('value'), { maxKeys: 4 }),
})).value;

describe('what changed between two states', () => {
  it('turns the one into the other, to the letter, whatever they are and even through the journal', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const written = JSON.parse(JSON.stringify(changesBetween(before, after)));
        expect(JSON.stringify(applyChanges(before, Change.array().parse(written)))).toBe(JSON.stringify(after));
      }),
      { numRuns: 3000 },
    );
  });

  it('is as small as what was typed', () => {
    const typed = { ...deck, slides: deck.slides.with(2, slide('3', 'Neu')) };
    expect(changesBetween(deck, typed)).toEqual([{ op: 'set', path: ['slides', 2, 'note', 'text'], value: 'Neu' }]);
  });

  it('is as small as one move where a slide is put elsewhere, even where every slide was made anew', () => {
    const moved = { ...deck, slides: [1, 2, 3, 0].map((at) => structuredClone(deck.slides[at])) };
    expect(changesBetween(deck, moved)).toEqual([
      {
        op: 'runs',
        path: ['slides'],
        runs: [
          { from: 1, count: 3 },
          { from: 0, count: 1 },
        ],
      },
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(changesBetween(deck, structuredClone(deck))).toEqual([]);
    expect(changesBetween(deck, { ...deck, footer: undefined })).toEqual([]);
  });

  it('never changes the state it starts from', () => {
    const before = structuredClone(deck);
    applyChanges(deck, changesBetween(deck, { ...deck, title: 'Neu', slides: deck.slides.slice(1) }));
    expect(deck).toEqual(before);
  });

  it('is refused where it leads nowhere', () => {
    expect(() => applyChanges(deck, [{ op: 'set', path: ['slides', 9, 'note'], value: 1 }])).toThrow('nowhere');
    expect(() => applyChanges(deck, [{ op: 'runs', path: ['title'], runs: [] }])).toThrow('nowhere');
  });
});
