import { describe, expect, it } from 'vitest';
import { bulletsOf, Deck, type Slide } from '../model/deck.ts';
import type { RawBlock } from '../model/raw.ts';
import { buildReport } from '../report/build.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const formula = (text: string): RawBlock => ({ kind: 'formula', text, at });

function slidesOf(...blocks: RawBlock[]): Slide[] {
  const all: RawBlock[] = [{ kind: 'heading', level: 1, text: 'Barwert', at }, { kind: 'heading', level: 2, text: 'Kosten', at }, ...blocks];
  const report = buildReport({ format: 'text', title: '', language: 'de', blocks: all, warnings: [] }, { id: 'r', sha256: '00' });
  const deck = Deck.parse(planDeck(report));
  expect(ledgerOf(report, deck).lost).toEqual([]);
  return deck.slides.slice(1);
}

const shown = (slides: readonly Slide[]) =>
  slides.map((slide) => [slide.kind, ...bulletsOf(slide).map(({ text }) => text), ...(slide.kind === 'formula' ? slide.formulas.map(({ text }) => text) : [])]);

describe('the formulas of a report', () => {
  it('stand under the lines that lead to them', () => {
    expect(shown(slidesOf(paragraph('Der Hafen rechnet seine Kosten mit dem Barwert ab.'), formula('K = \\frac{C}{1+r}')))).toEqual([
      ['formula', 'Der Hafen rechnet seine Kosten mit dem Barwert ab', 'K = \\frac{C}{1+r}'],
    ]);
  });

  it('stand under the sentence that announces them, where nothing else does', () => {
    expect(shown(slidesOf(paragraph('Der Barwert beträgt:'), formula('K = C')))).toEqual([['formula', 'Der Barwert beträgt:', 'K = C']]);
  });

  it('stand under both where there is room', () => {
    expect(shown(slidesOf(paragraph('Der Hafen rechnet seine Kosten ab. Der Barwert beträgt:'), formula('K = C')))).toEqual([
      ['formula', 'Der Hafen rechnet seine Kosten ab', 'Der Barwert beträgt:', 'K = C'],
    ]);
  });

  it('share a slide where one follows another', () => {
    expect(shown(slidesOf(formula('a = b'), formula('c = d'))).at(0)).toEqual(['formula', 'a = b', 'c = d']);
  });

  it('never leave a slide empty, however long they are', () => {
    const endless = Array.from({ length: 300 }, (_, k) => `x_{${k}}`).join(' + ');
    expect(shown(slidesOf(formula(endless))).map(([kind]) => kind)).toEqual(Array(shown(slidesOf(formula(endless))).length).fill('code'));
    const told = slidesOf(paragraph('Der Hafen rechnet seine Kosten mit dem Barwert ab.'), formula(endless));
    expect(shown(told)).toEqual([['bullets', 'Der Hafen rechnet seine Kosten mit dem Barwert ab']]);
    expect(told[0]?.note.text).toContain(`$$\n${endless}\n$$`);
  });

  it('keep their commas and letters to themselves in a sentence', () => {
    const [slide] = slidesOf(
      paragraph('Der Barwert $K(r, t) = \\frac{C_t}{(1+r)^t}$, der jedes Jahr neu bestimmt wird, hängt vom Zins $r$ ab. Die Kosten steigen mit $t$.'),
    );
    const text = slide ? bulletsOf(slide).map((bullet) => bullet.text) : [];
    expect(text.join(' ')).toContain('$K(r, t) = \\frac{C_t}{(1+r)^t}$');
    expect(text).toContain('Die Kosten steigen mit $t$');
  });
});

describe('a list that its report counts', () => {
  it('keeps its numbers and letters on the slide, and has dashes for dots', () => {
    const list = (items: [string, string, number][]): RawBlock => ({
      kind: 'list',
      ordered: true,
      items: items.map(([marker, text, level]) => ({ marker, text, level, at })),
    });
    const markers = (slides: Slide[]) => slides.flatMap((slide) => bulletsOf(slide).map(({ marker }) => marker));
    const counted: [string, string, number][] = [
      ['3.', 'Kräne prüfen', 0],
      ['a)', 'Nordkran', 1],
      ['IV.', 'Becken räumen', 0],
    ];
    expect(markers(slidesOf(list(counted)))).toEqual(['3.', 'a)', 'IV.']);
    expect(markers(slidesOf(list(counted.map(([, text, level]) => ['•', text, level]))))).toEqual([undefined, undefined, undefined]);
  });
});

describe('a table with merged cells', () => {
  const rows = [['', '2024', '2025'], ...Array.from({ length: 24 }, (_, k) => [k % 12 === 0 ? `Becken ${k}` : '', `${k}`, `${2 * k}`])];
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 12, columns: 1 },
    { row: 14, column: 0, rows: 12, columns: 1 },
  ];
  const tables = slidesOf({
    kind: 'table',
    header: ['Ort', 'Kosten', ''],
    rows: rows.map((cells) => ({ cells, at })),
    caption: '',
    merges,
    at,
  }).flatMap((slide) => (slide.kind === 'table' ? [slide] : []));

  it('repeats its whole head on each slide', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      expect([table.header, table.rows[0]]).toEqual([
        ['Ort', 'Kosten', ''],
        ['', '2024', '2025'],
      ]);
      expect(table.merges?.slice(0, 2)).toEqual(merges.slice(0, 2));
    }
  });

  it('says again on each slide what its rows belong to', () => {
    for (const table of tables) expect(table.rows[1]?.[0]).toMatch(/^Becken/);
    const reached = tables.map((table) => (table.merges ?? []).slice(2).reduce((sum, merge) => sum + merge.rows, 0));
    expect(reached).toEqual(tables.map((table) => table.rows.length - 1));
  });
});
