import { expect, it } from 'vitest';
import type { Slide } from '../../model/deck.ts';
import { buildReport } from '../../report/build.ts';
import { planDeck } from '../plan.ts';
import { putBackLost } from './lost.ts';

const at = { kind: 'line', line: 1 } as const;
const report = buildReport(
  {
    format: 'text',
    title: '',
    language: 'en',
    blocks: [
      { kind: 'heading', level: 1, text: 'Harbour', at },
      { kind: 'heading', level: 2, text: 'Quay', at },
      { kind: 'paragraph', text: 'The quay was closed in May. The crew repaired its wall within two weeks and painted all the bollards.', at },
      { kind: 'heading', level: 2, text: 'Ferry', at },
      {
        kind: 'paragraph',
        text: 'The ferry runs on working days. Because the old landing stage had been damaged by ice in the winter before, the ferry takes nine cars and forty passengers on each of its trips across the river, which is a little less than it took before the repair.',
        at,
      },
    ],
    warnings: [],
  },
  { id: 'r', sha256: '00' },
);
const { slides } = planDeck(report);
const forget = (slide: Slide, words: string): Slide => ({
  ...slide,
  note: { text: slide.note.text.replace(words, ''), sources: slide.note.sources.filter((source) => source.quote !== words) },
});

it('leaves a deck alone in which every sentence is told or shown', () => {
  expect(putBackLost(report, slides)).toEqual(slides);
});

it('puts a sentence that is told nowhere back into the note of its neighbours, even where a bullet has a part of it', () => {
  const lost =
    'Because the old landing stage had been damaged by ice in the winter before, the ferry takes nine cars and forty passengers on each of its trips across the river, which is a little less than it took before the repair.';
  const mended = putBackLost(
    report,
    slides.map((slide) => forget(slide, lost)),
  );
  expect(mended.map((slide) => slide.note.text.includes(lost))).toEqual([false, false, true]);
  expect(mended.at(-1)?.note.sources.map((source) => source.quote)).toContain(lost);
});

it('puts the heading of a slide that is gone into the note before it', () => {
  const mended = putBackLost(report, slides.slice(0, 2));
  expect(mended[1]?.note.text).toContain('Ferry\n\nThe ferry runs on working days.');
});

it('puts a heading that no title shows before what its slide tells', () => {
  const retitled = slides.map((slide) => (slide.title === 'Ferry' ? { ...slide, title: 'Working days', titleSources: [] } : slide));
  expect(putBackLost(report, retitled).at(-1)?.note.text).toMatch(/^Ferry\n\nThe ferry runs/);
});
