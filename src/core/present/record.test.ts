import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlideId, slideId } from '../model/id.ts';
import { TalkRecord } from '../model/talk-record.ts';
import { beginRecord, endRecord, Growing, growRecord, replanRecord, resumeRecord } from './record.ts';
import { type Cue, reduce } from './reduce.ts';
import { beginSession, elapsed } from './session.ts';
import type { Stop } from './stops.ts';

const id = (name: string) => slideId(name);
const stop = (name: string, more: Partial<Stop> = {}): Stop => ({ id: id(name), steps: 0, hidden: false, ...more });
const stops = [stop('a'), stop('b', { steps: 2 }), stop('x', { hidden: true }), stop('c'), stop('d')];
const slide = (name: string) => ({ slide: id(name), number: 1, title: name, section: '', seconds: 60, words: 100, rest: 0, hidden: name === 'x' });
const beginning = {
  id: 'r',
  kind: 'talk' as const,
  language: 'en',
  pace: 140,
  minutes: null,
  displays: { count: 1, audience: null, presenter: { label: '', width: 1, height: 1 } },
  slides: ['a', 'b', 'x', 'c', 'd'].map(slide),
};
const start = 1_000_000;

/** Cues with the seconds since the beginning at which they come. */
function played(cues: readonly (readonly [number, Cue])[]): Growing {
  let growing = beginRecord(beginning, beginSession(id('a')), start);
  for (const [at, cue] of cues) {
    const now = start + at * 1000;
    growing = growRecord(growing, reduce(growing.session, cue, stops, now), stops, now);
  }
  return growing;
}
const talk = (cues: readonly (readonly [number, Cue])[], ends: number) => endRecord(played(cues), start + ends * 1000);
const next: Cue = { type: 'next' };
const go = (name: string): Cue => ({ type: 'go', slide: id(name) });
const visits = ({ visits: all }: TalkRecord) =>
  all.map((each) => `${each.slide.replace('slide-', '')} ${each.milliseconds / 1000}${each.jumped ? ' jumped' : ''}`);

describe('a record', () => {
  it('gives each slide the time that the clock ran on it, and the first none before it was left', () => {
    const record = talk(
      [
        [10, next],
        [40, { type: 'nextSlide' }],
        [55, { type: 'previous' }],
      ],
      60,
    );
    expect(visits(record)).toEqual(['a 0', 'b 30', 'c 15', 'b 5']);
    expect([record.waited, record.began, record.ended]).toEqual([10_000, start, start + 60_000]);
  });

  it('counts steps within a visit and keeps the most of them', () => {
    const record = talk(
      [
        [1, next],
        [2, next],
        [3, next],
        [4, { type: 'previous' }],
      ],
      5,
    );
    expect(record.visits.map(({ steps }) => steps)).toEqual([0, 2]);
  });

  it('knows a jump from going on, over hidden slides and those left out too', () => {
    const record = talk(
      [
        [1, next],
        [2, { type: 'skip', slides: [id('c')] }],
        [3, { type: 'nextSlide' }],
        [4, go('x')],
        [5, go('a')],
      ],
      6,
    );
    expect(visits(record)).toEqual(['a 0', 'b 2', 'd 1', 'x 1 jumped', 'a 1 jumped']);
    expect(record.skipped).toEqual([id('c')]);
  });

  it('gives a pause to no slide, and tells how long the screen was dark', () => {
    const record = talk(
      [
        [1, next],
        [5, { type: 'clock' }],
        [6, { type: 'black' }],
        [9, { type: 'black' }],
        [15, { type: 'clock' }],
      ],
      20,
    );
    expect(visits(record)).toEqual(['a 0', 'b 9']);
    expect([record.paused, record.black]).toEqual([10_000, 3000]);
  });

  it('follows what the audience sees while the speaker looks ahead', () => {
    const record = talk(
      [
        [1, { type: 'nextSlide' }],
        [3, { type: 'freeze' }],
        [4, { type: 'nextSlide' }],
        [8, { type: 'freeze' }],
      ],
      10,
    );
    expect(visits(record)).toEqual(['a 0', 'b 7', 'c 2']);
    expect(record.frozen).toBe(5000);
  });

  it('gives the time behind the last slide to none, and goes on with its visit on coming back', () => {
    const record = talk(
      [
        [1, go('d')],
        [5, next],
        [9, { type: 'previous' }],
      ],
      10,
    );
    expect(visits(record)).toEqual(['a 0', 'd 5 jumped']);
    expect(record.afterEnd).toBe(4000);
  });

  it('goes on after the program was down, with the clock where it was', () => {
    const before = played([[10, next]]);
    const resumed = resumeRecord(Growing.parse(JSON.parse(JSON.stringify(before))), start + 25_000, start + 100_000);
    expect(elapsed(resumed.session, start + 101_000)).toBe(16_000);
    const record = endRecord(resumed, start + 103_000);
    expect(visits(record)).toEqual(['a 0', 'b 18']);
    expect(record.interrupted).toBe(75_000);
  });

  it('keeps what was shown of a deck that was edited meanwhile', () => {
    const edited = replanRecord(played([[1, next]]), [slide('a'), slide('d')]);
    expect(edited.record.slides.map((each) => each.slide)).toEqual([id('a'), id('d'), id('b')]);
  });

  it('names the strokes that were drawn on a slide', () => {
    const record = endRecord(played([]), start, new Map([[id('b'), 3]]));
    expect(record.slides.map(({ strokes }) => strokes)).toEqual([undefined, 3, undefined, undefined, undefined]);
  });
});

const cues = (ids: SlideId[]): fc.Arbitrary<Cue> =>
  fc.oneof(
    fc.constantFrom<Cue>(next, { type: 'previous' }, { type: 'nextSlide' }, { type: 'last' }, { type: 'black' }, { type: 'freeze' }, { type: 'clock' }),
    fc.constantFrom(...ids).map((to): Cue => ({ type: 'go', slide: to })),
    fc.subarray(ids).map((slides): Cue => ({ type: 'skip', slides })),
  );

describe('any record', () => {
  it('is sound, and accounts for every second between its beginning and its end', () => {
    const steps = fc.array(fc.tuple(cues(stops.map((each) => each.id)), fc.nat(60_000)), { maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.nat(9000), (list, rest) => {
        let [growing, now] = [beginRecord(beginning, beginSession(id('a')), start), start];
        for (const [cue, later] of list) {
          now += later;
          growing = growRecord(growing, reduce(growing.session, cue, stops, now), stops, now);
        }
        const record = endRecord(growing, now + rest);
        expect(TalkRecord.parse(record)).toEqual(record);
        const told = record.visits.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        expect(told + record.waited + record.paused + record.afterEnd).toBe(record.ended - record.began);
        expect(told + record.afterEnd).toBe(elapsed(growing.session, now + rest));
        record.visits.forEach((visit, at) => {
          if (at > 0) expect(visit.slide).not.toBe(record.visits[at - 1]?.slide);
        });
      }),
    );
  });
});
