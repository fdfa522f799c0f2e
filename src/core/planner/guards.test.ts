import { describe, expect, it } from 'vitest';
import type { Bullet, Slide } from '../model/deck.ts';
import { bulletId, sentenceId, slideId } from '../model/id.ts';
import { guard } from './guards.ts';

const bullet = (text: string, quote: string | null): Bullet => ({
  id: bulletId(text),
  text,
  sources: quote === null ? [] : [{ sentence: sentenceId(1), quote }],
  origin: 'planned',
  label: '',
  rules: [],
  level: 0,
});
const slideOf = (bullets: Bullet[]): Slide => ({
  kind: 'bullets',
  id: slideId('a'),
  section: null,
  kicker: '',
  title: 'Hafen',
  titleSources: [],
  note: { text: 'Der Hafen wächst.', sources: [] },
  optional: false,
  hidden: false,
  bullets,
});
const textsOf = (slides: Slide[]) => slides.map((slide) => (slide.kind === 'bullets' ? slide.bullets.map((entry) => entry.text) : []));

describe('the last look at a deck', () => {
  it('removes a bullet without a source or with a word of its own', () => {
    const bullets = [bullet('Hafen wächst', 'Der Hafen wächst.'), bullet('Hafen schrumpft', 'Der Hafen wächst.'), bullet('Hafen', null)];
    expect(textsOf(guard([slideOf(bullets)]))).toEqual([['Hafen wächst']]);
  });

  it('parts a slide with more than six bullets and tells its note once', () => {
    const slides = guard([slideOf(Array.from({ length: 8 }, (_, k) => bullet(`${k}`, '0 1 2 3 4 5 6 7')))]);
    expect(textsOf(slides).map((texts) => texts.length)).toEqual([6, 2]);
    expect(slides.map((slide) => slide.note.text)).toEqual(['Der Hafen wächst.', '']);
  });
});
