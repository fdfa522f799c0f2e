import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, leastShare, movedBy, withEdge } from './crop.ts';

const whole = { x: 0, y: 0, width: 1, height: 1 };

describe('a crop', () => {
  it('follows its edges and stays within the picture, whatever is done to it', () => {
    const edge = fc.tuple(fc.constantFrom('left' as const, 'top' as const, 'right' as const, 'bottom' as const), fc.double({ min: -2, max: 2, noNaN: true }));
    const move = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.oneof(edge, move)), (steps) => {
        const crop = steps.reduce((now, step) => (typeof step[0] === 'string' ? withEdge(now, step[0], step[1]) : movedBy(now, step[0], step[1])), whole);
        const { x, y, width, height } = crop;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(leastShare - 1e-9);
      }),
    );
  });

  it('is none where the edges are the picture’s', () => {
    expect(isWhole(withEdge(withEdge(whole, 'left', 0.3), 'left', -1))).toBe(true);
    expect(isWhole(withEdge(whole, 'bottom', 0.9))).toBe(false);
  });
});
