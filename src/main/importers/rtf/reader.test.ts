import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../core/model/raw.ts';
import { ImportFailure } from '../failure.ts';
import { readRtf } from './reader.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (body: string, header = '\\ansi\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}') => readRtf(bytesOf(`{\\rtf1${header} ${body}}`)).raw;
const texts = (blocks: readonly RawBlock[]) => blocks.map((block) => ('text' in block ? block.text : block.kind));

describe('characters of RTF', () => {
  it('come in the encoding of their font, of the file, or in Unicode', () => {
    const hex = (text: string, encoding: string) => [...iconv.encode(text, encoding)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
    const header = '\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset128 MS Mincho;}{\\f2\\fcharset161 Arial Greek;}}';
    expect(texts(read(`\\f0 ${hex('Отчёт', 'windows-1251')} \\f1 ${hex('表示', 'shift_jis')} \\f2 ${hex('λόγος', 'windows-1253')}`, header).blocks)).toEqual([
      'Отчёт 表示 λόγος',
    ]);
    expect(texts(read("\\u8222?Gr\\u252\\'fc\\u223 ?e\\uc0\\u8220  \\uc1\\u-10179?\\u-8704?").blocks)).toEqual(['„Grüße“ 😀']);
    expect(texts(read('caf\xc3\xa9').blocks)).toEqual(['café']);
  });

  it('that only half arrived are marked as such', () => {
    expect(texts(read('a\\u-10179? b').blocks)).toEqual(['a\ufffd b']);
  });

  it('of the Symbol font are what the reader saw', () => {
    expect(texts(read("{\\f1 a\\'b3}b").blocks)).toEqual(['α≥b']);
  });

  it('are taken once where they come for old readers too', () => {
    expect(texts(read('{\\upr{\\b alt}{\\*\\ud{neu}}} {\\*\\unknown weg}da').blocks)).toEqual(['neu da']);
  });
});

describe('lists of RTF', () => {
  it('are known by the marks that the program or the author wrote', () => {
    const typed = (indent: number, text: string) => `\\pard\\fi-360\\li${indent} ${text}\\par `;
    const [list] = read(typed(360, '1.\\tab eins') + typed(720, '\\endash\\tab tiefer') + typed(360, '2.\\tab zwei')).blocks;
    expect(list).toMatchObject({
      items: [
        { marker: '1.', level: 0 },
        { marker: '–', level: 1 },
        { marker: '2.', level: 0 },
      ],
    });
  });

  it('keep a first line that hangs for another reason', () => {
    expect(texts(read('\\pard\\fi-360\\li360 Berlin:\\tab 3 Orte\\par').blocks)).toEqual(['Berlin: 3 Orte']);
  });
});

describe('tables of RTF', () => {
  it('join cells by their edges and by their marks', () => {
    const body =
      '\\trowd\\cellx1000\\cellx3000\\intbl A\\cell B\\cell\\row\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3010\\intbl C\\cell D\\cell E\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell F\\cell G\\cell\\row\\pard Ende\\par';
    expect(read(body).blocks).toMatchObject([
      {
        kind: 'table',
        rows: [{ cells: ['A', 'B', ''] }, { cells: ['C', 'D', 'E'] }, { cells: ['', 'F', 'G'] }],
        merges: [
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
      },
      { text: 'Ende' },
    ]);
  });

  it('without a definition have the cells they have', () => {
    expect(read('\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row').blocks).toMatchObject([{ rows: [{ cells: ['a', 'b'] }, { cells: ['c', 'd'] }] }]);
  });

  it('lose no cell that has no place, and no row that never ended', () => {
    const said = JSON.stringify(read('\\trowd\\cellx100\\intbl a\\cell b\\cell c\\cell\\row\\trowd\\cellx100\\intbl d\\cell e').blocks);
    for (const text of ['a', 'b', 'c', 'd', 'e']) expect(said).toContain(`"${text}`);
  });
});

describe('what RTF keeps beside the text', () => {
  it('is left out, and counted where somebody wrote it', () => {
    const raw = read(
      'Da\\v weg\\v0 .{\\header Kopf\\par}{\\*\\annotation Kommentar}{\\deleted alt}{\\revised neu}{\\field{\\*\\fldinst TOC}{\\fldrslt Inhalt 1\\par}}\\par',
    );
    expect(texts(raw.blocks)).toEqual(['Da.neu']);
    expect(raw.warnings.map(({ code, detail }) => `${code} ${detail}`)).toEqual(['changes-accepted 2', 'comments-left-out 1', 'hidden-left-out 1']);
  });

  it('stands after the paragraph that it belongs to', () => {
    const raw = read('Wort{\\super *}{\\footnote {\\super *} Die Note.} mehr{\\shp{\\*\\shpinst{\\shptxt Der Kasten.\\par}}}.\\par Ende');
    expect(texts(raw.blocks)).toEqual(['Wort[*] mehr.', 'Die Note.', 'Der Kasten.', 'Ende']);
    expect(raw.blocks[1]).toMatchObject({ kind: 'footnote', label: '*' });
  });

  it('shows a formula in a line of its own, and one in the text', () => {
    const formula = (inside: string) => `{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr a}}{\\mden{\\mr ${inside}}}}}}`;
    expect(read(`${formula('b')}\\par Mit ${formula('c')}.`).blocks).toMatchObject([
      { kind: 'formula', text: '\\frac{a}{b}' },
      { text: 'Mit $\\frac{a}{c}$.' },
    ]);
    expect(read('{\\mmath{\\*\\moMathPara{\\*\\moMath{\\mr x}}}}').blocks).toMatchObject([{ kind: 'formula', text: 'x' }]);
  });
});

describe('damaged RTF', () => {
  it('is read as far as it goes', () => {
    expect(texts(read('}}} a {b \\par c}}} d').blocks)).toEqual(['a b', 'c d']);
    expect(texts(readRtf(bytesOf('{\\rtf1 Anfang.\\par Mitte.\\par {\\b En')).raw.blocks)).toEqual(['Anfang.', 'Mitte.', '**En**']);
    expect(readRtf(bytesOf('{\\rtf1 Ein Satz.\\par')).raw.warnings).toMatchObject([{ code: 'breaks-off', detail: 'Ein Satz.' }]);
  });

  it('ends where it is nested without end, in time', () => {
    expect(() => readRtf(bytesOf(`{\\rtf1 ${'{\\b '.repeat(100_000)}`))).toThrow(ImportFailure);
    expect(texts(read(`a{\\*\\x${'{'.repeat(100_000)}${'}'.repeat(100_000)}}b`).blocks)).toEqual(['ab']);
  });

  it('does not believe the length of what it says is binary', () => {
    expect(texts(read('a{\\pict\\pngblip\\bin999999999 x').blocks)).toEqual(['a', 'figure']);
    expect(read('{\\pict\\pngblip\\bin-5 zz}').blocks).toMatchObject([{ kind: 'figure', asset: null }]);
  });
});
