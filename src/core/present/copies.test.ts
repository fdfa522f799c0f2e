import { describe, expect, it } from 'vitest';
import { Deck } from '../model/deck.ts';
import { wide } from '../render/frame.ts';
import { slideHtml } from '../render/slide-html.ts';
import { pond } from '../sources/pond.fixture.ts';
import { recipientDeck } from './copies.ts';

const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{N}]{3,}/gu) ?? [];

describe('a recipient’s copy', () => {
  it('holds no word that is not seen on a shown slide', () => {
    const { deck } = pond();
    const [, second, third] = deck.slides;
    if (second?.kind !== 'bullets' || !third || !second.bullets[0]) throw new Error('the pond has other slides');
    second.bullets[0] = { ...second.bullets[0], text: 'Geändert', before: { label: '', text: 'Früherer Wortlaut' } };
    third.hidden = true;
    const copy = recipientDeck(deck);
    expect(Deck.parse(copy)).toEqual(copy);
    expect(copy.slides).toHaveLength(deck.slides.length - 1);
    const seen = new Set(
      copy.slides.flatMap((slide) => words(slideHtml(slide, { frame: wide, number: 1, footer: deck.title, language: 'de', assetUrl: () => '' }))),
    );
    const values = JSON.stringify({ ...copy, id: '' }, (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : value,
    );
    expect(words(values).filter((word) => !seen.has(word) && !known.has(word))).toEqual([]);
    expect(words(JSON.stringify(deck))).toContain('Wortlaut');
    expect(JSON.stringify(deck.slides[2])).toContain(third.title);
    expect(values).not.toContain(third.note.text.slice(0, 30));
  });
});

describe('what a recipient’s copy is called and draws', () => {
  it('has the title that is seen, where the deck’s own stands on no slide', () => {
    const { deck } = pond();
    expect(recipientDeck(deck).title).toBe(deck.title);
    expect(recipientDeck({ ...deck, title: 'Arbeitstitel', footer: '' }).title).toBe(deck.slides[0]?.title);
  });

  it('has no column of a table that its chart does not draw', () => {
    const { deck } = pond();
    const [first] = deck.slides;
    if (!first) throw new Error('the pond has slides');
    const { id, section, kicker, title, titleSources, note, optional, hidden } = first;
    const rows = ['2021', '2022', '2023'].map((year, k) => [year, 'geheim', `${k + 12}`]);
    const table = { ...{ id, section, kicker, title, titleSources, note, optional, hidden }, caption: '', tableSources: [], chart: null };
    const drawn = { type: 'bar' as const, category: 0, values: [2] };
    const slides = [{ ...table, kind: 'table' as const, header: ['Jahr', 'Bemerkung', 'Boote'], rows, drawn }];
    expect(recipientDeck({ ...deck, slides }).slides[0]).toMatchObject({
      header: ['Jahr', 'Boote'],
      rows: [
        ['2021', '12'],
        ['2022', '13'],
        ['2023', '14'],
      ],
      drawn: { category: 0, values: [1] },
    });
  });
});

// How the deck says what things are, and what they are known by.
const known = new Set(['civic', 'title', 'bullets', 'agenda', 'numbers', 'tasks', 'outlook', 'planned', 'false', 'null', 'true']);
