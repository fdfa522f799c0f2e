import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { sectionId, slideId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { plannedTalk, recordedSlides } from './record-plan.ts';

const told = (words: number) => Array.from({ length: words }, () => 'weir').join(' ');
const slide = (n: number, note: string, hidden = false): Slide => ({
  ...{ id: slideId(n), section: sectionId(1), kicker: '', title: `**Slide** ${n}`, titleSources: [], optional: false, hidden },
  ...{ note: { text: note, sources: [] }, kind: 'bullets', bullets: [] },
});
const report = {
  sections: [
    { id: sectionId(1), level: 1, title: 'Water', origin: 'heading', blocks: [], children: [] },
    { id: sectionId(2), level: 1, title: 'Dams', origin: 'heading', blocks: [], children: [] },
  ],
} as unknown as Report;
const deck = { language: 'de', pace: 120, minutes: null, slides: [slide(1, told(120)), slide(2, `${told(60)} [Pause]`), slide(3, told(30), true)] } as const;
const whole = { ...deck, slides: [...deck.slides] };

describe('the slides of a record', () => {
  it('bear their plain titles, numbers and parts, and no word of their notes', () => {
    const slides = recordedSlides(whole, report);
    expect(slides.map(({ number, title, section, hidden }) => [number, title, section, hidden])).toEqual([
      [1, 'Slide 1', 'Water', false],
      [2, 'Slide 2', 'Water', false],
      [2, 'Slide 3', 'Water', true],
    ]);
    expect(JSON.stringify(slides)).not.toContain('weir');
  });

  it('know how many words were to be said, and what time is none', () => {
    const [first, second] = recordedSlides(whole, report);
    expect(first).toMatchObject({ words: 120, rest: 0, seconds: 60 });
    expect(second).toMatchObject({ words: 60, rest: 2, seconds: 32 });
  });
});

it('plans a talk longer for who speaks slower', () => {
  expect(plannedTalk(whole)).toBe(92);
  expect(plannedTalk({ ...whole, pace: 60 })).toBe(182);
});
