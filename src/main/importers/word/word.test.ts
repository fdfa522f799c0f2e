import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocument } from '../../../core/model/raw.ts';
import { ImportFailure } from '../failure.ts';
import { wordImporter } from './importer.ts';

// Facts that need only a few lines of a document; whole documents stand in the corpus.

type Parts = { styles?: string; numbering?: string; settings?: string; core?: string };

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const relations = (types: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types.map((type) => `<Relationship Id="${type}" Type="http://x/${type}" Target="${type === 'officeDocument' ? 'word/document.xml' : type === 'core-properties' ? 'core.xml' : `${type}.xml`}"/>`).join('')}</Relationships>`;

function word(body: string, { core, ...parts }: Parts = {}): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': relations(['officeDocument', 'core-properties']),
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(Object.keys(parts)),
    'core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/">${core ?? ''}</cp:coreProperties>`,
  };
  for (const [name, content] of Object.entries(parts)) files[`word/${name}.xml`] = `<w:${name} ${names}>${content}</w:${name}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

async function read(body: string, parts?: Parts): Promise<RawDocument> {
  const bytes = word(body, parts);
  const outcome = await wordImporter.read({ name: 'a.docx', bytes }, { readBeside: async () => null, progress: () => undefined });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.raw;
}

const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`;
const item = (num: number, level: number, text: string) => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const style = (id: string, name: string, base: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>${inside}</w:style>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const outline = (blocks: readonly RawBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.kind === 'list') return block.items.map(({ level: depth, marker, text }) => `${'  '.repeat(depth)}${marker} ${text}`);
    return 'text' in block ? [block.text] : [block.kind];
  });

