import { expect, it } from 'vitest';
import { frameOf, standard, wide } from './frame.ts';

it('is 16:9 where a deck does not say otherwise, as no older one does', () => {
  expect(frameOf({})).toBe(wide);
  expect(frameOf({ aspect: '4:3' })).toBe(standard);
});

it('has the shape that it is called after', () => {
  for (const { aspect, width, height } of [wide, standard]) {
    const [across = 0, down = 1] = aspect.split(':').map(Number);
    expect(width / height).toBeCloseTo(across / down, 10);
  }
});
