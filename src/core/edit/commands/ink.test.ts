import { describe, expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { slideId } from '../../model/id.ts';
import { type Stroke, StrokeId } from '../../model/stroke.ts';
import { beginHistory, push, undo } from '../history.ts';

const [a, gone] = [slideId('a'), slideId('gone')];
const stroke: Stroke = { id: StrokeId.parse('1'), tool: 'marker', colour: 'blue', width: 0.02, felt: false, points: [[0.1, 0.2, 0.5]] };
const divider = {
  id: a,
  kind: 'divider' as const,
  section: null,
  kicker: '',
  title: 'A',
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
};
const deck: Deck = { id: 'd', reportId: 'r', title: '', language: 'de', theme: 'civic', minutes: null, pace: null, slides: [divider], dropped: [] };
const keep = (ink: Record<string, Stroke[]>, from = beginHistory(deck)) => push(from, { type: 'ink.keep', ink }, null, 0);

describe('drawings that are kept', () => {
  it('are in the deck for its slides, and gone when that is undone', () => {
    const kept = keep({ [a]: [stroke], [gone]: [stroke] });
    expect(kept.deck.ink).toEqual({ [a]: [stroke] });
    expect(undo(kept)?.history.deck).toEqual(deck);
  });

  it('are in it no more once all were cleared', () => {
    expect(keep({ [a]: [] }, keep({ [a]: [stroke] })).deck.ink).toBeUndefined();
    expect(keep({}).past).toEqual([]);
  });
});
