import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/raw.ts';
import { buildReport } from '../report/build.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const blocks: RawBlock[] = [
  { kind: 'heading', level: 1, text: 'Kosten', at },
  {
    kind: 'table',
    header: ['Jahr', 'Euro[2]'],
    rows: [
      { cells: ['2026', '45[1]'], at },
      { cells: ['2027', '[1]'], at },
      { cells: ['2028', '[7]'], at },
    ],
    caption: 'Tabelle 1: Kosten[1]',
    at,
  },
  { kind: 'footnote', label: '1', text: 'Geschätzt.', at },
  { kind: 'footnote', label: '2', text: 'In Tausend.', at },
];

describe('references to footnotes', () => {
  it('stay off the tables of slides, where they are not all that a cell says', () => {
    const report = buildReport({ format: 'text', title: '', language: 'de', blocks, warnings: [] }, { id: 'r', sha256: '00' });
    const table = planDeck(report).slides.find((slide) => slide.kind === 'table');
    expect(table).toMatchObject({
      header: ['Jahr', 'Euro'],
      rows: [
        ['2026', '45'],
        ['2027', '[1]'],
        ['2028', '[7]'],
      ],
      caption: 'Tabelle 1: Kosten',
    });
  });
});
