import { describe, expect, it } from 'vitest';
import { lineOf } from '../lines/line.ts';
import { word } from '../made-word.ts';
import { draftsOf } from './drafts.ts';
import type { Measures } from './measures.ts';
import type { Passage } from './passages.ts';

const measures: Measures = { size: 10, bold: false, mono: false, leadingOf: (size) => 1.2 * size };
const heading = (text: string): Passage => ({
  kind: 'passage',
  lines: [lineOf([word(text, 70, 100, { size: 18 })], 1)],
  flow: { page: 1, x: 70, right: 520, pieces: [] },
  mark: null,
  gap: 0,
});
const headings = (texts: string[]) => {
  const passages = texts.map(heading);
  return draftsOf(passages, new Map(passages.map((passage, i) => [passage, i + 1])), measures).map((draft) =>
    'lines' in draft ? draft.lines.map((line) => line.text).join(' ') : draft.kind,
  );
};

describe('a chapter’s number over its name', () => {
  it('is one heading with it, in words, capitals or Roman figures', () => {
    for (const number of ['Kapitel 3', 'KAPITEL 3', 'Chapter 3', 'THREE', 'III', '3', '第三章'])
      expect(headings([number, 'Springs'])).toEqual([`${number} Springs`]);
  });

  it('is none where the heading says more, and alone where no name follows', () => {
    expect(headings(['Three wells', 'Springs'])).toEqual(['Three wells', 'Springs']);
    expect(headings(['Springs', 'Chapter 3'])).toEqual(['Springs', 'Chapter 3']);
  });
});
