import fc from 'fast-check';
import { type Bullet, bulletsOf, linedKinds, type Slide, type SourceRef } from '../../model/deck.ts';
import { AssetId, bulletId, sectionId, sentenceId, slideId } from '../../model/id.ts';

// Slides that no planner would make and every user can: words of sixty letters, lines of four hundred words, huge tables.

const words = [
  'Hafen',
  'und',
  'die',
  'Kaimauer,',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter',
  '1.250.000',
  '**wichtig**',
  '`x_1`',
  '👩‍🔧',
  '港口改造工程（一期）已经完成。',
  'الميناء',
  'القديم',
  'נמל',
  'Überflutung.',
  'and/or',
  'GmbH',
  'a-b-c-d',
  'W',
];
const word = fc.constantFrom(...words);
const textOf = (most: number) => fc.array(word, { maxLength: most }).map((list) => list.join(' '));
const short = textOf(6);
const text = fc.oneof(
  { weight: 4, arbitrary: textOf(14) },
  { weight: 2, arbitrary: textOf(60) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 400, maxLength: 400 }).map((list) => list.join(' ')) },
);
const title = fc.oneof({ weight: 5, arbitrary: textOf(7) }, { weight: 1, arbitrary: textOf(80) });

const bullet = fc.record({ label: fc.oneof(fc.constant(''), short, textOf(30)), text, level: fc.constantFrom(0, 0, 0, 1, 2) });
const listed = (given: readonly Pick<Bullet, 'label' | 'text' | 'level'>[]): Bullet[] =>
  given.map((line, k) => ({ id: bulletId(k), ...line, sources: [{ sentence: sentenceId(k), quote: `Satz ${k}.` }], origin: 'planned', rules: [] }));

const bullets = fc.array(bullet, { minLength: 1, maxLength: 12 }).map(listed);
const few = fc.array(bullet, { maxLength: 5 }).map(listed);
const cell = fc.oneof({ weight: 8, arbitrary: textOf(4) }, { weight: 1, arbitrary: textOf(50) });
const table = fc.integer({ min: 1, max: 14 }).chain((columns) =>
  fc.record({
    header: fc.option(fc.array(textOf(3), { minLength: columns, maxLength: columns })),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 30 }),
  }),
);
const code = fc.array(fc.oneof(textOf(9), textOf(90)), { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'));
const formula = fc.constantFrom('E = mc^2', '\\sum_{i=1}^{n} x_i = \\frac{a}{b}', 'x + y'.repeat(40), '\\frac{1}{2 + \\unknown{x}');

const asset = AssetId.parse(`${'0'.repeat(64)}.png`);
const none = { tableSources: [], chart: null };

const content = fc.oneof(
  fc.tuple(fc.constantFrom(...linedKinds), bullets).map(([kind, lines]) => ({ kind, bullets: lines })),
  fc.record({ kind: fc.constant('title' as const), subtitle: fc.oneof(short, text), subtitleSources: fc.constant<SourceRef[]>([]) }),
  fc.constant({ kind: 'divider' as const }),
  fc.record({
    kind: fc.constant('figure' as const),
    asset: fc.constant(asset),
    alt: fc.constant(''),
    caption: fc.oneof(short, text),
    captionSources: fc.constant<SourceRef[]>([]),
    bullets: few,
  }),
  fc.tuple(table, short).map(([grid, caption]) => ({ kind: 'table' as const, ...grid, caption, ...none })),
  bullet.map((line) => ({ kind: 'quote' as const, quote: { ...(listed([line])[0] as Bullet), level: 0 } })),
  fc.tuple(fc.array(formula, { minLength: 1, maxLength: 4 }), few).map(([formulas, lines]) => ({
    kind: 'formula' as const,
    formulas: formulas.map((latex) => ({ text: latex, sources: [] })),
    bullets: lines,
  })),
  code.map((text) => ({ kind: 'code' as const, language: '', code: text, codeSources: [] })),
);

/** Slides of every kind that have too much on them, or nothing. */
export const fullSlide: fc.Arbitrary<Slide> = fc
  .tuple(content, title, fc.oneof(fc.constant(''), short), fc.nat({ max: 1_000_000 }))
  .map(([shown, heading, kicker, number]) => ({
    ...shown,
    id: slideId(number),
    section: sectionId(1),
    kicker,
    title: heading,
    titleSources: [],
    note: { text: 'Satz 0. Satz 1.\n\nSatz 2.\n\nWas sonst zu sagen ist.', sources: [0, 1, 2].map((n) => ({ sentence: sentenceId(n), quote: `Satz ${n}.` })) },
    optional: false,
    hidden: false,
  }));

/** All words that the slides show or say, each as often as it stands there. */
export function wordsOf(slides: readonly Slide[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of slides.flatMap(textsOf))
    for (const found of text.match(/[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu) ?? []) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

function textsOf(slide: Slide): string[] {
  const lines = bulletsOf(slide).flatMap(({ label, text: said }) => [label, said]);
  const own =
    slide.kind === 'title'
      ? [slide.subtitle]
      : slide.kind === 'figure'
        ? [slide.caption]
        : slide.kind === 'table'
          ? [slide.caption, ...(slide.header ?? []), ...slide.rows.flat()]
          : slide.kind === 'formula'
            ? slide.formulas.map((shown) => shown.text)
            : slide.kind === 'code'
              ? [slide.code]
              : [];
  return [slide.kicker, slide.title, slide.note.text, ...lines, ...own];
}
