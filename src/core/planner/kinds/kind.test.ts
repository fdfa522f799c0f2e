import { describe, expect, it } from 'vitest';
import { bulletsOf } from '../../model/deck.ts';
import type { RawBlock } from '../../model/raw.ts';
import { buildReport } from '../../report/build.ts';
import { isFaithful } from '../guards.ts';
import { ledgerOf } from '../ledger.ts';
import { planDeck } from '../plan.ts';

const at = { kind: 'line', line: 1 } as const;
const asset = { id: `${'c'.repeat(64)}.png`, name: 'hafen.png', mime: 'image/png', width: 4, height: 3 };
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const heading = (text: string): RawBlock => ({ kind: 'heading', level: 2, text, at });

const visit =
  'In Emden besuchte die Gruppe das Amt für Wasserbau, um sich über die neuen Schleusen zu informieren. Sie recherchierte auch bei Nordwerft Nord. Bei der Ems Kran (Leer) Co., Ltd. sahen sie neue Anlagen. Im Leeraner Hafenmuseum gab es Kaffee.';

function planned(blocks: RawBlock[], language = 'de') {
  const report = buildReport({ format: 'text', title: 'Bericht', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });
  const deck = planDeck(report);
  return { deck, slides: deck.slides.slice(1), ledger: ledgerOf(report, deck) };
}

describe('a section of a known kind', () => {
  it('has its kind, labels from its sentences, and the word for it above its title', () => {
    const { slides, ledger } = planned([heading('Emden und Leer'), paragraph(visit), heading('Wetter'), paragraph('Es regnete viel.')]);
    expect(slides[0]).toMatchObject({ kind: 'places', kicker: 'Stationen', title: 'Emden und Leer' });
    const [first] = slides;
    expect(first && bulletsOf(first).map((bullet) => [bullet.label, bullet.text])).toEqual([
      ['Amt für Wasserbau', 'neuen Schleusen'],
      ['Nordwerft Nord', ''],
      ['Ems Kran (Leer) Co., Ltd.', 'neue Anlagen'],
      ['Leeraner Hafenmuseum', ''],
    ]);
    expect(first && bulletsOf(first).every(isFaithful)).toBe(true);
    expect(ledger.lost).toEqual([]);
  });

  it('has no kicker that its title says already', () => {
    const { slides } = planned([heading('Stationen der Reise'), paragraph(visit), heading('Wetter'), paragraph('Es regnete viel.')]);
    expect(slides[0]).toMatchObject({ kind: 'places', kicker: '' });
  });

  it('keeps its picture on a slide after it and tells every sentence once', () => {
    const figure = { kind: 'figure', asset, alt: '', caption: 'Besuch in Leer', name: 'hafen.png', at };
    const [one = '', two = ''] = visit.split(/(?<=Nordwerft Nord\.) /);
    const blocks = [heading('Emden'), paragraph(one), figure as RawBlock, paragraph(two), heading('Wetter'), paragraph('Es regnete viel.')];
    const { slides, ledger } = planned(blocks);
    expect(slides.slice(0, 2).map((slide) => slide.kind)).toEqual(['places', 'figure']);
    const told = slides.flatMap((slide) => slide.note.sources.map((source) => source.sentence));
    expect(new Set(told).size).toBe(told.length);
    expect(ledger.lost).toEqual([]);
  });
});
