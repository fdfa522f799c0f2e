import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlideId, slideId } from '../model/id.ts';
import { type InkPoint, type Stroke, StrokeId } from '../model/stroke.ts';
import { beginInk, canRedo, canUndo, Ink, inkReduce, keptOf, Mark, slidesChanged, strokesOn } from './ink.ts';

const [a, b] = [slideId('a'), slideId('b')];
const id = (name: string) => StrokeId.parse(name);
const point = (x: number): InkPoint => [x, 0.5, 0.5];
const stroke = (name: string, ...xs: number[]): Stroke => ({
  id: id(name),
  tool: 'pen',
  colour: 'red',
  width: 0.004,
  felt: false,
  points: xs.length > 0 ? xs.map(point) : [point(0.1)],
});
const play = (marks: Mark[], from = beginInk()) => marks.reduce(inkReduce, from);
const begin = (name: string, slide = a): Mark => ({ type: 'begin', slide, stroke: stroke(name) });
const extend = (name: string, x: number): Mark => ({ type: 'extend', stroke: id(name), points: [point(x)] });
const end: Mark = { type: 'end' };
const undo = (slide = a): Mark => ({ type: 'undo', slide });
const redo = (slide = a): Mark => ({ type: 'redo', slide });
const erase = (gesture: string, ...names: string[]): Mark => ({ type: 'erase', slide: a, gesture, strokes: names.map(id) });
const seen = (ink: Ink, slide = a) => strokesOn(ink, slide).map((one) => `${one.id}${one.points.length}`);

describe('ink on a slide', () => {
  it('grows while its stroke is being drawn, and never afterwards', () => {
    expect(seen(play([begin('1'), extend('1', 0.2), extend('1', 0.3)]))).toEqual(['13']);
    expect(seen(play([begin('1'), end, extend('1', 0.2)]))).toEqual(['11']);
    expect(seen(play([begin('1'), begin('2'), extend('1', 0.2)]))).toEqual(['11', '21']);
    expect(seen(play([begin('1'), undo(), extend('1', 0.2), redo()]))).toEqual(['11']);
    expect(seen(play([extend('1', 0.2)]))).toEqual([]);
  });

  it('belongs to its slide alone, with its own undo', () => {
    const both = play([begin('1'), end, begin('2', b), end]);
    expect([seen(both, a), seen(both, b)]).toEqual([['11'], ['21']]);
    expect([seen(play([undo(b)], both), a), seen(play([undo(b)], both), b)]).toEqual([['11'], []]);
    expect(seen(play([{ type: 'clear', slide: b }], both), a)).toEqual(['11']);
  });

  it('comes back when erasing or clearing is undone, one gesture at a time', () => {
    const three = play([begin('1'), begin('2'), begin('3'), end]);
    const swept = play([erase('g', '1'), erase('g', '3'), erase('h', '2')], three);
    expect(seen(swept)).toEqual([]);
    expect(seen(play([undo()], swept))).toEqual(['21']);
    expect(seen(play([undo(), undo()], swept))).toEqual(['11', '21', '31']);
    expect(seen(play([{ type: 'clear', slide: a }], three))).toEqual([]);
    expect(seen(play([{ type: 'clear', slide: a }, undo()], three))).toEqual(['11', '21', '31']);
  });

  it('cannot be redone once something else was drawn', () => {
    const again = play([begin('1'), begin('2'), undo(), begin('3'), redo()]);
    expect(seen(again)).toEqual(['11', '31']);
    expect([canUndo(again, a), canRedo(again, a), canUndo(again, b)]).toEqual([true, false, false]);
  });

  it('of an earlier talk is there from the beginning and is not undone, but can be erased', () => {
    const later = beginInk({ [a]: [stroke('old')] });
    expect(seen(play([undo()], later))).toEqual(['old1']);
    expect(seen(play([erase('g', 'old')], later))).toEqual([]);
    expect(slidesChanged(later)).toEqual([]);
    expect(slidesChanged(play([erase('g', 'old'), begin('1', b)], later))).toEqual([a, b]);
    expect(keptOf(play([erase('g', 'old'), begin('1', b)], later))).toEqual({ [b]: [stroke('1')] });
    expect(slidesChanged(play([begin('1'), undo()], later))).toEqual([]);
  });
});

const slide = fc.constantFrom<SlideId>(a, b);
const name = fc.constantFrom(...['1', '2', '3', '4', '5'].map(id));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.array(fc.tuple(fraction, fraction, fraction), { maxLength: 3 });
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ type: fc.constant('begin'), slide, stroke: name.map((one) => stroke(one)) }),
  fc.record({ type: fc.constant('extend'), stroke: name, points }),
  fc.constant<Mark>({ type: 'end' }),
  fc.record({ type: fc.constant('erase'), slide, gesture: fc.constantFrom('g', 'h'), strokes: fc.array(name, { maxLength: 3 }) }),
  fc.record({ type: fc.constantFrom('undo', 'redo', 'clear'), slide }),
) as fc.Arbitrary<Mark>;

describe('any sequence of marks', () => {
  const told = (ink: Ink) => [a, b].map((one) => JSON.stringify(strokesOn(ink, one)));
  const all = (ink: Ink, way: 'undo' | 'redo') => play(Array.from({ length: 60 }, () => [a, b].map((one): Mark => ({ type: way, slide: one }))).flat(), ink);

  it('is undone to nothing, and redone to the last', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const last = all(play(marks), 'redo');
        const none = all(last, 'undo');
        expect(told(none)).toEqual(['[]', '[]']);
        expect(told(all(none, 'redo'))).toEqual(told(last));
      }),
    );
  });

  it('stays valid ink that two windows agree on, even where one joins late', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), fc.nat(40), (marks, at) => {
        const early = play(marks.map((one) => Mark.parse(JSON.parse(JSON.stringify(one)))));
        const handed = Ink.parse(JSON.parse(JSON.stringify(play(marks.slice(0, at)))));
        expect(told(play(marks.slice(at), handed))).toEqual(told(early));
        for (const one of [a, b]) expect(new Set(strokesOn(early, one).map((each) => each.id)).size).toBe(strokesOn(early, one).length);
      }),
    );
  });

  it('never erases on one slide what is on another', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        for (const [n, one] of marks.entries()) {
          if (!('slide' in one)) continue;
          const other = one.slide === a ? b : a;
          const before = play(marks.slice(0, n));
          expect(strokesOn(inkReduce(before, one), other)).toEqual(strokesOn(before, other));
        }
      }),
      { numRuns: 60 },
    );
  });
});
