import { describe, expect, it } from 'vitest';
import { markArtifacts, rounded } from './artifacts.ts';

const marked = (page: string): string =>
  Buffer.from(markArtifacts(Buffer.from(page, 'latin1')))
    .toString('latin1')
    .replace(/\s+/g, ' ')
    .trim();

describe('what is painted without a tag', () => {
  it('is marked from where its path begins, and clipping is not', () => {
    expect(marked('q 0 0 10 10 re W* n 1 0 0 rg 1 2 3 4 re f Q')).toBe('q 0 0 10 10 re W* n 1 0 0 rg /Artifact BMC 1 2 3 4 re f EMC Q');
  });

  it('is marked where it is a picture, a line or a text', () => {
    expect(marked('/X1 Do')).toBe('/Artifact BMC /X1 Do EMC');
    expect(marked('0 0 m 1 1 l S')).toBe('/Artifact BMC 0 0 m 1 1 l S EMC');
    expect(marked('BT /F1 9 Tf <0001> Tj 5 0 Td <0002> Tj ET')).toBe('BT /F1 9 Tf /Artifact BMC <0001> Tj 5 0 Td <0002> Tj EMC ET');
  });

  it('ends before a text that bears a tag', () => {
    expect(marked('BT (a) Tj /P <</MCID 0 >>BDC (b) Tj EMC ET')).toBe('BT /Artifact BMC (a) Tj EMC /P <</MCID 0 >>BDC (b) Tj EMC ET');
  });

  it('is marked where only its direction or its letters are said', () => {
    expect(marked('BT /ReversedChars BMC (a) Tj EMC (b) Tj ET')).toBe('BT /Artifact BMC /ReversedChars BMC (a) Tj EMC (b) Tj EMC ET');
    const within = 'BT /P <</MCID 0 >>BDC /Span<</ActualText (fi) >> BDC (a) Tj EMC EMC ET';
    expect(marked(within)).toBe(within);
  });

  it('leaves what bears a tag as it is, whatever words it has', () => {
    const page = 'BT /P <</MCID 0 >>BDC (f \\) re (Do) S) Tj <AB> Tj EMC ET';
    expect(marked(page)).toBe(page);
  });
});

it('keeps the way from letter to letter to a thousandth', () => {
  expect(rounded(Buffer.from('14.3879852 0 Td <01> Tj 7 0 Td -.123456 0 Td')).toString()).toBe('14.388 0 Td <01> Tj 7 0 Td -0.123 0 Td');
});
