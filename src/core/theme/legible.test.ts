import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { pairs, weaknesses, wornColors } from './legible.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { type ColorName, type Colors, themeNamed } from './theme.ts';

const civic = themeNamed('civic').colors;
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const colors: fc.Arbitrary<Colors> = fc.tuple(...Object.keys(civic).map(() => hex)).map((values) => {
  const names = Object.keys(civic);
  return { ...civic, ...Object.fromEntries(names.map((name, at) => [name, values[at] ?? '#000000'])) };
});
const apart = (a: number, b: number) => Math.min(Math.abs(a - b) % 360, 360 - (Math.abs(a - b) % 360));

describe('a colour in OKLCH', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(hex, (value) => {
        expect(hexOf(oklchOf(value))).toBe(value);
      }),
    );
  });

  it('is measured as others measure it', () => {
    const { l, c, h } = oklchOf('#ff0000');
    expect([l.toFixed(3), c.toFixed(3), h.toFixed(1)]).toEqual(['0.628', '0.258', '29.2']);
    expect(contrast('#767676', '#ffffff').toFixed(2)).toBe('4.54');
  });
});

describe('what is proposed for a pair that fails', () => {
  it('makes it pass, in the hue that it had', () => {
    fc.assert(
      fc.property(colors, (own) => {
        for (const { color, ground, least, proposal } of weaknesses(own)) {
          const mended = { ...own, [proposal.color]: proposal.value };
          expect(contrast(mended[color], mended[ground])).toBeGreaterThanOrEqual(least);
          const [before, now] = [oklchOf(own[proposal.color]), oklchOf(proposal.value)];
          if (Math.min(before.c, now.c) >= 0.02) expect(apart(before.h, now.h)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('is not further away than it has to be', () => {
    const [weak] = weaknesses({ ...civic, soft: '#8a92a6' });
    expect(weak).toMatchObject({ color: 'soft', ground: 'paper', use: 'text', least: 4.5, proposal: { color: 'soft' } });
    const ratio = contrast(weak?.proposal.value ?? '', civic.tint);
    expect(ratio).toBeGreaterThanOrEqual(4.5);
    expect(ratio).toBeLessThan(4.7);
  });

  it('is a ground where no text could be told from two of them', () => {
    const weak = weaknesses({ ...civic, paper: '#ffffff', tint: '#3a3a3a', ink: '#14213d' }).find(({ color }) => color === 'ink');
    expect(weak).toMatchObject({ ground: 'tint', proposal: { color: 'tint' } });
  });
});

describe('slides of any theme', () => {
  it('are drawn legibly, whatever colours were chosen', () => {
    fc.assert(
      fc.property(colors, (own) => {
        const drawn = wornColors(own);
        const shown: Record<ColorName, string> = { ...drawn, accent: drawn.accentText };
        for (const { color, ground, use } of pairs)
          expect(contrast(shown[color], shown[ground]), `${color} on ${ground}`).toBeGreaterThanOrEqual(use === 'text' ? 4.5 : 3);
        expect(contrast(drawn.first, drawn.paper)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('keep the colours that pass, and the house’s accent where nothing is read in it', () => {
    expect(wornColors(civic)).toMatchObject({ ...civic, accentText: civic.accent, first: civic.accent, firstText: civic.accent });
    const yellow = wornColors({ ...civic, accent: '#ffcc00' });
    expect(yellow.accent).toBe('#ffcc00');
    expect(yellow.accentText).not.toBe('#ffcc00');
    expect(contrast(yellow.firstText, yellow.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
