import { describe, expect, it } from 'vitest';
import { passageWith } from './passage.fixture.ts';
import { timelineOf } from './timeline.ts';

const rows = (language: string, ...texts: string[]) => timelineOf(passageWith(language, texts))?.map(({ label, text }) => `${label}: ${text}`) ?? null;

describe('a timeline', () => {
  it('has each date as it stands, and what happened', () => {
    expect(
      rows(
        'de',
        'Im Frühjahr 2020 wurde das Becken vermessen.',
        'Am 12. März 2021 begann der Bau der Schleuse, obwohl noch Rohre fehlten.',
        'Die Genehmigung wurde am 3. Mai 2021 erteilt.',
        'Seit 2022 fahren Boote durch die Schleuse.',
      ),
    ).toEqual([
      'Frühjahr 2020: das Becken vermessen',
      '12. März 2021: begann der Bau der Schleuse, obwohl noch Rohre fehlten',
      '3. Mai 2021: Die Genehmigung wurde erteilt',
      'Seit 2022: fahren Boote durch die Schleuse',
    ]);
    expect(rows('en', 'In May 2019, the mill closed.', 'On 3 June, a buyer came forward.', 'By 2021, the looms were running again.')).toEqual([
      'May 2019: the mill closed',
      '3 June: a buyer came forward',
      'By 2021: the looms were running again',
    ]);
    expect(rows('fr', 'En mars 2019, le moulin a fermé.', 'Le 4 juin 2019, un acheteur est venu.', 'En 2021, les métiers tournaient.')).toEqual([
      'mars 2019: le moulin a fermé',
      '4 juin 2019: un acheteur est venu',
      '2021: les métiers tournaient',
    ]);
    expect(rows('zh', '2019年3月，磨坊停产。', '2020年夏季，设备完成检修。', '2021年，纺车重新运转。')).toEqual([
      '2019年3月: 磨坊停产',
      '2020年夏季: 设备完成检修',
      '2021年: 纺车重新运转',
    ]);
  });

  it('is none where dates go back and forth or few sentences open with one', () => {
    expect(rows('de', 'Im Mai 2021 kam der Kran.', 'Im Mai 2019 kam das Boot.', 'Im Mai 2020 kam das Netz.')).toBeNull();
    expect(rows('en', 'The mill is old.', 'In 1920, it burned.', 'It has four floors.', 'Its wheel turned slowly.', 'In 1950, it closed. ')).toBeNull();
    expect(rows('de', 'Die Mühle ist alt.', 'Sie brannte 1920 ab.', 'Sie wurde 1950 verkauft.', 'Sie steht seit 1990 leer.')).toBeNull();
    expect(rows('fr', 'Le moulin date de 1850.', 'Il a brûlé en 1920.', 'Il est vide depuis 1990.')).toBeNull();
  });

  it('takes no counted things for a year', () => {
    expect(rows('de', '2000 Boote lagen im Hafen.', '2010 Netze hingen am Kai.', '2020 Körbe standen bereit.')).toBeNull();
    expect(rows('en', '2000 boats lay in the harbour.', '2010 nets hung there.', '2020 baskets stood ready.')).toBeNull();
  });
});
