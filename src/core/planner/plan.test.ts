import { describe, expect, it } from 'vitest';
import { bulletsOf, Deck } from '../model/deck.ts';
import type { RawBlock } from '../model/raw.ts';
import { buildReport } from '../report/build.ts';
import { isFaithful } from './guards.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const heading = (level: number, text: string): RawBlock => ({ kind: 'heading', level, text, at });
const reportOf = (blocks: RawBlock[], language = 'de') => buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });

const harbour: RawBlock[] = [
  heading(1, 'Hafenausbau'),
  heading(2, 'Lage'),
  paragraph('Der Hafen wächst seit 2019 jedes Jahr. Zwei Kräne wurden erneuert, obwohl die Mittel knapp waren. Drei Becken sind nicht mehr dicht.'),
  {
    kind: 'table',
    header: ['Jahr', 'Schiffe'],
    rows: Array.from({ length: 30 }, (_, k) => ({ cells: [`${1990 + k}`, `${k * 7}`], at })),
    caption: 'Anläufe',
    at,
  },
  heading(2, 'Aufgaben'),
  { kind: 'list', ordered: true, items: ['Becken prüfen', 'Kräne warten', 'Personal schulen'].map((text) => ({ text, level: 0, marker: '', at })) },
  { kind: 'quote', text: 'Ein Hafen ohne Kran ist ein Teich.', at },
  { kind: 'footnote', label: '1', text: 'Nach Angaben der Verwaltung.', at },
];

describe('the deck of a report', () => {
  it('accounts for every sentence and says nothing of its own', () => {
    const report = reportOf(harbour);
    const deck = Deck.parse(planDeck(report));
    expect(ledgerOf(report, deck).lost).toEqual([]);
    for (const slide of deck.slides) for (const bullet of bulletsOf(slide)) expect(isFaithful(bullet)).toBe(true);
  });

  it('opens with the title and gives each section its slides', () => {
    expect(planDeck(reportOf(harbour)).slides.map((slide) => `${slide.kind}: ${slide.title}`)).toEqual([
      'title: Hafenausbau',
      'bullets: Lage',
      'table: Lage (2/4)',
      'table: Lage (3/4)',
      'table: Lage (4/4)',
      'bullets: Aufgaben',
      'quote: Aufgaben (2/2)',
    ]);
  });
});
