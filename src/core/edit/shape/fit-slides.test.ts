import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bullet, bulletsOf, type Slide } from '../../model/deck.ts';
import { bulletId, sectionId, sentenceId, slideId } from '../../model/id.ts';
import { fitsFrame } from '../../render/fit.ts';
import { standard, wide } from '../../render/frame.ts';
import { fitSlide, fitSlides } from './fit-slides.ts';
import { fullSlide, wordsOf } from './full-slides.fixture.ts';

const line = (n: number, text: string): Bullet => ({
  id: bulletId(n),
  label: '',
  text,
  sources: [{ sentence: sentenceId(n), quote: `Satz ${n}.` }],
  origin: 'planned',
  level: 0,
  rules: [],
});
const base = {
  id: slideId('a'),
  section: sectionId(1),
  kicker: '',
  title: 'Kosten',
  titleSources: [],
  note: { text: 'Satz 1.\n\nSatz 14.', sources: [1, 14].map((n) => ({ sentence: sentenceId(n), quote: `Satz ${n}.` })) },
  optional: false,
  hidden: false,
};
const long = 'Der Hafen wird in den kommenden Jahren um eine Kaimauer und zwei Kräne erweitert, was die Stadt bezahlt.';
const bullets = (count: number, text = long): Slide => ({ ...base, kind: 'bullets', bullets: Array.from({ length: count }, (_, k) => line(k + 1, text)) });
const fitted = (slide: Slide) => fitSlides([slide], wide);

describe('slides that are too full', () => {
  it('part evenly, number what goes on, and take the note along that tells of it', () => {
    const parts = fitted(bullets(14));
    expect(parts.map(({ title }) => title)).toEqual(['Kosten', 'Kosten (2/2)']);
    expect(parts.map((part) => bulletsOf(part).length)).toEqual([7, 7]);
    expect(parts.map(({ note }) => note.text)).toEqual(['Satz 1.', 'Satz 14.']);
  });

  it('stay as they are where all has room', () => {
    const slide = bullets(3);
    expect(fitted(slide)).toEqual([slide]);
    expect(fitted(slide)[0]).toBe(slide);
  });

  it('count anew what went on already', () => {
    const second = { ...bullets(14), id: slideId('b'), title: 'Kosten (2/2)' };
    const titles = fitSlides([bullets(2), second], wide).map(({ title }) => title);
    expect(titles).toEqual(['Kosten', 'Kosten (2/3)', 'Kosten (3/3)']);
  });

  it('cut a line that is longer than a slide between its sentences', () => {
    const parts = fitted(bullets(1, `${'Der Kai ist alt. '.repeat(160)}Ende.`));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(bulletsOf(part).at(-1)?.text).toMatch(/\.$/);
  });

  it('repeat the head of a table on each of its slides', () => {
    const rows = Array.from({ length: 30 }, (_, k) => [`Zeile ${k}`, `${k}`]);
    const table: Slide = { ...base, kind: 'table', header: ['Name', 'Zahl'], rows, caption: 'Stand 2024', tableSources: [], chart: null };
    const parts = fitted(table);
    expect(parts.every((part) => part.kind === 'table' && part.header?.[0] === 'Name' && part.caption === 'Stand 2024')).toBe(true);
    expect(parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))).toEqual(rows);
  });

  it('part where a slide was measured to need more room than was reckoned', () => {
    const slide = bullets(6);
    expect(fitted(slide)).toHaveLength(1);
    expect(fitSlide([slide], slide.id, { frame: wide, rest: slideId('rest'), spare: 250 })).toHaveLength(2);
  });

  it('go on with the number that an agenda has come to', () => {
    const agenda: Slide = { ...base, kind: 'agenda', bullets: Array.from({ length: 24 }, (_, k) => line(k, 'Ein Teil des Berichts')) };
    const [, second] = fitted(agenda);
    expect(second && bulletsOf(second)[0]?.marker).toBe('13');
  });

  for (const frame of [wide, standard])
    it(`have room for all they show, whatever it is, and lose no word: ${frame.aspect}`, () => {
      fc.assert(
        fc.property(fullSlide, (slide) => {
          const parts = fitSlides([slide], frame);
          for (const part of parts) expect(fitsFrame(part, frame)).toBe(true);
          expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
          const after = wordsOf(parts);
          for (const [word, count] of wordsOf([slide])) expect(after.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
        }),
        { numRuns: 40, seed: 8 },
      );
    });
});
