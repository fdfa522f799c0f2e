import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulasOf, replaceFormulas } from '../formula/inline-formulas.ts';
import { bulletsOf, Deck } from '../model/deck.ts';
import { AssetId } from '../model/id.ts';
import type { RawBlock } from '../model/raw.ts';
import { sentencesOfReport } from '../model/report.ts';
import { fitsFrame } from '../render/fit.ts';
import { wide } from '../render/frame.ts';
import { buildReport } from '../report/build.ts';
import { brokenPromise, truthOf } from './guards/promise.ts';
import { ledgerOf } from './ledger.ts';
import { estimateLines } from './measure.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const asset = { id: AssetId.parse(`${'a'.repeat(64)}.png`), name: 'plan.png', mime: 'image/png', width: 4, height: 3 };

const sentence = fc.constantFrom(
  'Der Hafen wächst.',
  'Um die Ziele zu erreichen, wurde eine Stelle eingerichtet, die den Umbau begleitet.',
  'Die Gruppe besuchte das Amt, die Nordwerft (Emden) Co., Ltd., den „Verein Ebbe, Flut“ und die Küste.',
  'Ziel ist es, den **Hafen zu erweitern**, die Kräne zu warten und Personal zu schulen.',
  'Sie *tagten* (wie [immer](https://example.org)) im Rathaus, obwohl `x, y` fehlte.',
  'The crew repaired the pumps and was thanked by the mayor of the old town on the northern coast of the island.',
  '代表团参观了新港产业基地，详细了解了企业的技术创新进展。',
  `Dort steht ${'ein sehr langer Kran neben einem noch längeren Kran und '.repeat(6)}sonst nichts.`,
  'Für $x_i, y_i \\in \\mathbb{R}$ gilt, dass $\\frac{a, b}{2} \\le 5$, obwohl $n$ (die Zahl der Kräne, $n > 3$) nicht bekannt ist.',
  'The mean $\\bar{x} = \\frac{1}{n} \\sum_{i=1}^{n} x_i$, which is not $0$, was estimated by the crew of the old harbour in May 2019.',
  '1. Mai | x',
  '# kein Titel',
  'ohne Ende',
);
const prose = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const block: fc.Arbitrary<RawBlock> = fc.oneof(
  { weight: 4, arbitrary: prose.map((text): RawBlock => ({ kind: 'paragraph', text, at })) },
  fc.tuple(fc.integer({ min: 1, max: 6 }), sentence).map(([level, text]): RawBlock => ({ kind: 'heading', level, text, at })),
  fc
    .array(fc.tuple(prose, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 15 })
    .map((items): RawBlock => ({ kind: 'list', ordered: true, items: items.map(([text, level]) => ({ text, level, marker: '1.', at })) })),
  fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 9 }).map(
    (rows): RawBlock => ({
      kind: 'table',
      header: ['A', 'B'],
      rows: rows.map((cells) => ({ cells, at })),
      caption: 'Zahlen',
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      at,
    }),
  ),
  fc
    .tuple(sentence, fc.boolean())
    .map(([caption, shown]): RawBlock => ({ kind: 'figure', asset: shown ? asset : null, alt: 'Plan', caption, name: 'plan.png', at })),
  prose.map((text): RawBlock => ({ kind: 'quote', text, at })),
  prose.map((text): RawBlock => ({ kind: 'code', language: 'sh', text, at })),
  fc
    .oneof(prose, fc.constantFrom('E = mc^2', '\\sum_{i=1}^{n} x_i = \\frac{a}{b}', 'x + y'.repeat(90)))
    .map((text): RawBlock => ({ kind: 'formula', text, at })),
  prose.map((text): RawBlock => ({ kind: 'footnote', label: '1', text, at })),
);

describe('what a planned deck promises for any report', () => {
  it('loses no sentence, tells none twice, invents no word and keeps to six bullets', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), fc.constantFrom('de', 'en', 'fr', 'zh', 'pl'), (blocks, language) => {
        const report = buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });
        const deck = Deck.parse(planDeck(report));
        expect(ledgerOf(report, deck)).toMatchObject({ lost: [], dropped: [] });
        const told = deck.slides.flatMap((slide) => slide.note.sources.map((source) => source.sentence));
        expect(new Set(told).size).toBe(told.length);
        const text = new Map(sentencesOfReport(report).map((entry) => [entry.id, entry.text]));
        for (const slide of deck.slides) {
          expect(fitsFrame(slide, wide), JSON.stringify(slide)).toBe(true);
          expect(bulletsOf(slide).length).toBeLessThanOrEqual(6);
          for (const bullet of bulletsOf(slide)) {
            const have = new Set(words(bullet.sources.map((source) => text.get(source.sentence) ?? '').join(' ')));
            expect(bullet.sources).not.toEqual([]);
            const said = [...have].join(' ');
            // Chinese has no spaces: what stands between two marks is no word.
            expect(words(bullet.text).filter((word) => !have.has(word) && !(/\p{Script=Han}/u.test(word) && said.includes(word)))).toEqual([]);
          }
        }
        expect(new Set(deck.slides.map((slide) => slide.id)).size).toBe(deck.slides.length);
      }),
      { numRuns: 200 },
    );
  });

  it('shows each formula whole, with the sentence that it stands in or alone', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), fc.constantFrom('de', 'en', 'fr', 'zh'), (blocks, language) => {
        const report = buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });
        const deck = planDeck(report);
        expect(JSON.stringify(deck)).not.toMatch(/[\ua500-\ua63f]/);
        for (const slide of deck.slides)
          for (const { label, text, sources } of slide.kind === 'quote' ? [] : bulletsOf(slide)) {
            const have = new Set(sources.flatMap(({ quote }) => formulasOf(quote).map(({ latex }) => latex)));
            const shown = [label, text].flatMap(formulasOf).map(({ latex }) => latex);
            expect(shown.filter((latex) => !have.has(latex))).toEqual([]);
            // What is left between formulas holds no half of one.
            expect(replaceFormulas(text, () => '')).not.toMatch(/[$\\]/);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('fits the bullets of a slide into ten lines', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 20 }), (texts) => {
        const items = texts.map((text) => ({ text, level: 0, marker: '-', at }));
        const report = buildReport(
          { format: 'text', title: '', language: 'de', blocks: [{ kind: 'list', ordered: false, items }], warnings: [] },
          { id: 'r', sha256: '00' },
        );
        for (const slide of planDeck(report).slides) {
          const lines = bulletsOf(slide).reduce((sum, bullet) => sum + estimateLines(bullet.text, 28, 1000), 0);
          expect(lines).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same to the byte for the same report', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), fc.constantFrom('de', 'en', 'fr', 'zh'), (blocks, language) => {
        const plan = () =>
          JSON.stringify(planDeck(buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' }), { minutes: 5 }));
        expect(plan()).toBe(plan());
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every number, name and "not" as the guards ask', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), fc.constantFrom('de', 'en', 'fr', 'zh'), (blocks, language) => {
        const report = buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });
        const truth = truthOf(report);
        const bullets = planDeck(report).slides.flatMap((slide) => (slide.kind === 'quote' ? [] : bulletsOf(slide)));
        for (const bullet of bullets) {
          const broken = brokenPromise(bullet, truth);
          // A "not" may stand in another line of the same sentence; two lines make no name together.
          const [own] = bullet.sources;
          const lines = bullets.filter(({ sources }) => sources[0]?.sentence === own?.sentence);
          const together = { ...bullet, text: lines.map(({ text }) => text).join(' . ') };
          expect(broken === 'negation' ? brokenPromise(together, truth) : broken).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
