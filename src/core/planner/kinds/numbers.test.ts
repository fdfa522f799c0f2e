import { describe, expect, it } from 'vitest';
import { numbersOf } from './numbers.ts';
import { passageWith } from './passage.fixture.ts';

const figures = (language: string, ...texts: string[]) => numbersOf(passageWith(language, texts))?.map(({ label, text }) => `${label} | ${text}`) ?? null;

describe('key figures', () => {
  it('stand with their units and qualifiers beside what they are of', () => {
    expect(figures('de', 'Der Bau kostet rund 3,5 Mio. Euro.', 'Die Bauzeit beträgt 14 Monate.', 'Täglich überqueren 300 Boote die Furt.')).toEqual([
      'rund 3,5 Mio. Euro | Der Bau',
      '14 Monate | Die Bauzeit',
      '300 Boote | Täglich überqueren die Furt',
    ]);
    expect(figures('en', 'About 42 % of residents own a boat.', 'Running costs come to £3.2 million.', 'The yards employ 64 people.')).toEqual([
      'About 42 % | of residents own a boat',
      '£3.2 million | Running costs',
      '64 people | The yards employ',
    ]);
    expect(figures('fr', 'Le port accueille 1 250 navires par an.', 'Le coût total atteint 12,5 millions d’euros.')).toEqual([
      '1 250 navires par an | Le port accueille',
      '12,5 millions d’euros | Le coût total',
    ]);
    expect(figures('zh', '船厂现有工人426人。', '年产值达到5.2亿元。')).toEqual(['426人 | 船厂现有工人', '5.2亿元 | 年产值']);
  });

  it('are none where a sentence says two, or one that cannot stand alone', () => {
    expect(figures('de', 'Der Umsatz stieg um 4 Prozent auf 61 Mio. Euro.', 'Die Bauzeit beträgt 14 Monate.')).toBeNull();
    expect(figures('en', 'The yards employ 64 people.', 'Costs fell after the strike ended, from a peak of 40 %.')).toBeNull();
    expect(figures('fr', 'Le port n’accueille pas 250 navires.', 'Le coût atteint 12 millions d’euros.')).toBeNull();
    expect(figures('zh', '船厂没有426人。', '年产值达到5.2亿元。')).toBeNull();
  });

  it('are never years, days, pages or running numbers', () => {
    expect(figures('de', 'Die Mühle entstand 1921.', 'Der 4. Bauabschnitt beginnt.', 'Siehe Seite 14 Absatz 3.')).toBeNull();
    expect(figures('en', 'Work began in 2019.', 'See section 4 for details.', 'On 3 May it rained.')).toBeNull();
  });

  it('do not speak for a section that tells more', () => {
    expect(figures('de', 'Die Bauzeit beträgt 14 Monate.', 'Der Bau kostet 3 Mio. Euro.', 'Die Stadt ist alt.', 'Sie liegt am Fluss.')).toBeNull();
  });
});
