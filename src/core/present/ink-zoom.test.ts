import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionOf, zoomBy, zoomMoved, zoomStepped, zoomTo } from './ink-zoom.ts';
import { Zoom } from './session.ts';

const middle = { x: 0.5, y: 0.5 };

describe('a region seen larger', () => {
  it('is twice as large around a click, and stays on the slide', () => {
    expect(zoomTo(middle, middle)).toEqual({ x: 0.5, y: 0.5, scale: 2 });
    expect(regionOf(zoomTo({ x: 0, y: 1 }, { x: 0, y: 1 }))).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.5 });
  });

  it('shows all that was dragged over', () => {
    const { x, y, width, height } = regionOf(zoomTo({ x: 0.1, y: 0.2 }, { x: 0.35, y: 0.3 }));
    expect(x).toBeCloseTo(0.1);
    expect(width).toBeCloseTo(0.25);
    expect([y <= 0.2, y + height >= 0.3]).toEqual([true, true]);
  });

  it('keeps the place under the wheel where it is', () => {
    const place = { x: 0.3, y: 0.6 };
    const before = zoomTo(middle, middle);
    const after = zoomBy(before, 1.5, place);
    const share = (zoom: Zoom) => (place.x - regionOf(zoom).x) / regionOf(zoom).width;
    expect(after && share(after)).toBeCloseTo(share(before));
    expect(zoomBy(before, 0.4, place)).toBeNull();
    expect(zoomBy(null, 1.05, place)?.scale).toBe(1.2);
    expect(zoomBy(null, 0.9, place)).toBeNull();
  });

  it('is moved by arrow keys, no farther than the slide', () => {
    const zoom = zoomTo(middle, middle);
    expect(zoomStepped(zoom, 'ArrowRight')).toEqual({ x: 0.6, y: 0.5, scale: 2 });
    expect(zoomStepped(zoomMoved(zoom, 9, 9), 'ArrowDown')).toEqual({ x: 0.75, y: 0.75, scale: 2 });
    expect(zoomStepped(zoom, 'Home')).toBeNull();
  });

  it('is valid and lies on the slide, however it came about', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const place = fc.record({ x: fraction, y: fraction });
    fc.assert(
      fc.property(place, place, fc.array(fc.tuple(place, fc.double({ min: 0.3, max: 3, noNaN: true }))), (a, b, wheels) => {
        let zoom: Zoom | null = zoomTo(a, b);
        for (const [where, factor] of wheels) {
          zoom = zoomBy(zoom, factor, where);
          if (!zoom) continue;
          zoom = zoomMoved(Zoom.parse(zoom), where.x - 0.5, where.y - 0.5);
          const { x, y, width, height } = regionOf(zoom);
          for (const edge of [x, y, 1 - x - width, 1 - y - height]) expect(edge).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });
});
