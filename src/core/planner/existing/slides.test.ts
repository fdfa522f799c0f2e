import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletsOf, Deck } from '../../model/deck.ts';
import { AssetId } from '../../model/id.ts';
import type { RawBlock, RawSlide } from '../../model/raw.ts';
import { authoredSlides, Report } from '../../model/report.ts';
import { buildReport } from '../../report/build.ts';
import { cutDeck } from '../budget/cut-to-time.ts';
import { brokenPromise, truthOf } from '../guards/promise.ts';
import { ledgerOf } from '../ledger.ts';
import { planDeck } from '../plan.ts';

const at = { kind: 'page', page: 1 } as const;
const asset = { id: AssetId.parse(`${'a'.repeat(64)}.png`), name: 'image3.png', mime: 'image/png', width: 4, height: 3 };
const heading = (text: string): RawBlock => ({ kind: 'heading', level: 1, text, at });
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const list = (...items: (string | [string, number])[]): RawBlock => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => ({ text: typeof item === 'string' ? item : item[0], level: typeof item === 'string' ? 0 : item[1], marker: '•', at })),
});
const picture: RawBlock = { kind: 'figure', asset, alt: 'Der Kai von Osten', caption: '', name: 'image3.png', at };

type Given = { body: RawBlock[]; notes?: RawBlock[]; hints?: Partial<Pick<RawSlide, 'layout' | 'hidden' | 'columns' | 'part'>> };

function opened(given: readonly Given[], language = 'de') {
  const blocks: RawBlock[] = [];
  const slides = given.map(({ body, notes = [], hints = {} }): RawSlide => {
    const from = blocks.length;
    blocks.push(...body, ...notes);
    return {
      layout: 'content',
      hidden: false,
      part: '',
      ...hints,
      from,
      notes: from + body.length,
      columns: (hints.columns ?? []).map((column) => from + column),
    };
  });
  const report = buildReport({ format: 'powerpoint', title: '', language, blocks, slides, warnings: [] }, { id: 'r', sha256: '00' });
  return { report, deck: planDeck(report) };
}

const shown = (given: readonly Given[]) => opened(given).deck.slides.map((slide) => `${slide.kind}: ${slide.title}`);

