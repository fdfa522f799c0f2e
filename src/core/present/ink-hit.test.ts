import { describe, expect, it } from 'vitest';
import { type Stroke, StrokeId } from '../model/stroke.ts';
import { strokesTouched } from './ink-hit.ts';

const stroke = (name: string, ...points: [number, number][]): Stroke => ({
  id: StrokeId.parse(name),
  tool: 'pen',
  colour: 'red',
  width: 0.004,
  felt: false,
  points: points.map(([x, y]) => [x, y, 0.5]),
});
const across = stroke('across', [0.2, 0.5], [0.8, 0.5]);
const dot = stroke('dot', [0.5, 0.1]);
const all = [across, dot];
const touched = (from: [number, number], to = from) => strokesTouched(all, { x: from[0], y: from[1] }, { x: to[0], y: to[1] }, 0.01);

describe('an eraser', () => {
  it('takes what it crosses, however fast it was moved', () => {
    expect(touched([0.5, 0.3], [0.5, 0.9])).toEqual(['across']);
    expect(touched([0.5, 0.05], [0.5, 0.9])).toEqual(['across', 'dot']);
  });

  it('takes what lies within its reach, and a dot', () => {
    expect(touched([0.5, 0.515])).toEqual(['across']);
    expect(touched([0.505, 0.1])).toEqual(['dot']);
  });

  it('leaves what it passes by', () => {
    expect(touched([0.5, 0.55], [0.9, 0.56])).toEqual([]);
    expect(touched([0.85, 0.4], [0.85, 0.6])).toEqual([]);
  });
});
