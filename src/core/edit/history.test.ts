import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../model/deck.ts';
import { AssetId, bulletId, sectionId, sentenceId, slideId } from '../model/id.ts';
import { type Stroke, StrokeId } from '../model/stroke.ts';
import type { TalkRecord } from '../model/talk-record.ts';
import { themeNamed } from '../theme/theme.ts';
import type { Command } from './command.ts';
import { beginHistory, type History, push, redo, undo } from './history.ts';

const ref = (n: number) => ({ sentence: sentenceId(n), quote: `Satz ${n}` });
const base = (n: number) => ({
  id: slideId(n),
  section: sectionId(n),
  kicker: '',
  title: `Titel ${n}`,
  titleSources: [],
  note: { text: `Notiz ${n}`, sources: [ref(n)] },
  optional: false,
  hidden: false,
});
const picture = (digit: string) => ({ id: AssetId.parse(`${digit.repeat(64)}.png`), name: 'Bild.png', mime: 'image/png', width: 40, height: 20 });
const pictures = [picture('0'), picture('1')] as const;
const bullets = (n: number): Slide => ({
  ...base(n),
  kind: 'bullets',
  bullets: [1, 2, 3].map((k) => ({ id: bulletId(`${n}-${k}`), label: '', text: `Punkt ${k}`, sources: [ref(n)], origin: 'planned', level: 0, rules: [] })),
});
const bulletOfLabel = (label: string) => ({ id: bulletId(label), label, text: 'x', sources: [], origin: 'planned' as const, level: 0, rules: [] });
const table = (n: number): Slide => ({
  ...base(n),
  kind: 'table',
  header: ['a', 'b'],
  rows: [
    ['1', '2'],
    ['3', '4'],
  ],
  merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
  caption: 'Tabelle',
  tableSources: [ref(n)],
  chart: { type: 'bar', category: 0, values: [1] },
});
const figure = (n: number): Slide => ({
  ...base(n),
  kind: 'figure',
  asset: pictures[0].id,
  alt: '',
  caption: 'Bild',
  captionSources: [ref(n)],
  bullets: [],
});
const title = (n: number): Slide => ({ ...base(n), kind: 'title', subtitle: 'Unten', subtitleSources: [] });

const deck: Deck = {
  id: 'd',
  reportId: 'r',
  title: 'Deck',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  slides: [title(1), bullets(2), table(3), bullets(4), figure(5)],
  dropped: [],
};