describe('a Word file', () => {
  it('is told by its content, and refused where it is locked, cut or without text', async () => {
    const whole = word(p('Text.'));
    const accepts = (bytes: Uint8Array) => wordImporter.accepts({ name: 'a.txt', bytes });
    expect(accepts(whole)).toBe(true);
    expect(accepts(strToU8('PK and nothing'))).toBe(false);
    await expect(read('<w:sectPr/>')).rejects.toThrow('import.empty');
    const half = zipSync({ 'word/document.xml': strToU8(`<w:document ${names}><w:body><w:p><w:r><w:t>Halb`) });
    await expect(wordImporter.read({ name: 'a.docx', bytes: half }, { readBeside: async () => null, progress: () => undefined })).rejects.toThrow(
      ImportFailure,
    );
  });

  it('has headings by the level of outline that a style inherits, whatever its name', async () => {
    const styles =
      style('a', 'Kapitel', 'b') +
      style('b', 'Ebene zwei', 'c', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      // Two styles that are based on one another.
      style('c', 'Rund', 'd') +
      style('d', 'Herum', 'c');
    const raw = await read(p('Lage', '<w:pStyle w:val="a"/>') + p('Rund', '<w:pStyle w:val="c"/>') + p('Teil', '<w:pStyle w:val="Heading3"/>'), { styles });
    expect(outline(raw.blocks)).toEqual(['## Lage', 'Rund', '### Teil']);
  });

  it('has one title, and chapters where the style of titles is used again', async () => {
    const titled = (text: string) => p(text, '<w:pStyle w:val="Title"/>');
    const raw = await read(titled('Bericht') + p('Prosa.') + titled('Erster Teil') + p('Lage', '<w:pStyle w:val="Heading1"/>') + p('Mehr Prosa.'));
    expect(raw.title).toBe('Bericht');
    expect(outline(raw.blocks)).toEqual(['# Bericht', 'Prosa.', '## Erster Teil', '### Lage', 'Mehr Prosa.']);
  });

  it('takes the title of its properties from the line that says the same', async () => {
    const raw = await read(p('Amt für Statistik') + p('Lagebericht  2024') + p('Prosa steht hier.'), { core: '<dc:title>Lagebericht 2024</dc:title>' });
    expect(outline(raw.blocks)).toEqual(['# Lagebericht 2024', 'Amt für Statistik', 'Prosa steht hier.']);
  });

  it('takes no emphasis for a heading where styles say what headings are', async () => {
    const bold = (text: string) => p(r(text, '<w:b/>'));
    const raw = await read(p('Lage', '<w:pStyle w:val="Heading1"/>') + bold('Wichtig') + p('Prosa steht hier.') + bold('Auch wichtig') + p('Prosa steht da.'));
    expect(outline(raw.blocks)).toEqual(['# Lage', '**Wichtig**', 'Prosa steht hier.', '**Auch wichtig**', 'Prosa steht da.']);
  });
});

describe("a Word file's lists", () => {
  it('restart where their levels say so, and not where they forbid it', async () => {
    const numbering =
      list(
        1,
        level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>') + level(2, 'lowerLetter', '%3', '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 1);
    const raw = await read([0, 1, 2, 1, 2, 0, 1, 2].map((depth) => item(1, depth, 'x')).join(''), { numbering });
    expect(outline(raw.blocks)).toEqual(['1. x', '  1.1 x', '    a x', '  1.2 x', '    b x', '2. x', '  2.3 x', '    a x']);
  });

  it('count on together where they share a definition, and begin anew once where one says so', async () => {
    const numbering =
      list(1, level(0, 'upperLetter', '%1)')) + num(1, 1) + num(2, 1) + num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const raw = await read(item(1, 0, 'x') + item(2, 0, 'x') + p('Prosa.') + item(3, 0, 'x') + item(3, 0, 'x') + item(1, 0, 'x'), { numbering });
    expect(outline(raw.blocks)).toEqual(['A) x', 'B) x', 'Prosa.', 'A) x', 'B) x', 'C) x']);
  });

  it('are two where the second counts from the start, and one where it only is deeper', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.')) + list(2, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 2);
    const raw = await read(item(1, 0, 'x') + item(1, 0, 'x') + item(2, 0, 'y'), { numbering });
    expect(raw.blocks.map((block) => (block.kind === 'list' ? block.items.length : block.kind))).toEqual([2, 1]);
    const bullets = list(1, level(0, 'bullet', '•')) + num(1, 1);
    const deeper = p('y', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="1440"/>');
    const mixed = list(3, level(0, 'decimal', '%1.')) + num(3, 3);
    const nested = await read(item(3, 0, 'x') + deeper + item(3, 0, 'x'), { numbering: bullets + mixed });
    expect(outline(nested.blocks)).toEqual(['1. x', '  • y', '2. x']);
  });

  it('are lists even where the file has lost their definitions', async () => {
    expect(outline((await read(item(7, 0, 'x') + item(7, 1, 'y'))).blocks)).toEqual(['• x', '  • y']);
  });

  it('are known where their author typed the marks, and a lone mark or a date is none', async () => {
    const typed =
      p('– Äpfel') +
      p(r('–') + r(' ') + r('Birnen', '<w:b/>')) +
      p('Prosa steht hier.') +
      p('1.\tEins') +
      p('2.\tZwei') +
      p('– Allein.') +
      p('3. Mai: Beginn.');
    const raw = await read(typed);
    expect(raw.blocks.map((block) => (block.kind === 'list' ? block.ordered : block.kind))).toEqual([false, 'paragraph', true, 'paragraph', 'paragraph']);
    expect(outline(raw.blocks)).toEqual(['– Äpfel', '– **Birnen**', 'Prosa steht hier.', '1. Eins', '2. Zwei', '– Allein.', '3. Mai: Beginn.']);
  });

  it('may number a heading without being a list', async () => {
    const numbering = list(1, level(0, 'upperRoman', '%1.')) + num(1, 1);
    const raw = await read(p('Lage', '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="1"/></w:numPr>') + p('Prosa.'), { numbering });
    expect(outline(raw.blocks)).toEqual(['# I. Lage', 'Prosa.']);
  });
});

describe("a Word file's text", () => {
  it('loses nothing after a field that never ends', async () => {
    const raw = await read(p(`${field('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${field('separate')}`) + p('Davor.') + p('Danach.'));
    expect(outline(raw.blocks)).toEqual(['Davor.', 'Danach.']);
  });

  it('leaves out a table of contents with the heading over it', async () => {
    const toc =
      p(`${field('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${field('separate')}${r('1 Lage')}`) + p(r('2 Kosten') + field('end') + r('Rest.'));
    expect(outline((await read(p('Inhalt', '<w:pStyle w:val="Heading1"/>') + toc + p('Lage', '<w:pStyle w:val="Heading1"/>'))).blocks)).toEqual([
      'Rest.',
      '# Lage',
    ]);
  });

  it('is hidden where styles turn it off twice less often than once', async () => {
    const styles = `${style('Leise', 'Leise', 'x', '<w:rPr><w:vanish/></w:rPr>')}<w:style w:type="character" w:styleId="Z"><w:name w:val="Z"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const raw = await read(
      p(r('weg ') + r('doch da', '<w:rStyle w:val="Z"/>'), '<w:pStyle w:val="Leise"/>') + p(r('da ') + r('weg', '<w:rStyle w:val="Z"/>')),
      { styles },
    );
    expect(outline(raw.blocks)).toEqual(['doch da', 'da']);
    expect(raw.warnings).toEqual([{ code: 'hidden-left-out', at: null, detail: '2' }]);
  });

  it('is in the language that most of it is marked as, and in none where only the template is', async () => {
    const marked = (text: string, tag: string) => r(text, `<w:lang w:val="${tag}"/>`);
    expect((await read(p(marked('Ein langer Satz in einer Sprache.', 'de-CH') + marked('short', 'en-US')))).language).toBe('de');
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect((await read(p('Ein Satz.'), { styles })).language).toBe('');
  });

  it('is no code only because the whole document is typewritten', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect((await read(p('Ein Satz.') + p('Noch einer.'), { styles })).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    const typed = (text: string) => p(r(text, '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>'));
    expect((await read(typed('Ein ganzer Satz.') + typed('Noch einer davon.'))).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('stands in tables of layout as if they were none', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const raw = await read(
      `<w:tbl><w:tr>${cell(p('Lage', '<w:pStyle w:val="Heading1"/>') + p('Links.'))}${cell(p('Kosten', '<w:pStyle w:val="Heading1"/>') + p('Rechts.'))}</w:tr></w:tbl>`,
    );
    expect(outline(raw.blocks)).toEqual(['# Lage', 'Links.', '# Kosten', 'Rechts.']);
  });
});
