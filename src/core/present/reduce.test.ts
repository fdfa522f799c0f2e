import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlideId, slideId } from '../model/id.ts';
import { type Cue, reduce } from './reduce.ts';
import { audienceView, beginSession, elapsed, Session } from './session.ts';
import type { Stop } from './stops.ts';

const stop = (name: string, more: Partial<Stop> = {}): Stop => ({ id: slideId(name), steps: 0, hidden: false, ...more });
const [a, b, c] = [stop('a'), stop('b'), stop('c')];
const three = [a, b, c];
const begin = beginSession(a.id);
const play = (cues: Cue[], stops: readonly Stop[] = three, from = begin) => cues.reduce((session, cue, n) => reduce(session, cue, stops, (n + 1) * 1000), from);
const [next, previous]: [Cue, Cue] = [{ type: 'next' }, { type: 'previous' }];
const at = ({ slide, step, over }: Session) => `${slide.replace('slide-', '')}${step}${over ? ' over' : ''}`;

describe('moving through a talk', () => {
  it('ends after the last slide, comes back from there, and never leaves the deck', () => {
    expect(at(play([next, next]))).toBe('c0');
    expect(at(play([next, next, next, next]))).toBe('c0 over');
    expect(at(play([next, next, next, previous]))).toBe('c0');
    expect(at(play([next, next, next, { type: 'previousSlide' }]))).toBe('c0');
    expect(at(play([previous]))).toBe('a0');
    expect(play([{ type: 'go', slide: slideId('nowhere') }])).toBe(begin);
  });

  it('takes the steps of a slide one by one, and finds them taken when it comes back', () => {
    const stepped = [stop('a', { steps: 2 }), b];
    expect([1, 2, 3].map((n) => at(play(Array(n).fill(next), stepped)))).toEqual(['a1', 'a2', 'b0']);
    expect(at(play([next, next, next, previous], stepped))).toBe('a2');
    expect(at(play([next, { type: 'nextSlide' }], stepped))).toBe('b0');
    expect(at(play([next, { type: 'nextSlide' }, { type: 'previousSlide' }], stepped))).toBe('a0');
  });

  it('passes over hidden and skipped slides, and reaches them by going there', () => {
    const stops = [a, stop('b', { hidden: true }), c, stop('d')];
    expect(at(play([next], stops))).toBe('c0');
    expect(at(play([{ type: 'go', slide: b.id }, next], stops))).toBe('c0');
    expect(at(play([{ type: 'go', slide: b.id }, previous], stops))).toBe('a0');
    expect(at(play([{ type: 'skip', slides: [c.id] }, next], stops))).toBe('d0');
    expect(at(play([{ type: 'skip', slides: [c.id] }, { type: 'skip', slides: [] }, next], stops))).toBe('c0');
    expect(at(play([{ type: 'skip', slides: [slideId('d')] }, { type: 'last' }], stops))).toBe('c0');
  });

  it('goes back to the slide that was shown before, and back again', () => {
    const there = play([next, { type: 'go', slide: a.id }]);
    expect(at(reduce(there, { type: 'back' }, three, 0))).toBe('b0');
    expect(at(play([{ type: 'back' }, { type: 'back' }], three, there))).toBe('a0');
    expect(play([{ type: 'back' }])).toBe(begin);
  });

  it('shows the whole of the next slide, whatever was seen larger', () => {
    const zoomed = play([{ type: 'zoom', zoom: { x: 0.2, y: 0.3, scale: 2 } }]);
    expect(zoomed.zoom).toEqual({ x: 0.2, y: 0.3, scale: 2 });
    expect(reduce(zoomed, next, three, 0).zoom).toBeNull();
  });
});

