import { describe, expect, it } from 'vitest';
import { enumerationOf } from './enumeration.ts';
import { infinitivesOf, plansOf } from './enumerations/german-phrases.ts';

describe('a sentence that lists things', () => {
  it('gives them without their articles, names and brackets whole', () => {
    expect(
      enumerationOf(
        'In Emden besuchte die Gruppe das Hafenamt der Stadt Emden, die Nordwerft (Emden) Co., Ltd., den „Verein Ebbe, Flut und Meer“ und die Küste.',
        'de',
      ),
    ).toEqual({
      lead: 'In Emden besuchte die Gruppe',
      items: ['Hafenamt der Stadt Emden', 'Nordwerft (Emden) Co., Ltd.', '„Verein Ebbe, Flut und Meer“', 'Küste'],
    });
  });

  it('knows the first by a colon or a word that announces it', () => {
    expect(enumerationOf('Three goals remain: cheaper tickets, cleaner ships and shorter queues.', 'en')?.items).toEqual([
      'cheaper tickets',
      'cleaner ships',
      'shorter queues',
    ]);
    expect(enumerationOf('Le projet comprend la rénovation de la gare, la construction d’un pont et l’aménagement des quais.', 'fr')?.items).toHaveLength(3);
    expect(enumerationOf('代表团先后走访了市图书馆、文化中心、科技园区和创业基地。', 'zh')?.items).toEqual(['市图书馆', '文化中心', '科技园区', '创业基地']);
  });

  it('keeps a compound’s two parts together', () => {
    expect(
      enumerationOf('Am Vormittag besichtigte die Gruppe städtische Werften, Lagerhallen großer Firmen sowie Industrie- und Kaianlagen.', 'de')?.items,
    ).toEqual(['städtische Werften', 'Lagerhallen großer Firmen', 'Industrie- und Kaianlagen']);
  });

  it('is left alone where it is not sure what the things are', () => {
    expect(enumerationOf('Der Kran, der Bagger und der Zug wurden gestern im Hafen abgestellt.', 'de')).toBeNull();
    expect(enumerationOf('Der Hafen wächst, die Stadt schrumpft.', 'de')).toBeNull();
    expect(enumerationOf('They measured ordinary homes: not show houses, but terraces, semis and flats whose owners had replaced a boiler.', 'en')).toBeNull();
    expect(enumerationOf('Das Amt berichtet im November über die Ausgaben, den Zustand und den Abschuss.', 'de')).toBeNull();
    expect(enumerationOf('It was late, but the crew, tired and cold, went on.', 'en')).toBeNull();
  });
});

describe('a German sentence that lists aims', () => {
  it('gives them as infinitives without "zu"', () => {
    expect(infinitivesOf('Ziel ist es, den Hafen zu erweitern, die Innovations-, Industrie- und Talentketten zu fördern und neue Kräne zu kaufen.')).toEqual({
      lead: 'Ziel ist es',
      items: ['den Hafen erweitern', 'die Innovations-, Industrie- und Talentketten fördern', 'neue Kräne kaufen'],
    });
  });

  it('is left alone where an aim is denied or stands alone', () => {
    expect(infinitivesOf('Es gilt, den Hafen nicht zu erweitern und die Kräne zu verkaufen.')).toBeNull();
    expect(infinitivesOf('Ziel ist es, den Hafen zu erweitern.')).toBeNull();
  });
});

describe('a German sentence that lists plans', () => {
  it('gives them under who has them', () => {
    expect(plansOf('Im Jahr 2027 wird die Stadt den Hafen erweitern, neue Kräne kaufen und das Personal schulen.')).toEqual({
      lead: 'Im Jahr 2027 wird die Stadt',
      items: ['den Hafen erweitern', 'neue Kräne kaufen', 'das Personal schulen'],
    });
    expect(plansOf('Die Stadt wird den Hafen nicht erweitern und die Kräne verkaufen.')).toBeNull();
    expect(plansOf('Im Mai wird die Stadt den Hafen erweitern.')).toBeNull();
  });
});