const logo = picture('2');
const ownThemes = [
  { ...themeNamed('ink'), name: 'Haus' },
  { ...themeNamed('paper'), name: 'Amt', footer: { text: 'Amt', numbers: false, order: 'middle' as const } },
  { ...themeNamed('civic'), name: 'Rat', logo: { asset: logo.id, corner: 'top-end' as const, on: 'all' as const, plate: false } },
];
const drawnStroke: Stroke = { id: StrokeId.parse('1'), tool: 'pen', colour: 'red', width: 0.004, felt: false, points: [[0, 1, 0.5]] };
const slideOf = fc.constantFrom(...deck.slides.map((slide) => slide.id), slideId('copy'), slideId('nowhere'));
const bulletOf = fc.constantFrom(bulletId('2-1'), bulletId('2-3'), bulletId('4-2'), bulletId('new'), bulletId('nowhere'));
const text = fc.string({ maxLength: 12 });

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constantFrom('title.set', 'subtitle.set', 'caption.set', 'code.set', 'note.set'), slide: slideOf, text }),
  fc.record({ type: fc.constant('cell.set'), slide: slideOf, row: fc.constantFrom('header', 0, 7), column: fc.nat(3), text }),
  fc.record({ type: fc.constant('bullet.set'), slide: slideOf, bullet: bulletOf, text }),
  fc.record({ type: fc.constant('bullet.label'), slide: slideOf, bullets: fc.array(bulletOf, { maxLength: 3 }), text }),
  fc.record({ type: fc.constant('bullet.insert'), slide: slideOf, after: fc.option(bulletOf), bullet: bulletOf, text }),
  fc.record({ type: fc.constant('bullet.split'), slide: slideOf, bullet: bulletOf, added: bulletOf, before: text, after: text }),
  fc.record({ type: fc.constant('bullet.join'), slide: slideOf, bullet: bulletOf, text }),
  fc.record({ type: fc.constant('bullet.level'), slide: slideOf, bullet: bulletOf, level: fc.integer({ min: -1, max: 4 }) }),
  fc.record({ type: fc.constant('bullet.remove'), slide: slideOf, bullet: bulletOf }),
  fc.record({ type: fc.constant('bullet.move'), slide: slideOf, bullet: bulletOf, by: fc.constantFrom(-1, 1) }),
  fc.record({ type: fc.constant('bullet.restore'), slide: slideOf, bullet: bulletOf }),
  fc.record({ type: fc.constant('sentence.line'), slide: slideOf, after: fc.option(bulletOf), line: fc.constantFrom(...['new', 'other'].map(bulletOfLabel)) }),
  fc.record({ type: fc.constant('sentence.slide'), after: slideOf, made: fc.constantFrom(bullets(7), title(8)) }),
  fc.record({ type: fc.constant('sentence.tell'), slide: slideOf, text, source: fc.constantFrom(ref(2), ref(5)) }),
  fc.record({ type: fc.constant('slide.move'), slide: slideOf, to: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ type: fc.constant('slide.duplicate'), slide: slideOf, copy: fc.constant(slideId('copy')) }),
  fc.record({ type: fc.constant('slide.remove'), slide: slideOf }),
  fc.record({ type: fc.constant('slides.move'), slides: fc.array(slideOf, { maxLength: 3 }), before: fc.option(slideOf) }),
  fc.record({ type: fc.constant('slides.insert'), slides: fc.constantFrom([], [bullets(5)], [bullets(5), bullets(6), bullets(2)]), after: fc.option(slideOf) }),
  fc.record({ type: fc.constant('slide.split'), slide: slideOf, at: bulletOf, rest: fc.constantFrom(slideId('rest'), slideId(3)) }),
  fc.record({ type: fc.constant('slide.fit'), slide: slideOf, rest: fc.constantFrom(slideId('rest'), slideId(3)), spare: fc.constantFrom(0, 300) }),
  fc.record({ type: fc.constant('slides.merge'), slides: fc.array(slideOf, { minLength: 2, maxLength: 3 }) }),
  fc.record({
    type: fc.constant('slide.layout'),
    slide: slideOf,
    layout: fc.constantFrom('places', 'columns', 'pictureFull', 'timeline', 'comparison', 'quote', 'divider', 'bullets'),
  }),
  fc.record({ type: fc.constant('slide.optional'), slide: slideOf, optional: fc.boolean() }),
  fc.record({ type: fc.constant('slide.hide'), slide: slideOf, hidden: fc.boolean() }),
  fc.record({
    type: fc.constant('deck.cut'),
    minutes: fc.option(fc.constantFrom(5, 30)),
    marks: fc.array(fc.record({ slide: slideOf, optional: fc.boolean(), hidden: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('byline.set'), slide: slideOf, part: fc.constantFrom('speaker', 'date', 'place'), text: fc.constantFrom('', 'A', 'B') }),
  fc.record({
    type: fc.constant('picture.place'),
    slide: slideOf,
    asset: fc.constantFrom(...pictures),
    alt: text,
    added: fc.constantFrom(slideId('copy'), slideId('added')),
    apart: fc.boolean(),
  }),
  fc.record({ type: fc.constant('picture.remove'), slide: slideOf, bullet: bulletOf }),
  fc.record({
    type: fc.constant('picture.crop'),
    slide: slideOf,
    crop: fc.option(fc.constant({ x: 0.1, y: 0, width: 0.5, height: 1, pixels: { width: 40, height: 20 } })),
  }),
  fc.record({ type: fc.constant('alt.set'), slide: slideOf, text }),
  fc.record({ type: fc.constantFrom('row.insert', 'column.insert'), slide: slideOf, at: fc.nat(3) }),
  fc.record({ type: fc.constant('row.remove'), slide: slideOf, row: fc.constantFrom('header', 0, 1) }),
  fc.record({ type: fc.constant('row.move'), slide: slideOf, row: fc.nat(2), by: fc.constantFrom(-1, 1) }),
  fc.record({ type: fc.constant('column.remove'), slide: slideOf, column: fc.nat(2) }),
  fc.record({ type: fc.constant('column.move'), slide: slideOf, column: fc.nat(2), by: fc.constantFrom(-1, 1) }),
  fc.record({ type: fc.constant('header.set'), slide: slideOf, on: fc.boolean() }),
  fc.record({
    type: fc.constant('cells.fill'),
    slide: slideOf,
    row: fc.constantFrom('header', 0, 1),
    column: fc.nat(2),
    cells: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('chart.set'), slide: slideOf, drawn: fc.option(fc.constant({ type: 'bar', category: 0, values: [1] })) }),
  fc.record({ type: fc.constant('footer.set'), text: fc.option(text) }),
  fc.record({ type: fc.constant('numbers.set'), shown: fc.boolean() }),
  fc.record({ type: fc.constant('deck.steps'), on: fc.boolean() }),
  fc.record({ type: fc.constant('deck.aspect'), aspect: fc.constantFrom('16:9', '4:3') }),
  fc.record({ type: fc.constant('deck.dim'), on: fc.boolean() }),
  fc.record({ type: fc.constant('deck.transition'), transition: fc.constantFrom('fade', 'push', null) }),
  fc.record({
    type: fc.constant('report.update'),
    select: fc.constant([]),
    deck: fc.record({
      reportId: fc.constantFrom('r', 'next'),
      title: text,
      language: fc.constantFrom('de', 'en'),
      slides: fc.shuffledSubarray(deck.slides, { minLength: 1 }),
      dropped: fc.subarray([sentenceId(2), sentenceId(3)]),
    }),
  }),
  fc.record({
    type: fc.constant('deck.restore'),
    deck: fc.constantFrom(
      deck,
      { ...deck, footer: 'Fuß', slides: [bullets(2), title(7)] },
      { ...deck, dropped: [sentenceId(1)], slides: deck.slides.toReversed() },
    ),
  }),
  fc.record({ type: fc.constant('ink.keep'), ink: fc.dictionary(slideOf, fc.array(fc.constant(drawnStroke), { maxLength: 2 }), { maxKeys: 3 }) }),
  fc.record({ type: fc.constant('theme.set'), theme: fc.constantFrom('ink', 'civic') }),
  fc.record({ type: fc.constant('theme.wear'), theme: fc.constantFrom(...ownThemes), logo: fc.constantFrom(null, logo) }),
  fc.record({ type: fc.constant('pace.set'), pace: fc.option(fc.constantFrom(90, 150)) }),
) as fc.Arbitrary<Command>;

const recordOf = (id: string): TalkRecord => ({
  id,
  kind: 'talk',
  began: 0,
  ended: 1,
  language: 'de',
  pace: 120,
  minutes: null,
  displays: { count: 1, audience: null, presenter: { label: '', width: 1, height: 1 } },
  slides: [],
  visits: [],
  skipped: [],
  waited: 0,
  paused: 0,
  afterEnd: 0,
  interrupted: 0,
  black: 0,
  white: 0,
  frozen: 0,
});
const records: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('record.add' as const), record: fc.constantFrom('A', 'B').map(recordOf) }),
  fc.record({ type: fc.constant('record.remove' as const), record: fc.constantFrom('A', 'B') }),
);

