import { describe, expect, it } from 'vitest';
import { slideId } from '../../core/model/id.ts';
import { type Stroke, StrokeId } from '../../core/model/stroke.ts';
import { type Mark, strokesOn } from '../../core/present/ink.ts';
import { beginSession } from '../../core/present/session.ts';
import { keepTalkInk } from './talk-ink.ts';

const slide = slideId('a');
const session = beginSession(slide);
const stroke = (name: string): Stroke => ({ id: StrokeId.parse(name), tool: 'pen', colour: 'red', width: 0.004, felt: false, points: [[0, 0, 0.5]] });
const draw = (name: string): Mark => ({ type: 'begin', slide, stroke: stroke(name) });
const seenBy = (role: 'audience' | 'presenter', ink: ReturnType<typeof keepTalkInk>) => strokesOn(ink.stateFor(role).ink, slide).map(({ id }) => `${id}`);

describe('the ink of a talk', () => {
  it('is told to the audience as it is drawn, each message with the next number', () => {
    const ink = keepTalkInk({ [slide]: [stroke('old')] });
    expect(ink.mark([draw('1')])).toEqual({ sequence: 1, marks: [draw('1')] });
    expect(ink.mark([draw('2')])?.sequence).toBe(2);
    expect([seenBy('audience', ink), seenBy('presenter', ink)]).toEqual([
      ['old', '1', '2'],
      ['old', '1', '2'],
    ]);
  });

  it('stays as it was for the audience while its screen is frozen, and comes when it is live again', () => {
    const ink = keepTalkInk(undefined);
    ink.mark([draw('1')]);
    ink.follow({ ...session, screen: 'frozen', frozen: session });
    expect(ink.mark([draw('2')])).toBeNull();
    ink.follow({ ...session, screen: 'frozen', frozen: session, step: 1 });
    expect([seenBy('audience', ink), seenBy('presenter', ink)]).toEqual([['1'], ['1', '2']]);
    ink.follow(session);
    expect(seenBy('audience', ink)).toEqual(['1', '2']);
  });

  it('is told at the end where the talk changed it', () => {
    const ink = keepTalkInk({ [slide]: [stroke('old')] });
    expect(ink.drawn()).toBeNull();
    ink.mark([draw('1')]);
    expect(ink.drawn()).toEqual({ ink: { [slide]: [stroke('old'), stroke('1')] }, slides: 1 });
    ink.mark([{ type: 'clear', slide }]);
    expect(ink.drawn()).toEqual({ ink: {}, slides: 1 });
  });

  it('is drawn on behind a black screen', () => {
    const ink = keepTalkInk(undefined);
    ink.follow({ ...session, screen: 'black' });
    expect(ink.mark([draw('1')])?.sequence).toBe(1);
  });
});
