import { describe, expect, it } from 'vitest';
import { type Bullet, bulletsOf, type Slide } from '../../model/deck.ts';
import { AssetId, bulletId, sectionId, sentenceId, slideId } from '../../model/id.ts';
import { layoutsFor, withLayout } from './layout.ts';
import { mergeable, mergedSlide } from './merge.ts';
import { splitSlide } from './split.ts';

const ref = (n: number) => ({ sentence: sentenceId(n), quote: `Satz Nummer ${n}.` });
const line = (n: number, label = ''): Bullet => ({
  id: bulletId(n),
  label,
  text: `Nummer ${n}`,
  sources: [ref(n)],
  origin: 'planned',
  level: 0,
  rules: ['cut'],
});
const slide = (name: string, bullets: Bullet[], note: { text: string; told: number[] } = { text: '', told: [] }) => ({
  id: slideId(name),
  section: sectionId(1),
  kicker: 'Teil',
  title: 'Der Hafen',
  titleSources: [ref(99)],
  note: { text: note.text, sources: note.told.map(ref) },
  optional: false,
  hidden: false,
  kind: 'bullets' as const,
  bullets,
});
const paragraphs = (...groups: (string | number[])[]) =>
  groups.map((group) => (typeof group === 'string' ? group : group.map((n) => `Satz Nummer ${n}.`).join(' '))).join('\n\n');
const table: Slide = {
  ...slide('t', []),
  kind: 'table',
  header: null,
  rows: [['a']],
  caption: '',
  tableSources: [],
  chart: null,
};

describe('splitting a slide', () => {
  it('takes the bullets from the chosen one on along, and the paragraphs that tell them', () => {
    const note = { text: paragraphs([1, 2], 'Dazwischen.', [3], 'Danach.', [4]), told: [1, 2, 3, 4] };
    const parts = splitSlide(slide('a', [line(1), line(3), line(4)], note), bulletId(3), slideId('b'));
    expect(parts?.map((part) => bulletsOf(part).map(({ text }) => text))).toEqual([['Nummer 1'], ['Nummer 3', 'Nummer 4']]);
    expect(parts?.map((part) => part.note.text)).toEqual([paragraphs([1, 2], 'Dazwischen.'), paragraphs([3], 'Danach.', [4])]);
    expect(parts?.map((part) => part.note.sources.map(({ sentence }) => sentence))).toEqual([
      ['s1', 's2'],
      ['s3', 's4'],
    ]);
    expect(parts?.[1]).toMatchObject({ title: 'Der Hafen', titleSources: [ref(99)], kicker: 'Teil', section: sectionId(1) });
  });

  it('cuts a paragraph between two sentences where all that stays comes first', () => {
    const parts = splitSlide(slide('a', [line(1), line(3)], { text: paragraphs([1, 2, 3]), told: [1, 2, 3] }), bulletId(3), slideId('b'));
    expect(parts?.map(({ note }) => note)).toEqual([
      { text: paragraphs([1, 2]), sources: [ref(1), ref(2)] },
      { text: paragraphs([3]), sources: [ref(3)] },
    ]);
  });

  it('keeps a paragraph whole that tells of both in turns', () => {
    const whole = slide('a', [line(1), line(2)], { text: paragraphs([2, 1]), told: [2, 1] });
    const parts = splitSlide(whole, bulletId(2), slideId('b'));
    expect(parts?.[0].note).toEqual(whole.note);
    expect(parts?.[1].note).toEqual({ text: '', sources: [] });
  });

  it('keeps code with blank lines in one piece', () => {
    const code = '```\nSatz Nummer 2.\n\nSatz Nummer 1.\n```';
    const parts = splitSlide(slide('a', [line(3), line(2)], { text: `${paragraphs([3])}\n\n${code}`, told: [3, 2] }), bulletId(2), slideId('b'));
    expect(parts?.map(({ note }) => note.text)).toEqual([paragraphs([3]), code]);
  });

  it('has nothing to do at the first bullet, and gives the same slide back when merged', () => {
    const whole = slide('a', [line(1), line(2)], { text: paragraphs([1], [2]), told: [1, 2] });
    expect(splitSlide(whole, bulletId(1), slideId('b'))).toBeNull();
    expect(mergedSlide(splitSlide(whole, bulletId(2), slideId('b')) ?? [])).toEqual(whole);
  });
});

