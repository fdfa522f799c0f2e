import { describe, expect, it } from 'vitest';
import { lineOf } from '../lines/line.ts';
import { word } from '../made-word.ts';
import { mainTitle, under } from './main-title.ts';
import type { Measures } from './measures.ts';
import type { Passage } from './passages.ts';

const measures: Measures = { size: 10, bold: false, mono: false, leadingOf: (size) => 1.2 * size };
const passage = (text: string, page: number, size: number): Passage => ({
  kind: 'passage',
  lines: [lineOf([word(text, 70, 100, { size })], page)],
  flow: { page, x: 70, right: 520, pieces: [] },
  mark: null,
  gap: 0,
});
const title = (passages: Passage[], levels: Map<Passage, number>) => mainTitle(levels, passages, measures)?.lines[0]?.text ?? null;

describe('the title of a report that its properties do not name', () => {
  const prose = passage('The wells were measured each month. '.repeat(20), 1, 10);
  const [first, second] = [passage('1 Rainfall', 2, 18), passage('2 Wells', 3, 18)];

  it('is the largest line of the first page, where headings are smaller', () => {
    const [office, name] = [passage('Water office', 1, 14), passage('Wells of the valley', 1, 24)];
    const levels = new Map([office, name, first, second].map((one, i) => [one, i === 1 ? 1 : 2]));
    expect(title([office, name, prose, first, second], levels)).toBe('Wells of the valley');
  });

  it('is as large as the headings on a page of its own only', () => {
    const name = passage('Wells of the valley', 1, 18);
    const levels = new Map([name, first, second].map((one) => [one, 1]));
    expect(title([name, first, second], levels)).toBe('Wells of the valley');
    expect(title([name, prose, first, second], levels)).toBeNull();
  });

  it('is no first chapter', () => {
    const chapter = passage('1 Springs', 1, 18);
    const levels = new Map([chapter, first, second].map((one) => [one, 1]));
    expect(title([chapter, first, second], levels)).toBeNull();
  });

  it('leads all other headings', () => {
    const name = passage('Wells of the valley', 1, 18);
    const levels = new Map([
      [name, 1],
      [first, 1],
      [second, 2],
    ]);
    expect([...under(name, levels).values()]).toEqual([1, 2, 3]);
  });
});
