import { describe, expect, it } from 'vitest';
import { stationsOf } from './stations.ts';

const prose = (...texts: string[]) => texts.map((text) => ({ text }));

describe('the stations of a visit', () => {
  it('are the places and firms that its sentences tell of', () => {
    const visit = prose(
      'In Emden besuchte die Gruppe das Amt für Wasserbau, um sich über die Schleusen zu informieren.',
      'Sie recherchierte auch bei Nordwerft Nord und sprach mit dem Betriebsrat.',
      'Bei der Ems Kran (Leer) Co., Ltd. sahen sie neue Anlagen.',
      'Im Leeraner Hafenmuseum gab es Kaffee.',
    );
    expect(stationsOf(visit, 'de')?.map((station) => station.name)).toEqual([
      'Amt für Wasserbau',
      'Nordwerft Nord',
      'Ems Kran (Leer) Co., Ltd.',
      'Leeraner Hafenmuseum',
    ]);
  });

  it('are none where most sentences tell of something else', () => {
    expect(stationsOf(prose('Sie besuchte das Amt.', 'Es regnete.', 'Der Bus war voll.', 'Alle waren müde.'), 'de')).toBeNull();
  });
});
