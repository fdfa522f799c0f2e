import { describe, expect, it } from 'vitest';
import { slideId } from '../model/id.ts';
import { type Cue, reduce } from './reduce.ts';
import { audienceSlide, beginSession, elapsed, type Session } from './session.ts';

const order = [1, 2, 3].map(slideId);
const [first, second, third] = order as [Session['slide'], Session['slide'], Session['slide']];
const play = (cues: Cue[], from = beginSession(first)) => cues.reduce((session, cue, n) => reduce(session, cue, order, (n + 1) * 1000), from);

describe('a talk', () => {
  it('moves within the deck and never past its ends', () => {
    expect(play([{ type: 'next' }, { type: 'next' }, { type: 'next' }]).slide).toBe(third);
    expect(play([{ type: 'previous' }]).slide).toBe(first);
    expect(play([{ type: 'go', slide: slideId('nowhere') }]).slide).toBe(first);
  });

  it('starts its clock on leaving the first slide', () => {
    const session = play([{ type: 'next' }]);
    expect(elapsed(session, 6000)).toBe(5000);
  });

  it('keeps its time over a pause and over going back to the start', () => {
    const paused = play([{ type: 'next' }, { type: 'clock' }]);
    expect(elapsed(paused, 99_000)).toBe(1000);
    const back = reduce(reduce(paused, { type: 'first' }, order, 10_000), { type: 'next' }, order, 11_000);
    expect(elapsed(back, 99_000)).toBe(1000);
    expect(elapsed(reduce(back, { type: 'clock' }, order, 12_000), 14_000)).toBe(3000);
  });

  it('shows the audience the frozen slide while the speaker looks ahead', () => {
    const session = play([{ type: 'next' }, { type: 'freeze' }, { type: 'next' }]);
    expect([session.slide, audienceSlide(session)]).toEqual([third, second]);
    expect(audienceSlide(reduce(session, { type: 'freeze' }, order, 0))).toBe(third);
  });

  it('comes back from black when the talk goes on', () => {
    const dark = play([{ type: 'black' }]);
    expect(dark.screen).toBe('black');
    expect(reduce(dark, { type: 'black' }, order, 0).screen).toBe('live');
    expect(reduce(dark, { type: 'next' }, order, 0).screen).toBe('live');
  });
});
