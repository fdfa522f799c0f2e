import { expect, it } from 'vitest';
import { buildReport } from '../report/build.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';
import { planJson } from './plan-json.ts';

const at = { kind: 'line', line: 1 } as const;

it('prints the report, the deck and the ledger with sentences by their ids', () => {
  const report = buildReport(
    {
      format: 'text',
      title: '',
      language: 'de',
      blocks: [
        { kind: 'heading', level: 1, text: 'Hafen', at },
        { kind: 'heading', level: 2, text: 'Lage', at },
        { kind: 'paragraph', text: 'Der Hafen wächst.', at },
        { kind: 'paragraph', text: 'Im kommenden Jahr wird das Amt die Becken prüfen und neue Kräne', at },
      ],
      warnings: [],
    },
    { id: 'r', sha256: '00' },
  );
  const deck = planDeck(report);
  const json = planJson(report, deck, ledgerOf(report, deck), (warning) => `Der Bericht bricht ab: ${warning.detail}`);
  expect(json.report.warnings[0]).toMatchObject({ code: 'breaks-off', message: 'Der Bericht bricht ab: die Becken prüfen und neue Kräne' });
  expect(json.report.sections[1]).toEqual({
    id: 'sec2',
    title: 'Lage',
    level: 2,
    origin: 'heading',
    sentences: [
      { id: 's2', text: 'Lage', start: 7, end: 11 },
      { id: 's3', text: 'Der Hafen wächst.', start: 13, end: 30 },
      { id: 's4', text: 'Im kommenden Jahr wird das Amt die Becken prüfen und neue Kräne', start: 32, end: 95 },
    ],
  });
  expect(json.deck.slides[1]).toMatchObject({
    section: 'sec2',
    kind: 'bullets',
    title: 'Lage',
    titleSources: ['s2'],
    bullets: [{ text: 'Der Hafen wächst', sources: ['s3'], level: 0 }, {}],
    noteSources: ['s3', 's4'],
    seconds: 8,
  });
  expect(json.ledger).toEqual({ sentences: 4, inNotes: 2, onSlides: 4, dropped: 0, lost: [] });
});
