import { describe, expect, it } from 'vitest';
import type { Bullet, SlideOf } from '../model/deck.ts';
import { bulletId, sectionId, sentenceId, slideId } from '../model/id.ts';
import { paceAt } from './pace.ts';
import { type PlannedDeck, pacePlan } from './pace-plan.ts';
import { beginSession, type Session } from './session.ts';

type Sketch = Partial<SlideOf<'bullets'>> & { name: string; part?: number; words?: number };

/** A bullet slide whose note takes half a second a word. */
const slide = ({ name, part = 1, words = 120, ...more }: Sketch): SlideOf<'bullets'> => ({
  id: slideId(name),
  section: sectionId(part),
  kind: 'bullets',
  kicker: '',
  title: name,
  titleSources: [],
  bullets: [],
  note: { text: 'word '.repeat(words).trim(), sources: [] },
  optional: false,
  hidden: false,
  ...more,
});
/** A line that comes from a sentence of so many words. */
const bullet = (place: number, words: number): Bullet => ({
  id: bulletId(place),
  label: '',
  text: 'line',
  sources: [{ sentence: sentenceId(place), quote: `${place} ${'word '.repeat(words - 1).trim()}` }],
  origin: 'planned',
  level: 0,
  rules: [],
});
const part = (n: number, name: string) => ({ title: `Part ${name}`, importance: 1, sections: [sectionId(n)] });
const deck = (slides: Sketch[], more: Partial<PlannedDeck> = {}): PlannedDeck => ({
  slides: slides.map(slide),
  language: 'en',
  pace: 120,
  minutes: null,
  parts: [part(1, 'one'), part(2, 'two')],
  ...more,
});
const four = deck([{ name: 'a' }, { name: 'b' }, { name: 'c', part: 2 }, { name: 'd', part: 2 }]);
/** The talk on that slide, so many seconds after its clock was started. */
const on = (name: string, seconds: number, more: Partial<Session> = {}): [Session, number] => [
  { ...beginSession(slideId('a')), slide: slideId(name), clock: { startedAt: 0, counted: 0 }, ...more },
  seconds * 1000,
];
const pace = (plan: PlannedDeck, ...at: [Session, number]) => paceAt(pacePlan(plan), ...at);

describe('the plan of a talk', () => {
  const seconds = (plan: PlannedDeck) => pacePlan(plan).slides.map((planned) => Math.round(planned.seconds));

  it('takes as long as the notes take, and a slide without notes as long as one looks at it', () => {
    expect(
      seconds(
        deck([
          { name: 'a', words: 60 },
          { name: 'b', words: 0 },
        ]),
      ),
    ).toEqual([30, 5]);
  });

  it('counts hidden slides as nothing', () => {
    expect(seconds(deck([{ name: 'a' }, { name: 'b', hidden: true }]))).toEqual([60, 0]);
  });

  it('shares out the minutes that the deck is cut to', () => {
    // 5 seconds to change and 15 to say the marked sentence, against 5 alone.
    expect(seconds(deck([{ name: 'a', bullets: [bullet(1, 30)] }, { name: 'b' }], { minutes: 5 }))).toEqual([240, 60]);
  });
});

describe('the pace of a talk', () => {
  it('waits while the clock has not been started', () => {
    expect(pace(four, beginSession(slideId('a')), 99_000)).toMatchObject({ state: 'waiting', elapsed: 0, total: 240, behind: 0, place: 0 });
  });

  it('is on time anywhere within the time of a slide, and half a minute around it', () => {
    expect([60, 90, 120].map((seconds) => pace(four, ...on('b', seconds)))).toMatchObject([
      { state: 'onTime', behind: 0, place: 60 },
      { state: 'onTime', behind: 0, place: 90 },
      { state: 'onTime', behind: 0, place: 120 },
    ]);
    expect(pace(four, ...on('b', 150))).toMatchObject({ state: 'onTime', behind: 30 });
    expect(pace(four, ...on('b', 151))).toMatchObject({ state: 'behind', behind: 31, place: 120 });
    expect(pace(four, ...on('c', 80))).toMatchObject({ state: 'ahead', behind: -40, place: 120 });
  });

  it('knows how far each step of a slide may be', () => {
    const stepped = deck([{ name: 'a', words: 180, bullets: [1, 2, 3].map((place) => bullet(place, 10)) }, { name: 'b' }], { steps: true });
    expect(pace(stepped, ...on('a', 70)).behind).toBe(40);
    expect(pace(stepped, ...on('a', 70, { step: 2 })).behind).toBe(0);
    expect(pace(stepped, ...on('a', 20, { step: 2 })).behind).toBe(-40);
  });

  it('makes up for lost time by what is skipped ahead, and not by what was skipped behind', () => {
    expect(pace(four, ...on('b', 200)).behind).toBe(80);
    expect(pace(four, ...on('b', 200, { skipped: [slideId('c')] })).behind).toBe(20);
    expect(pace(four, ...on('b', 200, { skipped: [slideId('a')] })).behind).toBe(80);
  });

  it('stays where it was while a hidden or skipped slide is shown in passing', () => {
    const annexed = deck([{ name: 'a' }, { name: 'b' }, { name: 'c', part: 2 }, { name: 'annex', hidden: true }]);
    expect(pace(annexed, ...on('annex', 30, { before: slideId('a') }))).toMatchObject({ behind: 0, stretch: { index: 0 } });
    expect(pace(four, ...on('d', 70, { before: slideId('a'), skipped: [slideId('d')] })).behind).toBe(0);
  });

  it('counts from the slide that the talk began on', () => {
    expect(pace(four, ...on('c', 30, { start: slideId('c') }))).toMatchObject({ total: 120, behind: 0 });
  });

  it('tells at the end how much too long or too short it was', () => {
    expect(pace(four, ...on('d', 300, { over: true }))).toMatchObject({ state: 'behind', behind: 60 });
    expect(pace(four, ...on('d', 200, { over: true }))).toMatchObject({ state: 'ahead', behind: -40 });
  });
});

describe('the parts of a talk', () => {
  it('are told until the rest just fits into the time', () => {
    expect(pace(four, ...on('a', 10))).toMatchObject({
      stretch: { index: 0, title: 'Part one', until: 120 },
      marks: [
        { title: 'Part one', from: 0 },
        { title: 'Part two', from: 120 },
      ],
    });
    expect(pace(four, ...on('b', 150, { skipped: [slideId('d')] })).stretch).toMatchObject({ until: 180 });
    expect(pace(four, ...on('c', 150))).toMatchObject({ stretch: { index: 1, until: 240 } });
  });

  it('begin with their first slide that is shown; what stands before the first is in none', () => {
    const opened = deck([{ name: 'a', section: null }, { name: 'b', part: 2, hidden: true }, { name: 'c' }, { name: 'd', section: null }]);
    expect(pace(opened, ...on('a', 0)).stretch).toBeNull();
    expect(pacePlan(opened).slides.map(({ stretch }) => stretch)).toEqual([null, null, 0, 0]);
    expect(pacePlan(opened).stretches).toEqual([{ title: 'Part one' }]);
  });
});
