import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const report = buildReport(
  {
    format: 'text',
    title: '',
    language: 'de',
    blocks: [
      { kind: 'heading', level: 2, text: 'Lage', at },
      { kind: 'paragraph', text: 'Der **Hafen** wächst. Die Stadt plant ein neues Becken, und der Rat hat die Mittel für das kommende Jahr bewilligt.', at },
    ],
    warnings: [],
  },
  { id: 'r', sha256: '00' },
);
const deck = planDeck(report);
const rewritten = (change: (note: string) => string) => ({
  ...deck,
  slides: deck.slides.map((slide) => ({
    ...slide,
    ...(slide.kind === 'bullets' ? { bullets: [] } : {}),
    note: { ...slide.note, text: change(slide.note.text) },
  })),
});

describe('the ledger', () => {
  it('finds every sentence of a planned deck told or shown', () => {
    expect(ledgerOf(report, deck)).toMatchObject({ sentences: 3, inNotes: 2, lost: [], dropped: [] });
  });

  it('sees a sentence in a note through white space and marks', () => {
    expect(
      ledgerOf(
        report,
        rewritten((note) => note.replaceAll('**', '').replaceAll(' ', '\n')),
      ),
    ).toMatchObject({ inNotes: 2, lost: [], dropped: [] });
  });

  it('sees a sentence in a note through a cue in its midst', () => {
    expect(
      ledgerOf(
        report,
        rewritten((note) => note.replace('ein neues Becken', 'ein [pause] neues [Klick] Becken')),
      ),
    ).toMatchObject({ inNotes: 2, lost: [], dropped: [] });
  });

  it('counts a sentence that was deleted from its note as dropped', () => {
    const ledger = ledgerOf(
      report,
      rewritten((note) => note.replace('Der **Hafen** wächst.', '')),
    );
    expect(ledger.dropped).toEqual(['s2']);
    expect(ledger.lost).toEqual([]);
  });

  it('counts a sentence that no slide and no note refers to as lost', () => {
    expect(ledgerOf(report, { ...deck, slides: [] }).lost).toEqual(['s1', 's2', 's3']);
    expect(ledgerOf(report, { ...deck, slides: [], dropped: [...ledgerOf(report, { ...deck, slides: [] }).lost] }).lost).toEqual([]);
  });
});