const all = (history: History, step: typeof undo): History => {
  const walked = step(history);
  return walked ? all(walked.history, step) : history;
};

/** Text, sources and origin of the bullets on the second slide. */
const shownOn = ({ slides }: Deck) =>
  slides.flatMap((slide) =>
    slide.kind === 'bullets' && slide.id === slideId(2)
      ? slide.bullets.map(({ text: shown, sources, origin }) => `${shown} ${sources.map(({ sentence }) => sentence.replace(/\D/g, '')).join(' ')} ${origin}`)
      : [],
  );

describe('history', () => {
  it('takes any sequence of commands back to the first deck, and forward to the last, to the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, fc.nat(1500)), { maxLength: 40 }), (steps) => {
        let now = 0;
        let history = beginHistory(deck);
        for (const [command, wait] of steps) {
          now += wait;
          history = push(history, command, null, now);
        }
        const back = all(history, undo);
        expect(JSON.stringify(back.deck)).toBe(JSON.stringify(deck));
        expect(JSON.stringify(all(back, redo).deck)).toBe(JSON.stringify(history.deck));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the records of talks over any undo and redo, which they do not stand in the way of', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: commands }, records), { maxLength: 30 }), fc.nat(30), (steps, back) => {
        let history = beginHistory(deck);
        for (const command of steps) history = push(history, command, null, 0);
        const kept = history.deck.records;
        const undone = all(history, undo);
        expect({ ...undone.deck, records: undefined }).toEqual({ ...deck, records: undefined });
        expect(undone.deck.records).toEqual(kept);
        expect(all(undone, redo).deck).toEqual(history.deck);
        let half = history;
        for (let n = 0; n < back; n++) half = undo(half)?.history ?? half;
        const during = push(half, { type: 'record.add', record: recordOf('C') }, null, 0);
        expect(all(during, redo).deck).toEqual({ ...history.deck, records: [...(kept ?? []), recordOf('C')] });
      }),
    );
  });

  it('takes what was typed into one field within a second as one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, text, n) => push(history, { type: 'note.set', slide: slideId(2), text }, null, n * 300),
      beginHistory(deck),
    );
    expect(typed.past).toHaveLength(1);
    const later = push(typed, { type: 'note.set', slide: slideId(2), text: 'abcd' }, null, 5000);
    expect(later.past).toHaveLength(2);
    expect(undo(undo(later)?.history ?? later)?.history.deck).toEqual(deck);
  });

  it('takes the typing of a label as one step, for all bullets that stand under it', () => {
    const slide = slideId(2);
    const under = [bulletId('2-1'), bulletId('2-2')];
    const typed = ['D', 'Da', 'Dam'].reduce(
      (history, text, n) => push(history, { type: 'bullet.label', slide, bullets: under, text }, null, n * 300),
      beginHistory(deck),
    );
    const changed = typed.deck.slides[1];
    expect(changed?.kind === 'bullets' && changed.bullets.map(({ label, origin }) => [label, origin])).toEqual([
      ['Dam', 'edited'],
      ['Dam', 'edited'],
      ['', 'planned'],
    ]);
    expect(undo(typed)?.history.deck).toEqual(deck);
  });

  it('splits a bullet into two with its sources, and joins them again with all of theirs', () => {
    const slide = slideId(2);
    const [first, second] = [bulletId('2-1'), bulletId('new')];
    const split = push(beginHistory(deck), { type: 'bullet.split', slide, bullet: first, added: second, before: 'Pun', after: 'kt 1' }, null, 0);
    expect(shownOn(split.deck)).toEqual(['Pun 2 edited', 'kt 1 2 edited', 'Punkt 2 2 planned', 'Punkt 3 2 planned']);
    const joined = push(split, { type: 'bullet.join', slide, bullet: second, text: 'Punkt 1' }, null, 0);
    expect(shownOn(joined.deck)).toEqual(['Punkt 1 2 edited', 'Punkt 2 2 planned', 'Punkt 3 2 planned']);
  });

  it('brings back the cursor to where it stood on either side of a step', () => {
    const cursor = (at: number) => ({ slide: slideId(2), field: 'note', from: at, to: at });
    const note = (text: string) => ({ type: 'note.set', slide: slideId(2), text }) as const;
    const once = push(beginHistory(deck), note('a'), { slides: [slideId(2)], cursor: cursor(0) }, 0, cursor(1));
    const twice = push(once, note('ab'), { slides: [slideId(2)], cursor: cursor(1) }, 100, cursor(2));
    const undone = undo(twice);
    expect(undone?.select?.cursor).toEqual(cursor(0));
    expect(undone && redo(undone.history)?.select?.cursor).toEqual(cursor(2));
  });

  it('adds a bullet to a comparison under the head of the one before it', () => {
    const compared: Slide = { ...base(9), kind: 'comparison', bullets: ['Damm', 'Deich'].map(bulletOfLabel) };
    const added = push(
      beginHistory({ ...deck, slides: [compared] }),
      { type: 'bullet.insert', slide: slideId(9), after: bulletId('Damm'), bullet: bulletId('new'), text: '' },
      null,
      0,
    ).deck.slides[0];
    expect(added?.kind === 'comparison' && added.bullets.map(({ label }) => label)).toEqual(['Damm', 'Damm', 'Deich']);
  });

  it('lets lines come one by one, and takes that back to a deck that says nothing of it', () => {
    const stepped = push(beginHistory(deck), { type: 'deck.steps', on: true }, null, 0);
    expect(stepped.deck.steps).toBe(true);
    expect(JSON.stringify(push(stepped, { type: 'deck.steps', on: false }, null, 0).deck)).toBe(JSON.stringify(deck));
    expect(push(stepped, { type: 'deck.steps', on: true }, null, 0)).toBe(stepped);
  });

  it('gives slides a transition and takes it back to a deck that says nothing of it', () => {
    const moved = push(beginHistory(deck), { type: 'deck.transition', transition: 'push' }, null, 0);
    expect(moved.deck.transition).toBe('push');
    expect(JSON.stringify(push(moved, { type: 'deck.transition', transition: null }, null, 0).deck)).toBe(JSON.stringify(deck));
  });

  it('brings back all slides that were selected', () => {
    const slides = [slideId(2), slideId(4)];
    const removed = push(beginHistory(deck), { type: 'batch', commands: slides.map((slide) => ({ type: 'slide.remove', slide })) }, { slides }, 0);
    expect(undo(removed)?.select).toEqual({ slides });
  });

  it('remembers what a removed slide told as dropped by hand', () => {
    const removed = push(beginHistory(deck), { type: 'slide.remove', slide: slideId(2) }, null, 0);
    expect(removed.deck.dropped).toEqual([sentenceId(2)]);
  });

  it('is not changed by a command that changes nothing', () => {
    const history = beginHistory(deck);
    expect(push(history, { type: 'slide.remove', slide: slideId('nowhere') }, null, 0)).toBe(history);
    expect(push(history, { type: 'theme.set', theme: 'civic' }, null, 0)).toBe(history);
  });
});
