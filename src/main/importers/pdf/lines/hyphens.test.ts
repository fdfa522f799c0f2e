import { describe, expect, it } from 'vitest';
import { hyphensOf, isCut, seamOf, wholeWords } from './hyphens.ts';

const report = [
  'Die Entwicklung der Nord-Süd-Verbindung und der well-known Brücke',
  'of cost and of effective measures in the notebook, and a high-speed line',
];
const hyphens = hyphensOf(report);

describe('a hyphen at the end of a line', () => {
  it('falls where it parts a word', () => {
    for (const [before, after] of [
      ['die Ent-', 'wicklung der'],
      ['ihre Ver-', 'waltung'],
      ['the note-', 'book'],
      ['die VER-', 'WALTUNG'],
    ] as const)
      expect(seamOf(before, after, hyphens)).toBe('drop');
  });

  it('stays where the word has it, by the report’s own words, case and figures', () => {
    for (const [before, after] of [
      ['eine E-', 'Mail'],
      ['die Nord-', 'Süd-Verbindung'],
      ['in den Jahren 2023-', '2024'],
      ['a high-', 'speed line'],
      ['the most cost-', 'effective way'],
      ['Semi-', 'effective rules'],
      ['eine EU-', 'weite Regel'],
      ['der CO2-', 'Preis'],
    ] as const)
      expect(seamOf(before, after, hyphens)).toBe('keep');
  });

  it('stays with a space where it stands for a word left out', () => {
    expect(seamOf('Ein-', 'und Ausgabe', hyphens)).toBe('space');
  });
});

describe('a word that a narrow cell cuts without a hyphen', () => {
  const flats = hyphensOf(['Neue Wohnungen am Hafen, und zwar an den Kais']);

  it('is whole again where the report knows it and neither part', () => {
    expect(isCut('42 Wohnunge', 'n', flats)).toBe(true);
    expect(isCut('an', 'den', flats)).toBe(false);
    expect(isCut('Wohn', 'haus', flats)).toBe(false);
  });

  it('tells nothing of the words of the report', () => {
    expect(wholeWords(['42 Wohnunge', 'n im Haus'])).toEqual(['42 ', ' im Haus']);
    expect(wholeWords(['Wohnungen'])).toEqual(['Wohnungen']);
  });
});