describe('the clock of a talk', () => {
  it('starts on leaving the first slide, wherever the talk begins', () => {
    expect(elapsed(play([next]), 6000)).toBe(5000);
    expect(elapsed(play([next], three, beginSession(b.id)), 6000)).toBe(5000);
    expect(play([next], [stop('a', { steps: 1 }), b]).clock.startedAt).toBeNull();
  });

  it('keeps its time over a pause and over going back to the start', () => {
    const paused = play([next, { type: 'clock' }]);
    expect(elapsed(paused, 99_000)).toBe(1000);
    const back = reduce(reduce(paused, { type: 'first' }, three, 10_000), next, three, 11_000);
    expect(elapsed(back, 99_000)).toBe(1000);
    expect(elapsed(reduce(back, { type: 'clock' }, three, 12_000), 14_000)).toBe(3000);
  });

  it('is set to nothing only by its own cue', () => {
    expect(elapsed(play([next, { type: 'resetClock' }]), 99_000)).toBe(0);
  });
});

describe('what the audience sees', () => {
  it('is the frozen view while the speaker looks ahead', () => {
    const session = play([next, { type: 'freeze' }, next]);
    expect([session.slide, audienceView(session).slide]).toEqual([c.id, b.id]);
    expect(audienceView(reduce(session, { type: 'freeze' }, three, 0)).slide).toBe(c.id);
  });

  it('comes back from black when the talk goes on', () => {
    const dark = play([{ type: 'black' }]);
    expect(dark.screen).toBe('black');
    expect(reduce(dark, { type: 'black' }, three, 0).screen).toBe('live');
    expect(reduce(dark, next, three, 0).screen).toBe('live');
  });
});

const stops = fc
  .array(fc.record({ steps: fc.nat(3), hidden: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((list) => list.map((more, n): Stop => stop(`s${n}`, more)));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const cue = (ids: SlideId[]): fc.Arbitrary<Cue> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Cue>(next, previous, { type: 'nextSlide' }, { type: 'previousSlide' }) },
    fc.constantFrom<Cue>({ type: 'first' }, { type: 'last' }, { type: 'back' }, { type: 'black' }, { type: 'white' }, { type: 'freeze' }, { type: 'clock' }),
    fc.constantFrom(...ids, slideId('nowhere')).map((slide): Cue => ({ type: 'go', slide })),
    fc.subarray(ids).map((slides): Cue => ({ type: 'skip', slides })),
    fc.option(fc.record({ x: fraction, y: fraction, scale: fc.double({ min: 1.1, max: 8, noNaN: true }) })).map((zoom): Cue => ({ type: 'zoom', zoom })),
  );

describe('any talk', () => {
  const talk = stops.chain((list) => fc.tuple(fc.constant(list), fc.array(fc.tuple(cue(list.map(({ id }) => id)), fc.nat(60_000)), { maxLength: 60 })));

  it('stays a valid session within its deck, and its clock never goes back', () => {
    fc.assert(
      fc.property(talk, ([list, cues]) => {
        let [session, now, shown] = [beginSession(list[0]?.id ?? a.id), 0, 0];
        for (const [one, later] of cues) {
          now += later;
          session = reduce(session, one, list, now);
          expect(Session.parse(session)).toEqual(session);
          const here = list.find(({ id }) => id === session.slide);
          expect(session.step).toBeLessThanOrEqual(here?.steps ?? -1);
          expect(session.frozen === null).toBe(session.screen !== 'frozen');
          expect(elapsed(session, now)).toBeGreaterThanOrEqual(shown);
          shown = elapsed(session, now);
        }
      }),
    );
  });

  it('is undone step by step by going back, where nothing is hidden', () => {
    const plain = stops.map((list) => list.map((one) => ({ ...one, hidden: false })));
    fc.assert(
      fc.property(plain, fc.nat(30), (list, n) => {
        const start = beginSession(list[0]?.id ?? a.id);
        const total = list.reduce((sum, { steps }) => sum + steps + 1, 0);
        const taken = Math.min(n, total);
        const there = play(Array(taken).fill(next), list, start);
        expect(at(play(Array(taken).fill(previous), list, there))).toBe(at(start));
      }),
    );
  });
});
