import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { bulletsOf, type Deck, Deck as DeckSchema, linedKinds, lineOf } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import type { RawBlock } from '../model/raw.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { planDeck } from '../planner/plan.ts';
import { buildReport } from '../report/build.ts';
import { blocksOfPlainText } from '../report/plain/plain-text.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import { asPasted, copyOut, readCopied } from './paste.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const more: RawBlock[] = [
  { kind: 'heading', level: 1, text: 'Anhang', at },
  paragraph('Der Rat besuchte am 3. Mai die Nordwerft. Am 4. Mai folgte das Amt in Emden, das neue Räume hat.\n'),
  paragraph('Die Kosten stiegen um 12 Prozent. Dafür wurden 40 Wohnungen fertig.'),
  { kind: 'quote', text: 'Wir bauen für die, die noch kommen.', at },
  {
    kind: 'list',
    ordered: true,
    items: ['Planung abschließen.', 'Mittel bereitstellen.', 'Bau beginnen.'].map((text, k) => ({ text, level: 0, marker: `${k + 1}.`, at })),
  },
  {
    kind: 'table',
    header: ['Jahr', 'Kosten'],
    rows: [
      ['2020', '12'],
      ['2021', '14'],
    ].map((cells) => ({ cells, at })),
    caption: 'Kosten',
    merges: [],
    at,
  },
];
const text = readFileSync(resolve(import.meta.dirname, '../../../assets/samples/waldzustand.de.txt'), 'utf8');
const report = buildReport(
  { format: 'text', title: '', language: 'de', blocks: [...blocksOfPlainText(text), ...more], warnings: [] },
  { id: 'r', sha256: '00' },
);
const planned = planDeck(report);

/** What a user may do to slides, by places that are looked up in the deck as it is then. */
type Step = { kind: 'move' | 'one' | 'split' | 'merge' | 'layout' | 'hide' | 'duplicate' | 'cutAndPaste'; a: number; b: number; c: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('move', 'one', 'split', 'merge', 'layout', 'hide', 'duplicate', 'cutAndPaste'),
  a: fc.nat(60),
  b: fc.nat(60),
  c: fc.nat(9),
});

function commandsFor(deck: Deck, { kind, a, b, c }: Step, n: number): Command[] {
  const slide = deck.slides[a % deck.slides.length];
  const other = deck.slides[b % deck.slides.length];
  if (!slide || !other) return [];
  const next = deck.slides.slice(a % deck.slides.length, (a % deck.slides.length) + 2 + (c % 2)).map(({ id }) => id);
  switch (kind) {
    case 'move':
      return [{ type: 'slides.move', slides: next, before: c === 0 ? null : other.id }];
    case 'one':
      return [{ type: 'slide.move', slide: slide.id, to: b }];
    case 'split': {
      const bullet = bulletsOf(slide)[c % Math.max(1, bulletsOf(slide).length)];
      return bullet ? [{ type: 'slide.split', slide: slide.id, at: bullet.id, rest: slideId(`rest-${n}`) }] : [];
    }
    case 'merge':
      return [{ type: 'slides.merge', slides: next }];
    case 'layout':
      return [{ type: 'slide.layout', slide: slide.id, layout: [...linedKinds, 'quote' as const, 'divider' as const][c] ?? 'bullets' }];
    case 'hide':
      return [
        { type: 'slide.hide', slide: slide.id, hidden: c > 4 },
        { type: 'slide.optional', slide: other.id, optional: c > 4 },
      ];
    case 'duplicate':
      return [{ type: 'slide.duplicate', slide: slide.id, copy: slideId(`copy-${n}`) }];
    case 'cutAndPaste': {
      if (deck.slides.length === 1) return [];
      const copied = readCopied(copyOut(deck, [slide]));
      const rest = { ...deck, slides: deck.slides.filter(({ id }) => id !== slide.id) };
      const slides = copied ? asPasted(copied, rest, () => `pasted-${n}`) : [];
      return [
        { type: 'slide.remove', slide: slide.id },
        { type: 'slides.insert', slides, after: rest.slides[b % rest.slides.length]?.id ?? null },
      ];
    }
  }
}

const changed = (steps: readonly Step[]) =>
  steps.reduce(
    (deck, one, n) =>
      produce(deck, (draft) => {
        for (const command of commandsFor(deck, one, n)) apply(draft, command);
      }),
    planned,
  );
const linesOf = (deck: Deck) => deck.slides.flatMap((slide) => bulletsOf(slide).map(lineOf));

describe('a deck whose slides are moved, split, merged and arranged', () => {
  it('tells every sentence of the report that it told before, and each in one note', () => {
    const before = ledgerOf(report, planned);
    expect(before.lost).toEqual([]);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const deck = changed(steps);
        const ledger = ledgerOf(report, deck);
        expect(ledger).toMatchObject({ inNotes: before.inNotes, lost: [], dropped: [] });
        const told = deck.slides.flatMap(({ note }) => note.sources.map(({ sentence }) => sentence));
        expect(new Set(told).size).toBe(told.length);
        expect(DeckSchema.parse(JSON.parse(JSON.stringify(deck)))).toEqual(JSON.parse(JSON.stringify(deck)));
      }),
      { numRuns: 150 },
    );
  });

  it('shows every line that it showed before, as often as before where nothing is copied', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const left = linesOf(changed(steps.filter(({ kind }) => kind !== 'duplicate')));
        for (const line of linesOf(planned)) {
          const place = left.indexOf(line);
          expect(place, line).toBeGreaterThanOrEqual(0);
          left.splice(place, 1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
