import { describe, expect, it } from 'vitest';
import { slideId } from '../model/id.ts';
import type { RecordedSlide, TalkRecord, Visit } from '../model/talk-record.ts';
import { type CsvWords, recordCsv } from './record-csv.ts';
import { type MarkdownWords, recordMarkdown } from './record-markdown.ts';
import { reportOf } from './record-report.ts';

const slide = (name: string, more: Partial<RecordedSlide> = {}): RecordedSlide => ({
  slide: slideId(name),
  number: 1,
  title: name,
  section: 'Part',
  seconds: 60,
  words: 120,
  rest: 0,
  hidden: false,
  ...more,
});
const visit = (name: string, seconds: number, at = 0): Visit => ({
  slide: slideId(name),
  at: at * 1000,
  milliseconds: seconds * 1000,
  steps: 0,
  jumped: false,
});
const record = (slides: RecordedSlide[], visits: Visit[], more: Partial<TalkRecord> = {}): TalkRecord => ({
  id: 'r',
  kind: 'rehearsal',
  began: 0,
  ended: 600_000,
  language: 'en',
  pace: 120,
  minutes: null,
  displays: { count: 2, audience: { label: 'Projector', width: 1920, height: 1080 }, presenter: { label: '', width: 1280, height: 800 } },
  slides,
  visits,
  skipped: [],
  waited: 0,
  paused: 0,
  afterEnd: 0,
  interrupted: 0,
  black: 0,
  white: 0,
  frozen: 0,
  ...more,
});

describe('the report on a talk', () => {
  it('adds up the visits of a slide and holds them against its plan', () => {
    const report = reportOf(record([slide('a'), slide('b')], [visit('a', 50), visit('b', 20), visit('a', 40)]));
    expect(report.slides.map(({ spoken, over, visits }) => [spoken, over, visits])).toEqual([
      [90, 30, 2],
      [20, -40, 1],
    ]);
    expect([report.longestOver?.title, report.longestUnder?.title]).toEqual(['a', 'b']);
    expect([report.planned, report.spoken]).toEqual([120, 110]);
  });

  it('tells slides that were left out from those that were not reached and those that are hidden', () => {
    const slides = [slide('a'), slide('b'), slide('c'), slide('x', { hidden: true }), slide('y', { hidden: true })];
    const report = reportOf(record(slides, [visit('a', 60), visit('x', 5)], { skipped: [slideId('b')] }));
    expect(report.slides.map(({ fate }) => fate)).toEqual(['shown', 'skipped', 'unreached', 'shown', 'hidden']);
    expect([report.planned, report.plannedAll]).toEqual([120, 240]);
  });

  it('names no slide as long that kept to its plan', () => {
    const report = reportOf(record([slide('a')], [visit('a', 63)]));
    expect([report.longestOver, report.longestUnder]).toEqual([null, null]);
  });

  it('adds up by part, in the order of the deck', () => {
    const slides = [slide('a', { section: 'One' }), slide('b', { section: 'Two' }), slide('c', { section: 'One' })];
    expect(reportOf(record(slides, [visit('a', 10), visit('b', 20), visit('c', 30)])).sections).toEqual([
      { title: 'One', planned: 120, spoken: 40, slides: 2 },
      { title: 'Two', planned: 60, spoken: 20, slides: 1 },
    ]);
  });
});

describe('the pace of a speaker', () => {
  it('is the one at which the plan would have been right', () => {
    expect(reportOf(record([slide('a'), slide('b')], [visit('a', 90), visit('b', 70)])).pace).toBe(90);
  });

  it('leaves pauses out that take their time at any pace', () => {
    // A minute of words at 120 a minute, and ten seconds of pauses.
    expect(reportOf(record([slide('a', { seconds: 70, rest: 10 })], [visit('a', 50)])).pace).toBe(180);
  });

  it('is not told by slides that were hurried past or talked about at length', () => {
    const slides = [slide('a'), slide('b'), slide('c')];
    expect(reportOf(record(slides, [visit('a', 60), visit('b', 4), visit('c', 900)])).pace).toBe(120);
  });

  it('is not told by too few words', () => {
    expect(reportOf(record([slide('a', { words: 20 })], [visit('a', 9)])).pace).toBeNull();
  });
});

const names = <K extends string>(...keys: K[]) => Object.fromEntries(keys.map((key) => [key, key] as const)) as { [P in K]: P };
const fate = { shown: 'shown', skipped: 'skipped', unreached: 'unreached', hidden: 'hidden' };

describe('a record as a table', () => {
  const words = {
    ...names('slide', 'slideTitle', 'section', 'state', 'planned', 'spoken', 'difference', 'seconds', 'firstShown'),
    ...names('timesShown', 'steps', 'jumped', 'drawn', 'yes', 'no', 'hiddenShown'),
    fate,
  } satisfies CsvWords;

  it('has a head and one line for each slide, of as many fields', () => {
    const csv = recordCsv(record([slide('a'), slide('b', { number: 2 })], [visit('a', 61.24, 3)]), words);
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFslide,slideTitle,section,state,planned (seconds),spoken (seconds),difference (seconds),firstShown (seconds),timesShown,steps,jumped,drawn',
      '1,a,Part,shown,60,61.2,1.2,3,1,0,no,0',
      '2,b,Part,unreached,60,,,,0,0,no,0',
      '',
    ]);
  });

  it('quotes what holds a comma or a quote, and lets no title be a formula', () => {
    const csv = recordCsv(record([slide('Dams, "old"'), slide('=1+1'), slide('-12 °C')], []), words);
    expect(csv).toContain('1,"Dams, ""old""",');
    expect(csv).toContain("1,'=1+1,");
    expect(csv).toContain("1,'-12 °C,");
  });
});

describe('a record as a text', () => {
  const words = {
    ...names('began', 'ended', 'waited', 'paused', 'afterEnd', 'interrupted', 'black', 'white', 'frozen', 'longestOver', 'longestUnder'),
    ...names('displayLabel', 'slide', 'section', 'noSection', 'state', 'planned', 'spoken', 'difference', 'total', 'bySlide', 'bySection'),
    ...names('jumped', 'hiddenShown', 'onTime'),
    kind: { talk: 'Talk', rehearsal: 'Rehearsal' },
    fate,
    displays: () => 'two',
    visits: (n: number) => `${n} times`,
    strokes: (n: number) => `${n} strokes`,
    over: (time: string) => `+${time}`,
    under: (time: string) => `-${time}`,
  } satisfies MarkdownWords;

  it('holds every slide, part and fact', () => {
    const slides = [slide('a *b*|c', { strokes: 2 }), slide('d', { number: 2, section: '' })];
    const text = recordMarkdown(record(slides, [visit('a *b*|c', 90)], { paused: 5000 }), 'Water', words, String);
    expect(text).toContain('# Rehearsal: Water\n');
    expect(text).toContain('- paused: 0:05\n');
    expect(text).toContain('| Part | 1:00 | 1:30 | +0:30 |');
    expect(text).toContain('| 1 | a \\*b\\*\\|c | shown, 2 strokes | 1:00 | 1:30 | +0:30 |');
    expect(text).toContain('| 2 | d | unreached | 1:00 | – | – |');
  });
});
