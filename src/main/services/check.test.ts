import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../core/model/deck.ts';
import { AssetId, slideId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import { themeNamed } from '../../core/theme/theme.ts';
import type { MeasuredSlide } from '../../shared/views.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { checkDeck } from './check.ts';
import { faultsSaid, findingsSaid } from './check-said.ts';

const base = { section: null, kicker: '', titleSources: [], note: { text: '', sources: [] }, optional: false, hidden: false };
const divider = (name: string, hidden = false): Slide => ({ ...base, hidden, id: slideId(name), kind: 'divider', title: name });
const figure: Slide = {
  ...base,
  id: slideId('Bild'),
  title: '',
  kind: 'figure',
  asset: AssetId.parse(`${'0'.repeat(64)}.png`),
  alt: ' ',
  caption: '',
  captionSources: [],
  bullets: [],
};
const report: Report = {
  id: 'r',
  sha256: 'a',
  format: 'txt',
  files: [],
  language: 'de',
  title: '',
  titleSources: [],
  text: '',
  sections: [],
  assets: [],
  warnings: [],
};
const deckOf = (slides: Slide[], own: Partial<Deck> = {}): Deck => ({
  id: 'd',
  reportId: 'r',
  title: '',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  slides,
  dropped: [],
  ...own,
});
const seen = (slide: Slide, own: Partial<MeasuredSlide> = {}): MeasuredSlide => ({
  slide: slide.id,
  overflow: 0,
  smallestType: 28,
  brokenImages: 0,
  faint: [],
  ...own,
});
const faint = { part: 'text', words: 'blass', color: '#cccccc', ground: '#ffffff', ratio: 1.6, least: 4.5 } as const;

describe('the check of a deck', () => {
  const [one, hidden, two] = [divider('Eins'), divider('Still', true), divider('Zwei')];

  it('finds nothing where all has room and can be read', () => {
    const deck = deckOf([one, hidden, two]);
    const findings = checkDeck(report, deck, [seen(one), seen(two, { smallestType: 22 })]);
    expect(findings).toMatchObject({ ok: true, slides: 2, smallestType: 22, type: [{ pixels: 28 }, { pixels: 22 }], contrast: [], theme: { weak: [] } });
    expect(findingsSaid(findings, deck, wordsFor('de'))).toBe(
      'Es ist nichts zu verbessern.\n2 Folien; die kleinste Schrift hat 22 px, auf Folie 2.\nVon 0 Sätzen des Berichts stehen 0 in den Notizen und 0 auf Folien; 0 wurden von Hand gestrichen.',
    );
  });

  it.each([
    ['too full', { overflow: 12 }, 'Slide 2, “Zwei”: what stands on it reaches 12 px over its room. In the app, “Make it fit” parts it.'],
    ['in small type', { smallestType: 20 }, 'Slide 2, “Zwei”: type of 20 px is too small to be read; at least 22 px are.'],
    ['too faint', { faint: [faint] }, 'Slide 2, “Zwei”: “blass” is too faint on its ground: 1.6:1, where 4.5:1 are needed.'],
    [
      'faintly drawn',
      { faint: [{ ...faint, part: 'chart', least: 3 }] },
      'Slide 2, “Zwei”: a colour of the chart is too faint on its ground: 1.6:1, where 3:1 are needed.',
    ],
    ['without its picture', { brokenImages: 1 }, 'Slide 2, “Zwei”: a picture is missing or cannot be shown.'],
  ] satisfies [string, Partial<MeasuredSlide>, string][])('says which slide is %s', (_what, measured, sentence) => {
    const deck = deckOf([one, hidden, two]);
    const findings = checkDeck(report, deck, [seen(one), seen(two, measured)]);
    expect(findings.ok).toBe(false);
    expect(faultsSaid(findings, deck, wordsFor('en'))).toEqual([sentence]);
  });

  it('says so of pictures that nobody describes, first slides first', () => {
    const deck = deckOf([figure, two]);
    const findings = checkDeck(report, deck, [seen(figure), seen(two, { overflow: 3 })]);
    expect(faultsSaid(findings, deck, wordsFor('en')).map((sentence) => sentence.slice(0, 8))).toEqual(['Slide 1:', 'Slide 2,']);
  });

  it('names the colours of an own theme that are too faint, with what could stand for them', () => {
    const civic = themeNamed('civic');
    const deck = deckOf([one], { ownTheme: { ...civic, name: 'Amt', colors: { ...civic.colors, soft: '#8a92a6' } } });
    const findings = checkDeck(report, deck, [seen(one)]);
    expect(findings.ok).toBe(true);
    expect(findings.theme.weak).toMatchObject([
      { color: 'soft', ground: 'paper', least: 4.5 },
      { color: 'soft', ground: 'tint', least: 4.5 },
    ]);
    expect(findingsSaid(findings, deck, wordsFor('en'))).toMatch(
      /The theme’s colour “Secondary text” is too faint on “Ground” \(3\.1:1, .* the theme could have Secondary text #[0-9a-f]{6}\.$/m,
    );
  });
});
