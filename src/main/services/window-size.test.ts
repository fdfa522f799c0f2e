import { describe, expect, it } from 'vitest';
import { nextSize, sizeFor } from './window-size.ts';

describe('the size of everything in a window', () => {
  it('is the usual one on displays that people sit close to', () => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [2560, 1440],
      [3440, 1440],
      [3840, 1080],
    ] as const)
      expect(sizeFor({ width, height })).toBe(100);
  });

  it('grows with a display of more pixels, as far as twice', () => {
    expect(sizeFor({ width: 3840, height: 2160 })).toBe(150);
    expect(sizeFor({ width: 3200, height: 1800 })).toBe(125);
    expect(sizeFor({ width: 5120, height: 2880 })).toBe(200);
    expect(sizeFor({ width: 7680, height: 4320 })).toBe(200);
  });

  it('goes by steps, and stays at the last one', () => {
    expect(nextSize(100, 'larger')).toBe(110);
    expect(nextSize(100, 'smaller')).toBe(90);
    expect(nextSize(105, 'larger')).toBe(110);
    expect(nextSize(300, 'larger')).toBe(300);
    expect(nextSize(75, 'smaller')).toBe(75);
  });
});
