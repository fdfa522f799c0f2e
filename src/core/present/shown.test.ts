import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { shownSlides, slideNumbers, startingSlide } from './shown.ts';

const slide = (id: string, hidden: boolean): Slide => ({
  kind: 'divider',
  id: slideId(id),
  section: null,
  kicker: '',
  title: id,
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden,
});
const slides = [slide('a', false), slide('b', true), slide('c', false), slide('d', true)];

describe('hidden slides', () => {
  it('are not shown and not counted', () => {
    expect(shownSlides({ slides }).map(({ title }) => title)).toEqual(['a', 'c']);
    expect(slideNumbers(slides)).toEqual([1, 1, 2, 2]);
  });

  it('give way to the next shown one where a talk should begin on them', () => {
    expect(startingSlide({ slides }, slideId('c'))).toBe(slideId('c'));
    expect(startingSlide({ slides }, slideId('b'))).toBe(slideId('c'));
    expect(startingSlide({ slides }, slideId('d'))).toBe(slideId('c'));
    expect(startingSlide({ slides: [slide('a', true)] }, slideId('a'))).toBeNull();
  });
});
