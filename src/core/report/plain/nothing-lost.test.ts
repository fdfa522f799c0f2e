import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/raw.ts';
import { plainText } from '../../text/inline.ts';
import { blocksOfPlainText } from './plain-text.ts';

/** Everything that blocks say, markers included, in order and without white space. */
function said(blocks: readonly RawBlock[]): string {
  return blocks.flatMap(wordsOf).join('').replace(/\s/g, '');
}

function wordsOf(block: RawBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => [item.marker, plainText(item.text)]);
    case 'table':
      return [block.caption, ...(block.header ?? []), ...block.rows.flatMap((row) => row.cells)].map(plainText);
    case 'figure':
      return [plainText(block.caption)];
    case 'code':
      return [block.text];
    case 'footnote':
      return [`[${block.label}]`, plainText(block.text)];
    default:
      return [plainText(block.text)];
  }
}

/** A text without white space and without what is drawn: rules, underlines, bars between cells. */
function bare(text: string): string {
  return text
    .replace(/^[ \t]*(?:[-=_*~–—#+•·][ \t]*){3,}$/gm, '')
    .replace(/^\|[-|]+\|$/gm, '')
    .replace(/[\s|]/g, '');
}

const german = [
  'Die',
  'Gemeinde',
  'plant',
  'den',
  'Umbau',
  'des',
  'Hafens',
  'bis',
  'Ende',
  '2027',
  'und',
  'prüft',
  'Kosten',
  'für',
  'Straßen',
  'mit',
  'dem',
  'Land',
  '*',
  '[1]',
  'a_b_c',
];
const words = fc.array(fc.constantFrom(...german), { minLength: 1, maxLength: 24 }).map((all) => all.join(' '));
const sentence = words.map((text) => `${text}.`);
const chinese = fc.array(fc.constantFrom('港口改建', '项目进展顺利', '，', '资金已经到位'), { minLength: 1, maxLength: 9 }).map((all) => `${all.join('')}。`);
const paragraph = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  chinese,
);
const heading = fc.oneof(
  words.map((text) => text.slice(0, 40)),
  fc.constantFrom('1. Lage', '2. Kosten', '2.1 Mittel', '一、背景', 'AUSBLICK', 'Berlin, den 3. Mai 2026', 'Lage\n====', 'Abb. 2: Der Hafen', 'Foto: Archiv'),
);
const list = fc
  .array(fc.tuple(fc.constantFrom('- ', '* ', '• ', '1. ', '2. ', 'a) ', 'b) ', '  - ', '(1) ', '– '), words), { minLength: 1, maxLength: 5 })
  .map((items) => items.map(([marker, text]) => marker + text).join('\n'));
const table = fc.constantFrom(
  'Jahr\tKosten\n2026\t400',
  '| a | b |\n|---|---|\n| c | d |',
  'Ort      Zahl\nHafen      12\nMarkt     400',
  'Tabelle 1: Zahlen\nx\ty\nz\tw',
);
const report = fc
  .array(fc.tuple(fc.oneof(paragraph, heading, list, table), fc.constantFrom('\n\n', '\n', '\n\n\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

describe('a plain text as blocks', () => {
  it('keeps every character of generated reports in order', () => {
    fc.assert(
      fc.property(report, (text) => {
        // A table's caption leads it, wherever it stands in the text.
        const moved = /Tabelle 1/.test(text) ? (all: string) => [...all].sort().join('') : (all: string) => all;
        expect(moved(said(blocksOfPlainText(text)))).toBe(moved(bare(text)));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every character of any text at all', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'ab .-|\t*1)#=，一、（A\u3000\u00ad'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const letters = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(said(blocksOfPlainText(lines.join('\n'))))).toBe(letters(lines.join('\n')));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads wrapped prose as it reads the same prose unwrapped', () => {
    const long = fc
      .array(fc.array(sentence, { minLength: 4, maxLength: 7 }), { minLength: 2, maxLength: 6 })
      .map((all) => all.map((sentences) => `Die Lage ist gut, und alle Beteiligten sind zufrieden. ${sentences.join(' ').replaceAll('*', 'ja')}`));
    fc.assert(
      fc.property(long, fc.integer({ min: 60, max: 100 }), (paragraphs, width) => {
        const wrapped = paragraphs.map((text) => wrap(text, width)).join('\n\n');
        expect(blocksOfPlainText(wrapped).map(wordsOf)).toEqual(blocksOfPlainText(paragraphs.join('\n\n')).map(wordsOf));
      }),
      { numRuns: 200 },
    );
  });

  it('reads ten megabytes soon', () => {
    const text = 'Die Gemeinde plant den Umbau des Hafens bis Ende 2027 und prüft die\nKosten für Straßen mit dem Land. Der Rat stimmt zu.\n\n'.repeat(85_000);
    const start = performance.now();
    expect(blocksOfPlainText(text)).toHaveLength(85_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