describe('merging slides', () => {
  it('joins lines and notes in order, and keeps another title as a line over its own', () => {
    const second = { ...slide('b', [line(2)], { text: paragraphs([2]), told: [2] }), title: 'Die Werft', titleSources: [ref(98)] };
    const merged = mergedSlide([slide('a', [line(1)], { text: paragraphs([1]), told: [1] }), second]);
    expect(merged && bulletsOf(merged).map(({ text, level, sources }) => [text, level, sources[0]?.sentence])).toEqual([
      ['Nummer 1', 0, 's1'],
      ['Die Werft', 0, 's98'],
      ['Nummer 2', 1, 's2'],
    ]);
    expect(merged?.note).toEqual({ text: paragraphs([1], [2]), sources: [ref(1), ref(2)] });
  });

  it('takes a numbered continuation for the same title', () => {
    const merged = mergedSlide([slide('a', [line(1)]), { ...slide('b', [line(2)]), title: 'Der Hafen (2/2)' }]);
    expect(merged && bulletsOf(merged).map(({ text }) => text)).toEqual(['Nummer 1', 'Nummer 2']);
  });

  it('says why slides cannot be joined', () => {
    const slides = [slide('a', [line(1)]), slide('b', [line(2)]), table, slide('c', [])];
    const why = (...names: string[]) => mergeable(slides, names.map(slideId));
    expect(why('a')).toEqual({ obstacle: 'few' });
    expect(why('a', 'c')).toEqual({ obstacle: 'apart' });
    expect(why('b', 't')).toEqual({ obstacle: 'table' });
    expect(why('b', 'a')).toEqual({ slides: slides.slice(0, 2) });
  });
});

describe('the layout of a slide', () => {
  const figure = {
    ...slide('a', [line(1)]),
    kind: 'figure' as const,
    asset: AssetId.parse(`${'a'.repeat(64)}.png`),
    alt: '',
    caption: '',
    captionSources: [],
  };
  const obstacles = (of: Slide) => Object.fromEntries(layoutsFor(of).map(({ layout, obstacle }) => [layout, obstacle]));

  it('changes there and back to the same slide', () => {
    for (const start of [slide('a', [line(1, 'Emden')]), slide('a', [])] as Slide[]) {
      for (const { layout, obstacle, current } of layoutsFor(start)) {
        const changed = withLayout(start, layout);
        if (obstacle || current) expect(changed).toBeNull();
        else expect(changed && withLayout(changed, 'bullets')).toEqual(start);
      }
    }
  });

  it('is refused where lines, numbers of the report or heads would be lost', () => {
    expect(obstacles(slide('a', [line(1), line(2)]))).toMatchObject({ quote: 'lines', divider: 'lines', comparison: 'labels', places: null });
    expect(obstacles(slide('a', []))).toMatchObject({ quote: 'noLine', divider: null });
    expect(obstacles(slide('a', [{ ...line(1), marker: '3.' }]))).toMatchObject({ timeline: 'numbered', quote: 'numbered', bullets: null });
    expect(obstacles(slide('a', [line(1, 'Emden'), line(2, 'Leer')]))).toMatchObject({ comparison: null });
    expect(layoutsFor(table)).toEqual([]);
  });

  it('sets lines in two columns, and in one again', () => {
    const list = slide('a', [line(1), line(2)]);
    const columns = withLayout(list, 'columns');
    expect(columns).toMatchObject({ kind: 'bullets', columns: 2 });
    expect(columns && withLayout(columns, 'bullets')).toEqual(list);
    expect(columns && withLayout(columns, 'tasks')).toEqual({ ...list, kind: 'tasks' });
    expect(obstacles(slide('a', [line(1)]))).toMatchObject({ columns: 'noLine' });
  });

  it('puts a picture over the whole slide where it has no lines', () => {
    const alone = { ...figure, bullets: [] };
    const full = withLayout(alone, 'pictureFull');
    expect(full).toMatchObject({ placement: 'full' });
    expect(full && withLayout(full, 'pictureAfter')).toEqual(alone);
    expect(obstacles(figure)).toMatchObject({ pictureFull: 'lines', pictureBefore: null });
    expect(obstacles(alone)).toMatchObject({ pictureFull: null, pictureBefore: 'noLine' });
  });

  it('puts a picture before its lines and after them again', () => {
    const before = withLayout(figure, 'pictureBefore');
    expect(before).toMatchObject({ placement: 'before' });
    expect(before && withLayout(before, 'pictureAfter')).toEqual(figure);
  });
});
