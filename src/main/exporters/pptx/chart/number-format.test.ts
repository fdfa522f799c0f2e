import { describe, expect, it } from 'vitest';
import { measured } from '../../../../core/chart/number.ts';
import { formatted } from './number-format.ts';

const cells = (...texts: string[]) => formatted(texts.map((text) => ({ text, value: measured(text, 'de')?.value ?? null })));

describe('the numbers of a chart', () => {
  it('are those that the cells show, in a format that shows them so again', () => {
    expect(cells('12,5 Mio. €', '3,0 Mio. €')).toEqual({ values: [12.5, 3], format: '0.0" Mio. €"' });
    expect(cells('1.250', '980')).toEqual({ values: [1250, 980], format: '#,##0' });
    expect(cells('12 %', '−3 %')).toEqual({ values: [12, -3], format: '0" %"' });
    expect(cells('€ 5', '–', '€ 7')).toEqual({ values: [5, null, 7], format: '"€ "0' });
  });

  it('have no one format where the cells are not written in one way: a label says what its cell says', () => {
    expect(cells('3 Mio. €', '12,5 Mio. €')).toBeNull();
    expect(cells('1250', '1.410')).toBeNull();
    expect(cells('+5 %', '3 %')).toBeNull();
    expect(cells('5 km', '7 m')).toBeNull();
  });
});
