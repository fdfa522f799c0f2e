import { describe, expect, it } from 'vitest';
import { bulletsOf } from '../../model/deck.ts';
import { buildReport } from '../../report/build.ts';
import { planDeck } from '../plan.ts';
import { allot } from './allot.ts';
import { overlap } from './draft.ts';

const picks = (...scores: number[]) => scores.map((score) => ({ score, words: 10, lines: ['eine Zeile'] }));

describe('the room of a deck', () => {
  it('gives every section its least lines, however poor they are', () => {
    expect(
      allot([
        { picks: picks(0.9, 0.8, 0.7, 0.6, 0.5, 0.4), least: 3 },
        { picks: picks(0.1, 0.1, 0.1), least: 3 },
      ])[1],
    ).toBe(3);
  });

  it('goes to the sections that say most, about sixty-six words each on average', () => {
    const counts = allot([
      { picks: picks(0.9, 0.9, 0.9, 0.9, 0.9, 0.9), least: 1 },
      { picks: picks(0.5, 0.2, 0.2, 0.2, 0.2, 0.2), least: 1 },
      { picks: [], least: 1 },
    ]);
    expect(counts[0]).toBe(6);
    expect(counts[2]).toBe(0);
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(12);
  });

  it('goes to the earlier section where two say equally much', () => {
    const eight = { picks: picks(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5), least: 1 };
    expect(allot([eight, eight])).toEqual([8, 5]);
  });
});

describe('two sentences', () => {
  it('say the same where the shorter has its words in the longer', () => {
    expect(overlap(new Set(['hafen', 'wächst']), new Set(['der', 'hafen', 'wächst', 'schnell']))).toBe(1);
    expect(overlap(new Set(['hafen', 'wächst']), new Set(['stadt']))).toBe(0);
    expect(overlap(new Set(), new Set(['stadt']))).toBe(0);
  });
});

describe('a clause at the end of a sentence', () => {
  const linesOf = (text: string) => {
    const blocks = [{ kind: 'paragraph' as const, text, at: { kind: 'line' as const, line: 1 } }];
    const report = buildReport({ format: 'text', title: '', language: 'de', blocks, warnings: [] }, { id: 'r', sha256: '' });
    return planDeck(report)
      .slides.flatMap(bulletsOf)
      .map((bullet) => bullet.text);
  };

  it('is shown where nobody would know which law was meant', () => {
    expect(linesOf('Im Frühjahr unterzeichnete die Ministerin ein Gesetz, das die Ausfuhr von Holz aus den Wäldern der Gemeinden verbietet.')).toEqual([
      'Im Frühjahr unterzeichnete die Ministerin ein Gesetz,',
      'das die Ausfuhr von Holz aus den Wäldern der Gemeinden verbietet',
    ]);
  });

  it('goes where the sentence says enough without it', () => {
    expect(
      linesOf('Der Hauptausschuss hat im Frühjahr den Ausbau der alten Brücke am Markt beschlossen, wie es die Verwaltung seit Langem empfohlen hatte.'),
    ).toEqual(['Der Hauptausschuss hat im Frühjahr den Ausbau der alten Brücke am Markt beschlossen']);
  });
});
