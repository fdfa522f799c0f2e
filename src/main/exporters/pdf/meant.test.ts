import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fontTable, toldToFonts, withMeanings } from './meant.ts';

const lines = '3 beginbfchar\n<0001> <0041>\n<010D> <0000>\n<0116> <0000>\n<0118> <0000>\nendbfchar\n';
const packed = deflateSync(Buffer.from(lines));
const span = (text: string, glyphs: string, before = '') => `/Span<</ActualText ${text} >> BDC\n${before}<${glyphs}> Tj\nEMC\n`;
const told = (page: string) => {
  const table = fontTable(packed);
  const operators = toldToFonts(Buffer.from(page, 'latin1'), (font) => (font === 'F7' ? table : undefined)).toString('latin1');
  return { operators, table: inflateSync(withMeanings(packed, table)).toString('latin1') };
};

it('tells a font what a page says of glyphs that have no meaning there', () => {
  const { operators, table } = told(`BT\n${span('(1)', '010d', '/F7 34 Tf\n')}${span('<FEFF2212>', '0116')}ET`);
  expect(operators).toBe('BT\n/F7 34 Tf\n<010d> Tj\n<0116> Tj\nET');
  expect(table).toBe(lines.replace('<010D> <0000>', '<010D> <0031>').replace('<0116> <0000>', '<0116> <2212>'));
});

it('reads brackets, and several letters of one glyph', () => {
  expect(told(`/F7 34 Tf\n${span('(\\))', '010D')}${span('(fi)', '0118')}`).table).toBe(
    lines.replace('<010D> <0000>', '<010D> <0029>').replace('<0118> <0000>', '<0118> <00660069>'),
  );
});

it('leaves to the page what the font says otherwise, or cannot say', () => {
  const [known, several, other] = [span('(B)', '0001'), span('(ab)', '010D0116'), span('(1)', '010D', '/F4 20 Tf\n')];
  for (const page of [`/F7 34 Tf\n${known}`, `/F7 34 Tf\n${several}`, other]) expect(told(page)).toEqual({ operators: page, table: lines });
  const { operators, table } = told(`/F7 34 Tf\n${span('(1)', '010D')}${span('(2)', '010D')}`);
  expect(operators).toBe(`/F7 34 Tf\n<010D> Tj\n${span('(2)', '010D')}`);
  expect(table).toContain('<010D> <0031>');
});
