import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../../core/model/raw.ts';
import { ImportFailure } from '../failure.ts';
import { openDocumentImporter } from './importer.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const declared = ['office', 'text', 'table', 'style']
  .map((prefix) => `xmlns:${prefix}="${oasis}${prefix}:1.0"`)
  .concat(`xmlns:draw="${oasis}drawing:1.0"`, `xmlns:fo="${oasis}xsl-fo-compatible:1.0"`, 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

function fileOf(body: string, styles = '', kind = 'text') {
  const xml = `<?xml version="1.0"?><office:document ${declared} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;
  return { name: 'a.fodt', bytes: new TextEncoder().encode(xml) };
}

async function read(body: string, styles = ''): Promise<RawDocument> {
  const imported = await openDocumentImporter.read(fileOf(body, styles), { readBeside: async () => null, progress: () => undefined });
  if (!imported.ok) throw new Error(imported.error.code);
  return imported.value.raw;
}

const numbered = (name: string, more = '') =>
  `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."${more}/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>`;
const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (...inside: string[]) => `<text:list-item>${inside.join('')}</text:list-item>`;
const markers = (raw: RawDocument) => raw.blocks.map((block) => (block.kind === 'list' ? block.items.map(({ marker }) => marker).join(' ') : block.kind));

describe('lists of OpenDocument', () => {
  it('keep their numbers around what interrupts them', async () => {
    const raw = await read(
      `<text:list xml:id="a" text:style-name="L">${item(p('eins'), p('Nachsatz'))}${item(p('zwei'))}</text:list>${p('Prosa.')}<text:list text:style-name="L" text:continue-numbering="true">${item(p('drei'))}</text:list><text:list text:style-name="L">${item(p('neu'))}</text:list>`,
      numbered('L'),
    );
    expect(markers(raw)).toEqual(['1.', 'paragraph', '2.', 'paragraph', '3. 1.']);
  });

  it('begin where their style or an item says, and count below anew', async () => {
    const below = (text: string) => `<text:list>${item(p(text))}</text:list>`;
    const raw = await read(
      `<text:list text:style-name="L">${item(p('a'), below('b'))}${item(p('c'), below('d'))}<text:list-item text:start-value="9">${p('e')}</text:list-item></text:list>`,
      numbered('L', ' text:start-value="3"'),
    );
    expect(markers(raw)).toEqual(['3. 3.1 4. 4.1 9.']);
  });

  it('show a symbol font’s bullets as bullets', async () => {
    const style = '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/></text:list-style>';
    expect(markers(await read(`<text:list text:style-name="L">${item(p('a'))}</text:list>`, style))).toEqual(['•']);
  });
});

describe('tables of OpenDocument', () => {
  const cell = (inside: string, more = '') => `<table:table-cell${more}>${inside}</table:table-cell>`;
  const table = (...rows: string[]) => `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;

  it('tell which cells are one', async () => {
    const [block] = (await read(table(`${cell(p('A'), ' table:number-columns-spanned="2"')}<table:covered-table-cell/>`, cell(p('1')) + cell(p('2'))))).blocks;
    expect(block).toMatchObject({ rows: [{ cells: ['A', ''] }, { cells: ['1', '2'] }], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] });
  });

  it('are boxes around text where they have one cell', async () => {
    expect((await read(table(cell(p('Eins.') + p('Zwei.'))))).blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('do not grow by what a spreadsheet repeats to its end', async () => {
    const raw = await read(
      table(cell(p('a')) + cell(p('b')) + cell('', ' table:number-columns-repeated="16384"'), cell('', ' table:number-columns-repeated="1000000000"')),
    );
    expect(raw.blocks).toMatchObject([{ rows: [{ cells: ['a', 'b'] }] }]);
  });

  it('lose no row, however many they have', async () => {
    const [block] = (await read(table(...Array.from({ length: 6000 }, (_, n) => cell(p(`${n}`)) + cell(p('x')))))).blocks;
    expect(block?.kind === 'table' && block.rows.length).toBe(6000);
  });
});

describe('what OpenDocument hides', () => {
  it('is left out and counted', async () => {
    const hidden = '<style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';
    const raw = await read(
      `${p('weg', 'H')}<text:section text:display="none">${p('auch weg')}</text:section>${p('da <text:hidden-text text:is-hidden="true">x</text:hidden-text>')}`,
      hidden,
    );
    expect(raw.blocks).toMatchObject([{ kind: 'paragraph', text: 'da' }]);
    expect(raw.warnings).toMatchObject([{ code: 'hidden-left-out', detail: '3' }]);
  });
});

describe('formulas of OpenDocument', () => {
  it('without MathML keep their source, and a warning says so', async () => {
    const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><annotation encoding="StarMath 5.0">a over b</annotation></semantics></math>';
    const raw = await read(p(`Es gilt <draw:frame><draw:object>${math}</draw:object></draw:frame>.`));
    expect(raw.blocks).toMatchObject([{ text: 'Es gilt `a over b`.' }]);
    expect(raw.warnings).toMatchObject([{ code: 'formula-unreadable', detail: 'a over b' }]);
  });
});

describe('the language of OpenDocument', () => {
  it('is the one that most of the text is labelled with', async () => {
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="en"/></style:default-style><style:style style:name="F" style:family="text"><style:text-properties fo:language="fr"/></style:style>';
    expect((await read(p('A <text:span text:style-name="F">texte en français</text:span>'), styles)).language).toBe('fr');
  });
});

describe('files that only look like a report', () => {
  const failure = (body: string, kind: string) =>
    openDocumentImporter
      .read(fileOf(body, '', kind), { readBeside: async () => null, progress: () => undefined })
      .catch((error: unknown) => (error instanceof ImportFailure ? error.problem : error));

  it('are named for what they are', async () => {
    expect(await failure('', 'spreadsheet')).toEqual({ code: 'import.unsupported', format: 'OpenDocument (.ods)' });
    expect(await failure('', 'nothing')).toEqual({ code: 'import.damaged', format: 'OpenDocument' });
    expect(await failure('<text:section>'.repeat(300) + '</text:section>'.repeat(300), 'text')).toMatchObject({ code: 'import.too-complex', what: 'nesting' });
  });
});
