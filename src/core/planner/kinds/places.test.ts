import { describe, expect, it } from 'vitest';
import { passageWith } from './passage.fixture.ts';
import { placesOf } from './places.ts';

const cards = (language: string, ...texts: string[]) => placesOf(passageWith(language, texts))?.map(({ label, text }) => [label, text]) ?? null;

describe('the cards of a visit', () => {
  it('are the firms that one sentence lists, each by its whole name', () => {
    expect(cards('de', 'In Leer besuchte die Gruppe die Ems Kran (Leer) Co., Ltd., die Nordwerft Group und die Weser Pumpen GmbH.')).toEqual([
      ['Ems Kran (Leer) Co., Ltd.', ''],
      ['Nordwerft Group', ''],
      ['Weser Pumpen GmbH', ''],
    ]);
    expect(cards('zh', '代表团参观了临港新材料公司、河口造船厂和青年创业中心。')?.map(([label]) => label)).toEqual([
      '临港新材料公司',
      '河口造船厂',
      '青年创业中心',
    ]);
  });

  it('say what was seen there in a few words of the sentence', () => {
    expect(
      cards(
        'en',
        'At the Harwick Pump Works, the group learned about sealed bearings.',
        'They then visited the Tern Island Lighthouse.',
        'At the Old Customs House, they were shown the new archive.',
      ),
    ).toEqual([
      ['Harwick Pump Works', 'sealed bearings'],
      ['Tern Island Lighthouse', ''],
      ['Old Customs House', 'new archive'],
    ]);
  });

  it('part a name that is too long at what the place is for', () => {
    const long = 'Ostfriesisches Versuchszentrum für schwimmende Windkraftanlagen';
    expect(cards('de', `Sie besuchte das ${long}.`, 'Bei der Nordwerft Nord gab es Tee.', 'Im Leeraner Hafenmuseum gab es Kaffee.')?.[0]).toEqual([
      'Ostfriesisches Versuchszentrum',
      'schwimmende Windkraftanlagen',
    ]);
  });

  it('are none where no one visits, or things are listed that are no places', () => {
    expect(cards('de', 'In den Vereinigten Staaten gilt das Recht.', 'Im Zweiten Weltkrieg brannte es.', 'In Nord Amerika leben Wölfe.')).toBeNull();
    expect(cards('de', 'Die Gruppe besichtigte alte Boote, neue Netze und frischen Fisch.')).toBeNull();
    expect(cards('en', 'The harbour includes a crane, a dock and a shed.')).toBeNull();
    expect(cards('fr', 'Le port comprend une grue, un bassin et un hangar.')).toBeNull();
  });
});
