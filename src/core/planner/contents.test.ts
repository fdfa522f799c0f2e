import { describe, expect, it } from 'vitest';
import { bulletsOf } from '../model/deck.ts';
import type { RawBlock, RawDocument } from '../model/raw.ts';
import { buildReport, buildTogether } from '../report/build.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const names = ['Alsterhof', 'Birkenau', 'Cadenberg', 'Dornum', 'Elmshagen', 'Friedrichsroda', 'Gronau'];

/** A report with so many parts, each with so many sections under its own paragraph. */
function deckOf(parts: number, sections: number, language = 'de') {
  const blocks = names.slice(0, parts).flatMap((name): RawBlock[] => [
    { kind: 'heading', level: 2, text: name, at },
    { kind: 'paragraph', text: `Der Ort ${name} liegt am Fluss.`, at },
    ...Array.from({ length: sections }, (_, k): RawBlock[] => [
      { kind: 'heading', level: 3, text: `${name} ${k + 1}`, at },
      { kind: 'paragraph', text: `Im Viertel ${k + 1} von ${name} stehen alte Häuser.`, at },
    ]).flat(),
  ]);
  const built = buildReport(
    { format: 'text', title: '', language: 'de', blocks: [{ kind: 'heading', level: 1, text: 'Orte', at }, ...blocks], warnings: [] },
    { id: 'r', sha256: '00' },
  );
  const report = { ...built, language };
  const deck = planDeck(report);
  expect(ledgerOf(report, deck).lost).toEqual([]);
  return deck;
}
const kinds = (deck: ReturnType<typeof deckOf>) => deck.slides.map((slide) => slide.kind);

describe('the contents of a deck', () => {
  it('stand after the title from five parts and eleven slides on, in the words of the headings', () => {
    const deck = deckOf(5, 1);
    expect(deck.slides[1]).toMatchObject({ kind: 'agenda', title: 'Agenda' });
    expect(deck.slides.flatMap((slide) => (slide.kind === 'agenda' ? bulletsOf(slide).map((bullet) => bullet.text) : []))).toEqual(names.slice(0, 5));
    expect(kinds(deckOf(4, 2))).not.toContain('agenda');
    expect(kinds(deckOf(5, 0))).not.toContain('agenda');
  });

  it('go on over a second slide, evenly filled, and are left out in a language without a word for them', () => {
    const lists = deckOf(7, 1).slides.filter((slide) => slide.kind === 'agenda');
    expect(lists.map((slide) => `${slide.title}: ${bulletsOf(slide).length}`)).toEqual(['Agenda: 4', 'Agenda (2/2): 3']);
    expect(kinds(deckOf(5, 1, 'pl'))).not.toContain('agenda');
  });
});

describe('the dividers of a deck', () => {
  it('open each part of three slides or more in a deck of more than twenty, and tell nothing', () => {
    const deck = deckOf(6, 3);
    const dividers = deck.slides.filter((slide) => slide.kind === 'divider');
    expect(dividers.map((slide) => slide.title)).toEqual(names.slice(0, 6));
    expect(dividers.every((slide) => slide.note.text === '')).toBe(true);
    expect(deck.slides.some((slide, k) => slide.kind === 'divider' && deck.slides[k + 1]?.kind === 'divider')).toBe(false);
    expect(kinds(deckOf(5, 2))).not.toContain('divider');
  });

  it('begin with no divider that repeats the title slide', () => {
    const file = (title: string): RawDocument => {
      const places = names.flatMap((name) => [`${name} Nord`, `${name} Süd`]);
      const sections = places.flatMap((place): RawBlock[] => [
        { kind: 'heading', level: 2, text: place, at },
        { kind: 'paragraph', text: `Im Viertel von ${place} stehen alte Häuser.`, at },
      ]);
      return { format: 'text', title: '', language: 'de', blocks: [{ kind: 'heading', level: 1, text: title, at }, ...sections], warnings: [] };
    };
    const files = ['a', 'b'].map((name) => ({ name, sha256: name, format: 'text', author: '', date: '' }));
    // Too long to stand side by side on the title slide.
    const titles = ['Fluss', 'Meer'].map((water) => `Die Orte am ${water} und was aus ihren Häfen seit dem Mittelalter geworden ist`);
    const report = buildTogether(titles.map(file), { id: 'r', sha256: '00', files });
    const deck = planDeck(report);
    expect(ledgerOf(report, deck).lost).toEqual([]);
    const [first, second] = deck.slides;
    expect(first).toMatchObject({ kind: 'title', title: titles[0] });
    expect(second?.kind).toBe('bullets');
  });
});
