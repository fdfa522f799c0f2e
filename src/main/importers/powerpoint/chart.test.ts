import { describe, expect, it } from 'vitest';
import { parseXml } from '../package/xml.ts';
import { numberText } from './cached-number.ts';
import { chartOf } from './chart.ts';
import { smartArtOf } from './smart-art.ts';

const at = { kind: 'page', page: 1 } as const;
const cache = (kind: 'num' | 'str', values: readonly string[], format = 'General') =>
  `<c:${kind}Ref><c:${kind}Cache>${kind === 'num' ? `<c:formatCode>${format}</c:formatCode>` : ''}${values.map((value, k) => `<c:pt idx="${k}"><c:v>${value}</c:v></c:pt>`).join('')}</c:${kind}Cache></c:${kind}Ref>`;

describe('a chart', () => {
  it('is the table of the numbers that it was drawn from', () => {
    const series = (name: string, values: readonly string[], format?: string) =>
      `<c:ser><c:tx>${cache('str', [name])}</c:tx><c:cat>${cache('str', ['Mai', 'Juni'])}</c:cat><c:val>${cache('num', values, format)}</c:val></c:ser>`;
    const xml = `<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Um</a:t></a:r><a:r><a:t>schlag</a:t></a:r></a:p></c:rich></c:tx></c:title>
      <c:plotArea><c:barChart>${series('Kies', ['4.2999999999999998', '5'])}</c:barChart><c:lineChart>${series('Anteil', ['0.125', '0.2'], '0%')}</c:lineChart></c:plotArea></c:chart></c:chartSpace>`;
    const space = parseXml(xml);
    expect(space && chartOf(space, 'de', at)).toMatchObject({
      header: ['', 'Kies', 'Anteil'],
      rows: [{ cells: ['Mai', '4,3', '12,5 %'] }, { cells: ['Juni', '5', '20 %'] }],
      caption: 'Umschlag',
    });
  });

  it('writes numbers as its format does, and never coarser than they are', () => {
    expect(numberText('44927', 'yyyy\\-mm\\-dd', 'en')).toBe('2023-01-01');
    expect(numberText('45047', 'mmm\\ yy', 'en')).toBe('2023-05');
    expect(numberText('12', '#,##0.00', 'en')).toBe('12.00');
    expect(numberText('12.345', '0.0', 'en')).toBe('12.345');
    expect(numberText('1e+21', 'General', 'en')).toBe('1e+21');
    expect(numberText('Mai', 'General', 'de')).toBe('Mai');
  });
});

describe('a SmartArt', () => {
  it('is its texts, what hangs under a point one level deeper', () => {
    const point = (id: string, text: string, type = 'node') =>
      `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const under = (from: string, to: string, order: number) => `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
    const xml = `<dgm:dataModel><dgm:ptLst>${point('0', '', 'doc')}${point('2', 'zweitens')}${point('1', 'erstens')}${point('3', 'darunter')}${point('4', 'lose')}</dgm:ptLst>
      <dgm:cxnLst>${under('0', '1', 0)}${under('0', '2', 1)}${under('1', '3', 0)}${under('3', '1', 0)}<dgm:cxn type="presOf" srcId="1" destId="9"/></dgm:cxnLst></dgm:dataModel>`;
    const model = parseXml(xml);
    expect(model && smartArtOf(model, at)?.items.map(({ level, text }) => `${level} ${text}`)).toEqual(['0 erstens', '1 darunter', '0 zweitens', '0 lose']);
  });
});
