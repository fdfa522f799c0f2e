import { describe, expect, it } from 'vitest';
import { bestCuts } from './cut.ts';

const place = (words: number, gain: number) => ({ words, gain });

describe('the best cuts', () => {
  it('are those places that are worth it', () => {
    expect(bestCuts([place(100, 1), place(200, -1), place(300, 2)], 400, 0.25)).toEqual([0, 2]);
  });

  it('of two near by are the better one, where a section between them would be too short', () => {
    expect(bestCuts([place(100, 0.3), place(104, 0.4)], 200, 0.25)).toEqual([1]);
  });

  it('are none where there is no place', () => {
    expect(bestCuts([], 40, 0.25)).toEqual([]);
  });

  it('are found in a text with more places than one section may hold', () => {
    const places = Array.from({ length: 500 }, (_, k) => place((k + 1) * 50, k === 250 ? 5 : -2));
    expect(bestCuts(places, 501 * 50, 0.25)).toContain(250);
  });
});
