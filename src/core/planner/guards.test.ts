import { describe, expect, it } from 'vitest';
import type { Bullet, Slide } from '../model/deck.ts';
import { bulletId, sectionId, sentenceId, slideId } from '../model/id.ts';
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
  titleSources: [{ sentence: sentenceId(1), quote: 'Hafen' }],
  note: { text: 'Der Hafen wächst.', sources: [] },
  optional: false,
  hidden: false,
  bullets,
});
const textsOf = (slides: Slide[]) => slides.map((slide) => (slide.kind === 'bullets' ? slide.bullets.map((entry) => entry.text) : []));

const quotes = ['Der Hafen wächst.', '0 1 2 3 4 5 6 7', 'Hafen'];
const truth = { language: 'de', sentences: new Map([[sentenceId(1) as string, quotes.join(' ')]]) };
const look = (slides: Slide[]) => guard(slides, truth, { titles: new Set(['Lage']), headings: new Map() });

describe('the last look at a deck', () => {
  it('removes a bullet without a source or with a word of its own', () => {
    const bullets = [bullet('Hafen wächst', 'Der Hafen wächst.'), bullet('Hafen schrumpft', 'Der Hafen wächst.'), bullet('Hafen', null)];
    expect(textsOf(look([slideOf(bullets)]))).toEqual([['Hafen wächst']]);
  });

  it('parts a slide with more than six bullets and tells its note once', () => {
    const slides = look([slideOf(Array.from({ length: 8 }, (_, k) => bullet(`${k}`, '0 1 2 3 4 5 6 7')))]);
    expect(textsOf(slides).map((texts) => texts.length)).toEqual([6, 2]);
    expect(slides.map((slide) => slide.note.text)).toEqual(['Der Hafen wächst.', '']);
  });

  it('lets a title with a word of its own give way to the heading of its section', () => {
    const named = { titles: new Set<string>(), headings: new Map([['sec1', { title: 'Hafen', titleSources: [] }]]) };
    const [slide] = guard([{ ...slideOf([]), section: sectionId(1), title: 'Hafen im Glück' }], truth, named);
    expect(slide?.title).toBe('Hafen');
  });

  it('lets a kicker stand that names a part of the report or is a label, and no other', () => {
    const kickers = ['Lage', 'Ausblick', 'Toller Hafen'].map((kicker) => ({ ...slideOf([]), kicker }));
    expect(look(kickers).map((slide) => slide.kicker)).toEqual(['Lage', 'Ausblick', '']);
  });

  it('shows a quotation word for word or not at all', () => {
    const { id, section, kicker, title, titleSources, note, optional, hidden } = slideOf([]);
    const frame = { id, section, kicker, title, titleSources, note, optional, hidden };
    const quotes = [bullet('Der Hafen wächst', 'Der Hafen wächst.'), bullet('Der Hafen schrumpft', 'Der Hafen wächst.')];
    expect(look(quotes.map((quote) => ({ ...frame, kind: 'quote', quote }))).map((slide) => slide.kind)).toEqual(['quote', 'bullets']);
  });
});