describe('a deck that is opened', () => {
  it('keeps its slides, titles and lines word for word, in their order and levels', () => {
    const { deck } = opened([
      { body: [heading('Hafenausbau Weener'), paragraph('Bauamt'), paragraph('3. Mai 2024')], hints: { layout: 'title' } },
      {
        body: [
          heading('Was bisher geschah und warum der Kran am Nordbecken dreimal ersetzt werden musste'),
          list('Zwei Kräne stehen.', ['seit 2019', 1], 'Obwohl Geld fehlte, ging es weiter.'),
        ],
      },
      { body: [heading('Teil II')], hints: { layout: 'section' } },
      { body: [heading('Zitat'), { kind: 'quote', text: 'Ein Hafen ohne Kran ist ein Teich.', at }, paragraph('Hafenmeister Ode')] },
    ]);
    expect(deck.slides.map((slide) => `${slide.kind}: ${slide.title}`)).toEqual([
      'title: Hafenausbau Weener',
      'bullets: Was bisher geschah und warum der Kran am Nordbecken dreimal ersetzt werden musste',
      'divider: Teil II',
      'quote: Zitat',
    ]);
    expect(deck.slides[0]).toMatchObject({ subtitle: 'Bauamt · 3. Mai 2024' });
    expect(deck.slides.flatMap(bulletsOf).map(({ level, label, text }) => [level, label, text])).toEqual([
      [0, '', 'Zwei Kräne stehen.'],
      [1, '', 'seit 2019'],
      [0, '', 'Obwohl Geld fehlte, ging es weiter.'],
      [0, 'Hafenmeister Ode', 'Ein Hafen ohne Kran ist ein Teich.'],
    ]);
    expect(deck.title).toBe('Hafenausbau Weener');
  });

  it('tells the author’s note as it was written, and after it what no slide shows', () => {
    const wide = Array.from({ length: 14 }, (_, k) => `Sammelbezeichnung${k}`);
    const { deck } = opened([
      {
        body: [heading('Zahlen'), { kind: 'table', header: null, rows: [{ cells: wide, at }], caption: '', at }],
        notes: [paragraph('Kurz halten!'), list('erst Kai', 'dann Kran')],
      },
    ]);
    expect(deck.slides[0]?.note.text).toMatch(/^Kurz halten!\n\n• erst Kai\n• dann Kran\n\n\|/);
  });

  it('shows a picture beside the lines, and no name of a file under it', () => {
    const { deck } = opened([{ body: [heading('Lage'), picture, list('Der Kai ist alt.', 'Er ist 400 m lang.')] }]);
    expect(deck.slides).toHaveLength(1);
    expect(deck.slides[0]).toMatchObject({
      kind: 'figure',
      caption: '',
      alt: 'Der Kai von Osten',
      bullets: [{ text: 'Der Kai ist alt.' }, { text: 'Er ist 400 m lang.' }],
    });
  });

  it('keeps the author’s numbers before the lines, and sets formulas that end a slide in lines of their own', () => {
    const steps: RawBlock = { kind: 'list', ordered: true, items: ['Kai', 'Kran'].map((text, k) => ({ text, level: 0, marker: `${k + 3}.`, at })) };
    const formula: RawBlock = { kind: 'formula', text: 'a^2 + b^2 = c^2', at };
    const { deck } = opened([
      { body: [heading('Schritte'), steps] },
      { body: [heading('Satz'), paragraph('Es gilt:'), formula] },
      { body: [heading('Satz'), formula, paragraph('wie bekannt')] },
    ]);
    expect(deck.slides.flatMap(bulletsOf).map(({ marker, text }) => [marker, text])).toEqual([
      ['3.', 'Kai'],
      ['4.', 'Kran'],
      [undefined, 'Es gilt:'],
      [undefined, '$a^2 + b^2 = c^2$'],
      [undefined, 'wie bekannt'],
    ]);
    expect(deck.slides[1]).toMatchObject({ kind: 'formula', formulas: [{ text: 'a^2 + b^2 = c^2' }] });
  });

  it('goes on with what has no room under the same title', () => {
    const lines = Array.from({ length: 25 }, (_, k) => `Abschnitt ${k + 1} der Kaimauer`);
    expect(shown([{ body: [heading('Mängel'), list(...lines)] }])).toEqual(['bullets: Mängel', 'bullets: Mängel (2/3)', 'bullets: Mängel (3/3)']);
    expect(shown([{ body: [heading('Mängel'), list(...lines.slice(0, 9))] }])).toEqual(['bullets: Mängel']);
  });

  it('sets two headed columns side by side, and others one after the other', () => {
    const columns = [heading('Varianten'), heading('Neubau'), list('teuer', 'dauert'), heading('Umbau'), list('billig')];
    expect(opened([{ body: columns, hints: { columns: [1, 3] } }]).deck.slides[0]).toMatchObject({
      kind: 'comparison',
      bullets: [
        { label: 'Neubau', text: 'teuer' },
        { label: 'Neubau', text: 'dauert' },
        { label: 'Umbau', text: 'billig' },
      ],
    });
    expect(
      opened([{ body: columns }])
        .deck.slides.flatMap(bulletsOf)
        .map(({ level, text }) => `${level} ${text}`),
    ).toEqual(['0 Neubau', '1 teuer', '1 dauert', '0 Umbau', '1 billig']);
  });

  it('keeps hidden what its author had hidden, whatever the time', () => {
    const { report, deck } = opened([{ body: [heading('Offen'), list('a')] }, { body: [heading('Reserve'), list('b')], hints: { hidden: true } }]);
    for (const minutes of [null, 1, 30]) expect(cutDeck(deck, report, { minutes, pace: null }).slides.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(cutDeck(cutDeck(deck, report, { minutes: 1, pace: null }), report, { minutes: 60, pace: null }).slides.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ]);
  });

  it('accounts for every sentence, says nothing of its own and keeps the order, whatever is on its slides', () => {
    const words = fc.constantFrom(
      'Der Hafen wächst.',
      'Kosten',
      '价格上涨。港口扩建。',
      `${'Ein langer Satz über den Kran und '.repeat(60)}Ende.`,
      '**Fett** und [Verweis](https://example.org)',
      ' ',
      '1. Mai',
      `${'Noch ein Satz. '.repeat(120)}`,
    );
    const block: fc.Arbitrary<RawBlock> = fc.oneof(
      words.map(paragraph),
      words.map(heading),
      fc.array(fc.tuple(words, fc.integer({ min: 0, max: 4 })), { maxLength: 14 }).map((items) => list(...items)),
      fc.constant(picture),
      fc.constant<RawBlock>({ ...picture, asset: null }),
      fc
        .array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
        .map((rows): RawBlock => ({ kind: 'table', header: ['A', 'B'], rows: rows.map((cells) => ({ cells, at })), caption: '', at })),
      words.map((text): RawBlock => ({ kind: 'quote', text, at })),
      words.map((text): RawBlock => ({ kind: 'code', language: 'sh', text, at })),
      words.map((text): RawBlock => ({ kind: 'formula', text, at })),
      words.map((text): RawBlock => ({ kind: 'footnote', label: '1', text, at })),
    );
    const slide = fc.record({
      body: fc.array(block, { maxLength: 6 }),
      notes: fc.array(block, { maxLength: 3 }),
      hints: fc.record({
        layout: fc.constantFrom('title' as const, 'section' as const, 'content' as const),
        hidden: fc.boolean(),
        columns: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }).map((places) => places.sort((a, b) => a - b)),
        part: fc.constantFrom('', 'Teil A', 'Teil B'),
      }),
    });
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 6 }), (given) => {
        const { report, deck } = opened(given);
        expect(Report.parse(report)).toEqual(report);
        expect(Deck.parse(deck)).toEqual(deck);
        expect(ledgerOf(report, deck)).toMatchObject({ lost: [], dropped: [] });
        expect([...new Set(deck.slides.map(({ section }) => section))]).toEqual(authoredSlides(report).map(({ id }) => id));
        expect(authoredSlides(report)).toHaveLength(given.length);
        for (const bullet of deck.slides.flatMap(bulletsOf)) expect(brokenPromise(bullet, truthOf(report))).toBeNull();
        expect(new Set(deck.slides.flatMap(bulletsOf).map(({ id }) => id)).size).toBe(deck.slides.flatMap(bulletsOf).length);
      }),
      { numRuns: 80 },
    );
  });
});
