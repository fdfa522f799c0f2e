import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { listSlides, slideOfNumber } from './slide-list.ts';

const slide = (name: string, hidden = false): Slide => ({
  id: slideId(name),
  section: null,
  kicker: '',
  title: `**${name}** Titel`,
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden,
  kind: 'divider',
});
const slides = [slide('a'), slide('b', true), slide('c')];

describe('the slides to choose from in a talk', () => {
  it('are all of them, the hidden ones without a number, the ones left out marked', () => {
    expect(listSlides(slides, [slideId('c')])).toEqual([
      { id: slideId('a'), number: 1, title: 'a Titel', skipped: false },
      { id: slideId('b'), number: null, title: 'b Titel', skipped: false },
      { id: slideId('c'), number: 2, title: 'c Titel', skipped: true },
    ]);
  });

  it('are found by the numbers that they bear', () => {
    expect(slideOfNumber(slides, 2)).toBe(slideId('c'));
    expect(slideOfNumber(slides, 3)).toBeNull();
    expect(slideOfNumber(slides, 0)).toBeNull();
  });
});
