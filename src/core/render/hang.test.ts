import { describe, expect, it } from 'vitest';
import type { LinedKind, Slide } from '../model/deck.ts';
import { bulletId, slideId } from '../model/id.ts';
import { fitClasses } from './fit.ts';
import { wide } from './frame.ts';
import { hangClass, hangOf } from './hang.ts';

const base = { id: slideId(1), section: null, kicker: '', title: 'Lage', titleSources: [], note: { text: '', sources: [] }, optional: false, hidden: false };
const lined = (kind: LinedKind, lines: [string, string][]): Slide => ({
  ...base,
  kind,
  bullets: lines.map(([label, text], k) => ({ id: bulletId(`b${k}`), label, text, sources: [], origin: 'added', level: 0, rules: [] })),
});
const table = (header: string[], rows: string[][]): Slide => ({ ...base, kind: 'table', header, rows, caption: '', tableSources: [], chart: null });

describe('a body that leaves much of its slide empty', () => {
  it('hangs lower the more it leaves, and always with more under it than over it', () => {
    const room = { height: 480 };
    const lines = [450, 360, 300, 200, 60].map((used) => ({ used, over: hangOf(hangClass(used, room)) }));
    expect(lines.map(({ over }) => over)).toEqual([0, 0, 48, 96, 96]);
    for (const { used, over } of lines) expect(480 - used - over).toBeGreaterThan(over);
  });

  it('hangs from the first line where it is full', () => {
    expect(fitClasses(lined('bullets', Array(6).fill(['', 'wort '.repeat(20)])), wide).join(' ')).not.toContain('hang');
    expect(fitClasses(lined('bullets', [['', 'Kai']]), wide)).toEqual(expect.arrayContaining(['body-huge', 'hang-2']));
  });
});

describe('dates', () => {
  const dates = (texts: string[]) => texts.map((text, k): [string, string] => [`Mai ${2020 + k}`, text]);

  it('stand beside one another where they are few and brief', () => {
    expect(fitClasses(lined('timeline', dates(['Beginn', 'Bau', 'Ende'])), wide)).toContain('across');
  });

  it('stand under one another where they are many, or much happened', () => {
    expect(fitClasses(lined('timeline', dates(['a', 'b', 'c', 'd', 'e'])), wide)).not.toContain('across');
    expect(fitClasses(lined('timeline', dates(['Die Kaimauer wird auf ganzer Länge neu gegründet '.repeat(3), 'Bau', 'Ende'])), wide)).not.toContain('across');
  });

  it('stand under one another where one of them is missing', () => {
    expect(fitClasses(lined('timeline', [['', 'Beginn'], ...dates(['Bau'])]), wide)).not.toContain('across');
  });
});

describe('a table', () => {
  it('is as wide as its text where it would only be stretched', () => {
    expect(fitClasses(table(['Ort', '2024'], [['Nordkai', '12']]), wide)).toEqual(expect.arrayContaining(['by-content', 'body-large']));
  });

  it('is as wide as the slide where it has much to say', () => {
    const columns = ['Liegeplatz', 'Zustand der Mauer', 'Vorgesehene Maßnahme', 'Zuständige Stelle', 'Abschluss'];
    expect(fitClasses(table(columns, [columns, columns]), wide)).not.toContain('by-content');
  });
});
