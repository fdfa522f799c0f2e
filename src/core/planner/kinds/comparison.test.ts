import { describe, expect, it } from 'vitest';
import { comparisonOf } from './comparison.ts';
import { passageWith } from './passage.fixture.ts';

const columns = (language: string, ...texts: string[]) => comparisonOf(passageWith(language, texts))?.map(({ label, text }) => `${label}: ${text}`) ?? null;

describe('a comparison', () => {
  it('groups what sentences say of two or three named options', () => {
    expect(
      columns(
        'de',
        'Während Variante A den Deich erhöht, sieht Variante B ein zweites Becken vor.',
        'Variante B kostet 4 Mio. Euro.',
        'Variante A kostet 3 Mio. Euro.',
      ),
    ).toEqual(['Variante A: den Deich erhöht', 'Variante A: kostet 3 Mio. Euro', 'Variante B: sieht ein zweites Becken vor', 'Variante B: kostet 4 Mio. Euro']);
    expect(columns('en', 'Option 1 raises the dyke.', 'Option 2 digs a second basin.')).toEqual(['Option 1: raises the dyke', 'Option 2: digs a second basin']);
    expect(columns('fr', 'La variante A relève la digue.', 'La variante B creuse un bassin.')).toEqual([
      'variante A: relève la digue',
      'variante B: creuse un bassin',
    ]);
    expect(columns('zh', '方案一加高堤坝。', '方案二新挖水池。')).toEqual(['方案一: 加高堤坝', '方案二: 新挖水池']);
  });

  it('parts a sentence that is all about a contrast', () => {
    expect(columns('en', 'While the upper harbour handles grain, the lower harbour handles timber.')).toBeNull();
    expect(columns('de', 'Während der Nordhafen vor allem Getreide umschlägt, lebt der Südhafen vom Holz.')).toEqual([
      'der Nordhafen: vor allem Getreide umschlägt',
      'der Südhafen: lebt vom Holz',
    ]);
  });

  it('is none where other sentences would be left out, or only one option is told of', () => {
    expect(columns('de', 'Variante A erhöht den Deich.', 'Variante B gräbt ein Becken.', 'Die Anwohner wurden gehört.')).toBeNull();
    expect(columns('en', 'Option 1 raises the dyke.', 'Option 1 costs more.')).toBeNull();
    expect(columns('fr', 'La digue est haute.', 'Le bassin est profond.')).toBeNull();
    expect(columns('de', 'Während des Sturms brach der Deich, und das Wasser stieg.')).toBeNull();
  });
});
