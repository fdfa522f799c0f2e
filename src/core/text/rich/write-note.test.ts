import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charsOf } from './atom.ts';
import { type NoteBlock, readNote } from './read-note.ts';
import { type EditedBlock, sameBlock, writeBlock, writeNote } from './write-note.ts';

const samples = join(import.meta.dirname, '../../../../assets/samples');
const notes = readdirSync(samples)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(samples, name), 'utf8'));

const pieces = fc.constantFrom(
  ...[
    '# Titel',
    '## T #',
    '- eins',
    '  - zwei',
    '   - drei',
    '1. eins',
    '2) zwei',
    '7. sieben',
    '• Punkt',
    '> Zitat',
    '>> tief',
    '| a | b |',
    '| --- | --- |',
    '```js',
    'x = 1',
    '```',
    '---',
    '===',
    '$$',
    'a^2',
    '[1]: Quelle.',
    '[pause] weiter',
    'Satz.',
    '**fett** und *schräg*',
    '',
    '',
    '    eingerückt',
    '\\# kein Titel',
    '<b>',
    '&amp;',
    'Zeile  ',
    '\t- tab',
  ],
);
const adversarial = fc.array(pieces, { maxLength: 10 }).map((lines) => lines.join('\n'));

const opened = (note: string): EditedBlock[] => readNote(note).blocks.map(({ block }, index) => ({ index, untouched: true, block }));
const append = (block: NoteBlock, text: string): NoteBlock => {
  if (block.kind === 'paragraph' || block.kind === 'heading') return { ...block, atoms: [...block.atoms, ...charsOf(text)] };
  if (block.kind === 'quote') return { ...block, blocks: block.blocks.map((inner, k) => (k === 0 ? append(inner, text) : inner)) };
  if (block.kind === 'list')
    return {
      ...block,
      items: block.items.map((item, k) => (k === 0 ? { ...item, blocks: item.blocks.map((inner, n) => (n === 0 ? append(inner, text) : inner)) } : item)),
    };
  return block.kind === 'code' ? { ...block, text: block.text + text } : block;
};
const lettersOf = (text: string) => text.replace(/[\s\\]/g, '');

describe('a note that is opened in the editor and written back', () => {
  it('is the same to the letter where nothing was changed', () => {
    const same = (note: string) => {
      expect(writeNote(readNote(note), opened(note))).toBe(note);
    };
    for (const note of [...notes, '', '\n']) same(note);
    fc.assert(fc.property(adversarial, same), { numRuns: 300 });
  });

  it('keeps all other blocks to the letter where one was changed', () => {
    fc.assert(
      fc.property(adversarial, fc.nat(9), (note, place) => {
        const read = readNote(note);
        const edited = opened(note).map((entry, k) => (k === place ? { ...entry, untouched: false, block: append(entry.block, ' dazu') } : entry));
        const written = writeNote(read, edited);
        for (const [k, { source }] of read.blocks.entries()) if (k !== place) expect(written).toContain(source);
      }),
      { numRuns: 300 },
    );
  });

  it('reads as what was edited, in whatever form it was written', () => {
    for (const note of notes)
      for (const { block } of readNote(note).blocks) {
        const edited = append(block, ' dazu');
        const [again] = readNote(writeBlock(edited)).blocks;
        expect(again && sameBlock(again.block, edited), writeBlock(edited)).toBe(true);
      }
    fc.assert(
      fc.property(adversarial, (note) => {
        for (const { block } of readNote(note).blocks) {
          if (block.kind === 'other') continue;
          const edited = append(block, ' dazu');
          const written = writeBlock(edited);
          expect(lettersOf(written).replace(/[•-]/g, '')).toContain('dazu');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the items of a list that were not touched', () => {
    const note = '3. Kai prüfen\n   - a) __alt__\n   - b) neu\n5. Kräne warten';
    const [entry] = opened(note);
    if (!entry) throw new Error('no list');
    const block = append(entry.block, ' und zählen');
    expect(writeNote(readNote(note), [{ ...entry, untouched: false, block }])).toBe('3. Kai prüfen und zählen\n   - a) __alt__\n   - b) neu\n5. Kräne warten');
  });

  it('writes what only looks like a list or a heading as text', () => {
    const written = (text: string) => writeBlock({ kind: 'paragraph', inline: '', atoms: charsOf(text) });
    expect(written('# 5 ist die Nummer')).toBe('\\# 5 ist die Nummer');
    expect(written('1. Mai')).toBe('1\\. Mai');
    expect(written('- minus')).toBe('\\- minus');
    expect(written('[pause] machen')).toBe('\\[pause\\] machen');
  });

  it('keeps a table and a footnote as they are written', () => {
    const note = 'Vorher.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[1]: Quelle.';
    expect(readNote(note).blocks.map(({ block }) => block.kind)).toEqual(['paragraph', 'other', 'paragraph']);
  });
});
