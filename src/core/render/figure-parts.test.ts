import { describe, expect, it } from 'vitest';
import { figureParts } from './figure-parts.ts';

const parts = (label: string) => {
  const { before, figure, after } = figureParts(label);
  return [before, figure, after];
};

describe('the label of a figure', () => {
  it.each([
    ['rund 3,5 Mio. Euro', ['rund ', '3,5', ' Mio. Euro']],
    ['42 %', ['', '42 %', '']],
    ['1 250 000 m²', ['', '1 250 000', ' m²']],
    ['£3.5m', ['', '£3.5m', '']],
    ['约3.5亿元', ['约', '3.5', '亿元']],
    ['12 bis 14 Tage', ['', '12 bis 14', ' Tage']],
    ['mehr als 9.000 Besucher', ['mehr als ', '9.000', ' Besucher']],
    ['−4 °C', ['', '−4 °C', '']],
  ])('%s is parted at its number', (label, expected) => expect(parts(label)).toEqual(expected));

  it('is all figure where it has no number, or marks of emphasis', () => {
    expect(parts('drei Viertel')).toEqual(['', 'drei Viertel', '']);
    expect(parts('**42** Boote')).toEqual(['', '**42** Boote', '']);
  });

  it('is its parts, one after the other', () => {
    for (const label of ['ca. 7 von 9 Booten', 'x 12 y 13', '3/4', '10–12 km']) expect(parts(label).join('')).toBe(label);
  });
});
