import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, type Claims, callIn, claim, place, type Seen, swap } from './places.ts';

const at = (x: number, width = 1920, height = 1080) => ({ x, y: 0, width, height });
const laptop: Seen = { id: 1, label: 'Built-in', bounds: at(0) };
const projector: Seen = { id: 2, label: 'Projector', bounds: at(1920) };
const monitor: Seen = { id: 3, label: 'Monitor', bounds: at(3840, 1280, 720) };
const both = [laptop, projector];

const begun = (displays: Seen[]) => place(claim(displays, laptop, null), displays);
const ids = ({ audience, presenter, shared }: ReturnType<typeof place>['places']) => [audience?.id ?? null, presenter?.id ?? null, shared];

describe('displays of a talk', () => {
  it('shows slides on the display that is not the editor’s, the largest of several', () => {
    expect(ids(begun(both).places)).toEqual([2, 1, false]);
    expect(ids(begun([laptop, monitor, projector]).places)).toEqual([2, 1, false]);
  });

  it('follows what was chosen for these displays, wherever the editor is', () => {
    const { places } = place(claim(both, projector, { audience: projector, presenter: laptop }), both);
    expect(ids(places)).toEqual([2, 1, false]);
  });

  it('lets both windows share the only display', () => {
    expect(ids(begun([laptop]).places)).toEqual([1, 1, true]);
  });

  it('takes the audience’s window out of sight while its display is gone, and brings it back', () => {
    const gone = place(begun(both).claims, [laptop]);
    expect(ids(gone.places)).toEqual([null, 1, false]);
    expect(ids(place(gone.claims, both).places)).toEqual([2, 1, false]);
  });

  it('knows a display by its name that comes back under another number', () => {
    const gone = place(begun(both).claims, [laptop]);
    expect(ids(place(gone.claims, [laptop, { ...projector, id: 9 }, monitor]).places)).toEqual([9, 1, false]);
  });

  it('shows slides on another projector that takes the place of the first, not on a display that was there all along', () => {
    const gone = place(begun([laptop, projector, monitor]).claims, [laptop, monitor]);
    expect(ids(gone.places)).toEqual([null, 1, false]);
    const other = { id: 7, label: 'Other projector', bounds: at(1920) };
    expect(ids(place(gone.claims, [laptop, other, monitor]).places)).toEqual([7, 1, false]);
  });

  it('shows no notes where both displays show the same', () => {
    const mirrored = { ...projector, bounds: laptop.bounds };
    expect(ids(begun([laptop, mirrored]).places)).toEqual([2, null, false]);
    expect(ids(place(begun(both).claims, [laptop, mirrored]).places)).toEqual([2, null, false]);
  });

  it('shows no notes while the presenter’s display is gone, unless they are called to one that is free', () => {
    const gone = place(begun([laptop, projector]).claims, [projector]);
    expect(ids(gone.places)).toEqual([2, null, false]);
    expect(callIn(gone.claims, gone.places, [projector])).toBe(gone.claims);
    const called = callIn(gone.claims, gone.places, [projector, monitor]);
    expect(ids(place(called, [projector, monitor]).places)).toEqual([2, 3, false]);
  });

  it('lets the windows share a display when the slides are asked for, until the projector is back', () => {
    const gone = place(begun(both).claims, [laptop]);
    const shared = place(callIn(gone.claims, gone.places, [laptop]), [laptop]);
    expect(ids(shared.places)).toEqual([1, 1, true]);
    expect(ids(place(shared.claims, both).places)).toEqual([2, 1, false]);
  });

  it('swaps two displays and swaps them back, but not one', () => {
    const { claims, places } = begun(both);
    const swapped = place(swap(claims, places), both);
    expect(ids(swapped.places)).toEqual([1, 2, false]);
    expect(ids(place(swap(swapped.claims, swapped.places), both).places)).toEqual([2, 1, false]);
    const gone = place(claims, [laptop]);
    expect(swap(gone.claims, gone.places)).toBe(gone.claims);
  });

  it('never puts notes where the audience looks, whatever comes, goes, moves and is pressed', () => {
    const display = fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      label: fc.constantFrom('', 'Projector', 'Monitor'),
      x: fc.constantFrom(0, 960, 1920, 3840),
    });
    const displays = fc
      .uniqueArray(display, { selector: ({ id }) => id, maxLength: 4 })
      .map((list) => list.map(({ id, label, x }): Seen => ({ id, label, bounds: at(x) })));
    const step = fc.record({ displays, key: fc.constantFrom('swap', 'call', 'none') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let claims: Claims = claim(both, laptop, null);
        for (const { displays: now, key } of steps) {
          const { claims: next, places } = place(claims, now);
          const { audience, presenter, shared } = places;
          for (const each of [audience, presenter]) if (each) expect(now).toContain(each);
          if (shared) expect(audience).toBe(presenter);
          else if (audience && presenter) expect(apart(audience, presenter)).toBe(true);
          claims = key === 'swap' ? swap(next, places) : key === 'call' ? callIn(next, places, now) : next;
          expect(place(next, now).places).toEqual(places);
        }
      }),
    );
  });
});
