import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import type { RawBlock } from '../../model/raw.ts';
import { buildReport } from '../../report/build.ts';
import { ledgerOf } from '../ledger.ts';
import { planDeck } from '../plan.ts';
import { coreSeconds } from './core-seconds.ts';
import { cutToTime } from './cut-to-time.ts';

const at = { kind: 'line', line: 1 } as const;
const sentences = [
  'Der Hafen von Weener schlug im Mai 48 000 Tonnen Kies um.',
  'Die neue Schleuse verkürzt die Fahrt der Binnenschiffe um zwei Stunden.',
  'Für die Sanierung der Kaimauer fehlen noch 1,2 Mio. Euro.',
  'Der Rat beschloss im Juni, den Kran am Nordbecken zu ersetzen.',
  'Am Ufer wachsen Schilf, Weiden und zwei seltene Orchideen.',
  'Die Fähre verkehrt im Winter nur an Werktagen.',
];
const prose = (from: number, count: number) => Array.from({ length: count }, (_, k) => sentences[(from + k) % sentences.length]).join(' ');

/** A report with a section for each size, in sentences. */
function reportOf(sizes: readonly number[]) {
  const parts = sizes.flatMap((size, k): RawBlock[] => [
    { kind: 'heading', level: 2, text: `Becken ${k + 1}`, at },
    { kind: 'paragraph', text: prose(k, Math.ceil(size / 2)), at },
    { kind: 'heading', level: 3, text: `Ufer ${k + 1}`, at },
    { kind: 'paragraph', text: prose(k + 3, Math.max(1, Math.floor(size / 2))), at },
  ]);
  return buildReport(
    { format: 'text', title: '', language: 'de', blocks: [{ kind: 'heading', level: 1, text: 'Häfen', at }, ...parts], warnings: [] },
    { id: 'r', sha256: '00' },
  );
}

const toldSeconds = (deck: Deck) => deck.slides.reduce((sum, slide) => sum + (slide.hidden || slide.optional ? 0 : coreSeconds(slide, deck)), 0);
const shownSeconds = (deck: Deck) => deck.slides.reduce((sum, slide) => sum + (slide.hidden ? 0 : coreSeconds(slide, deck)), 0);
const withoutMarks = (deck: Deck) => ({ ...deck, minutes: null, slides: deck.slides.map((slide) => ({ ...slide, optional: false, hidden: false })) });

describe('a deck cut to a time', () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 14 }), { minLength: 1, maxLength: 12 });

  it('keeps to the budget, uses most of it, and keeps every slide, text and note', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 40 }), (lengths, minutes) => {
        const report = reportOf(lengths);
        const whole = planDeck(report);
        const deck = cutToTime(whole, report, minutes);
        expect(shownSeconds(deck)).toBeLessThanOrEqual(minutes * 60);
        const longest = Math.max(...whole.slides.map((slide) => coreSeconds(slide, whole)));
        const enough = shownSeconds(whole) > minutes * 60 + longest && longest < minutes * 60 * 0.2;
        if (enough) expect(toldSeconds(deck)).toBeGreaterThanOrEqual(minutes * 60 * 0.8);
        expect(withoutMarks(deck)).toEqual(whole);
        expect(deck.slides[0]).toMatchObject({ kind: 'title', hidden: false });
        expect(ledgerOf(report, deck)).toEqual(ledgerOf(report, whole));
      }),
      { numRuns: 60 },
    );
  });

  it('forgets every cut before: five minutes, then thirty, is thirty', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (lengths, first, second) => {
        const report = reportOf(lengths);
        const whole = planDeck(report);
        expect(cutToTime(cutToTime(whole, report, first), report, second)).toEqual(cutToTime(whole, report, second));
        expect(cutToTime(cutToTime(whole, report, first), report, null)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('opens every part before it tells more of any, and leaves out the least important parts where time is too short', () => {
    const report = reportOf([4, 12, 4, 4, 4]);
    const parts = (minutes: number) => [...new Set(shown(minutes).map((title) => title.replace(/\D+/, '')[0]))].filter(Boolean);
    const shown = (minutes: number) => planDeck(report, { minutes }).slides.flatMap((slide) => (slide.hidden ? [] : [slide.title]));
    expect(parts(3)).toEqual(['1', '2', '3', '4', '5']);
    expect(parts(1).length).toBeLessThan(5);
    expect(parts(1)).toContain('2');
  });

  it('shows a section’s continuation only with its first slide', () => {
    const report = reportOf([14, 14, 14]);
    for (const minutes of [1, 2, 3, 5, 8]) {
      const deck = planDeck(report, { minutes });
      for (const slide of deck.slides) {
        const first = deck.slides.find((other) => other.section === slide.section);
        if (!slide.hidden && slide.kind !== 'title') expect(first?.hidden).toBe(false);
      }
    }
  });

  it('tells faster with a faster speaker', () => {
    const report = reportOf([12, 12, 12]);
    const shown = (pace: number) => planDeck(report, { minutes: 1, pace }).slides.filter((slide) => !slide.hidden).length;
    expect(shown(200)).toBeGreaterThan(shown(90));
  });
});
