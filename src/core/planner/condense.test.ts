import { describe, expect, it } from 'vitest';
import { growsWithItsInput } from '../growth.fixture.ts';
import { condense } from './condense.ts';

describe('a clause of a long sentence', () => {
  // No part of these may stand for the whole.
  const kept: [string, string, string][] = [
    [
      'is no item of a list',
      'en',
      'The core aim of the harbour board is the renewal of the old basins, the extension of both quays and the creation of new berths that will serve ships of every size from all northern ports',
    ],
    [
      'is no condition',
      'en',
      'The skipper was told at the gate of the harbour office that if he came back later without his two dogs, he would be served with a warm meal like everybody else in the hall',
    ],
    [
      'is no part of its subject',
      'fr',
      'Certaines valeurs comme la profondeur du bassin, la hauteur de la marée ou le poids de la cargaison ne peuvent être automatiquement mesurées et doivent être données par le capitaine du navire avant son entrée',
    ],
    [
      'keeps of what it holds',
      'fr',
      'Pour la plupart des bateaux de pêche du vieux port et de ses environs, le nouveau quai est assez profond pendant toute la journée et presque toute la nuit, mais il manque encore une grue',
    ],
    [
      'keeps its alternative',
      'fr',
      'Le nombre de fuites dans le vieux réseau du port est soit réduit à zéro par les équipes de la ville, ou bien les vannes concernées sont toutes remplacées par des vannes neuves',
    ],
  ];
  it.each(kept)('%s (%s)', (_, language, sentence) => {
    const { text, whole } = condense(`${sentence}.`, language);
    expect(whole ? text : sentence).toBe(sentence);
  });
});

describe('a sentence that never ends', () => {
  const endless: [string, string][] = [
    ['en', `The quay is old, ${'(the crane stands, the basin is full, and so on, '.repeat(400)}end.`],
    ['de', `Der Kai ist alt${', „und der Kran steht (noch)'.repeat(400)}.`],
    ['zh', `码头很旧，${'起重机还在，（港池已满、'.repeat(800)}。`],
  ];
  it.each(endless)('is never said to be told whole, and what is told of it stands in it (%s)', (language, sentence) => {
    const { text, whole } = condense(sentence, language);
    expect(whole).toBe(false);
    expect(text).not.toBe('');
    for (const word of text.match(/[\p{L}]+/gu) ?? []) expect(sentence).toContain(word);
  });

  it('is told in time that grows with its length', () => {
    expect(growsWithItsInput((size) => condense('The quay is (old, '.repeat(size), 'en'), 1000)).toBe(true);
  });
});
