import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocument } from '../../../core/model/raw.ts';
import type { Imported, ReadBeside } from '../importer.ts';
import { importReport } from '../registry.ts';

// A PNG of one pixel.
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const nothingBeside: ReadBeside = async () => null;

async function imported(markdown: string, readBeside: ReadBeside = nothingBeside): Promise<Imported> {
  const result = await importReport({ name: 'bericht.md', bytes: new TextEncoder().encode(markdown) }, { readBeside, progress: () => undefined });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const raw = async (markdown: string): Promise<RawDocument> => (await imported(markdown)).raw;
const blocks = async (markdown: string): Promise<RawBlock[]> => (await raw(markdown)).blocks;
const texts = async (markdown: string) => (await blocks(markdown)).map((block) => ('text' in block ? `${block.kind}: ${block.text}` : block.kind));

describe('Markdown', () => {
  it('keeps headings with their levels, lines and marks', async () => {
    expect(await blocks('# Der **Hafen**\n\nEin Satz.\n\nKosten\n---\n\nNoch einer.')).toEqual([
      { kind: 'heading', level: 1, text: 'Der **Hafen**', at: { kind: 'line', line: 1 } },
      { kind: 'paragraph', text: 'Ein Satz.', at: { kind: 'line', line: 3 } },
      { kind: 'heading', level: 2, text: 'Kosten', at: { kind: 'line', line: 5 } },
      { kind: 'paragraph', text: 'Noch einer.', at: { kind: 'line', line: 8 } },
    ]);
  });

  it('takes names in angle brackets that are no elements for what the author wrote about', async () => {
    expect(await texts('# x\n\nDer Abstand wird durch <sp> ersetzt, *der* <nutzer name> steht <b>fett</b>, </s> endet.')).toContain(
      'paragraph: Der Abstand wird durch <sp> ersetzt, *der* <nutzer name> steht fett, </s> endet.',
    );
  });

  it('writes all emphasis in one way', async () => {
    expect(await texts('# x\n\n__fett__ _schräg_ ~~weg~~ `code` [Rat](https://rat.example/a "Titel") <https://rat.example> rat@rat.example')).toEqual([
      'heading: x',
      'paragraph: **fett** *schräg* ~~weg~~ `code` [Rat](https://rat.example/a) https://rat.example rat@rat.example',
    ]);
    expect(await texts('# x\n\nDie [Karte][k] und [hier](#x) und [böse](javascript:x).\n\n[k]: https://karte.example')).toEqual([
      'heading: x',
      'paragraph: Die [Karte](https://karte.example) und hier und böse.',
    ]);
  });

  it('escapes only what would be read as a mark', async () => {
    expect(await texts('# 2 \\* 3 a_b\n\n\\*kein\\* Mark &amp; 3 * 4 [1]')).toEqual(['heading: 2 * 3 a_b', 'paragraph: \\*kein\\* Mark & 3 \\* 4 \\[1\\]']);
  });

  it('breaks a paragraph where its author broke it, not where it was wrapped', async () => {
    expect(await texts('**Datum:** 3. Mai  \n**Ort:** Rathaus\n\nEin langer\nSatz.')).toEqual([
      'paragraph: **Datum:** 3. Mai',
      'paragraph: **Ort:** Rathaus',
      'paragraph: Ein langer Satz.',
    ]);
    expect(await texts('# 港口\n\n第一行，\n第二行。')).toEqual(['heading: 港口', 'paragraph: 第一行，第二行。']);
  });

  it('nests lists and keeps their markers', async () => {
    const [, list] = await blocks('# x\n\n3) eins\n   - [x] fertig\n   - [ ] offen\n1) zwei\n');
    expect(list).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [
        { text: 'eins', level: 0, marker: '3)' },
        { text: 'fertig', level: 1, marker: '☑' },
        { text: 'offen', level: 1, marker: '☐' },
        { text: 'zwei', level: 0, marker: '4)' },
      ],
    });
  });

  it('lets a table or picture stand between the parts of a list', async () => {
    const kinds = (await blocks('- eins\n\n  ```js\n  x\n  ```\n- zwei ![k](k.png)\n- drei')).map((block) => block.kind);
    expect(kinds).toEqual(['list', 'code', 'list', 'figure', 'list']);
  });

  it('reads tables with the caption beside them', async () => {
    expect(await blocks('Tabelle 1: *Kosten*\n\n| Jahr | Euro |\n|--|--:|\n| 2026 | **4** |')).toEqual([
      {
        kind: 'table',
        header: ['Jahr', 'Euro'],
        rows: [{ cells: ['2026', '**4**'], at: { kind: 'line', line: 5 } }],
        caption: 'Tabelle 1: *Kosten*',
        at: { kind: 'line', line: 3 },
      },
    ]);
  });

  it('keeps footnotes and their marks in the text', async () => {
    expect(await blocks('Ein Satz[^a].\n\n[^a]: Die Quelle.\n    Und mehr.')).toMatchObject([
      { kind: 'paragraph', text: 'Ein Satz[a].' },
      { kind: 'footnote', label: 'a', text: 'Die Quelle. Und mehr.' },
    ]);
  });

  it('reads code, quotations and formulas and passes over rules', async () => {
    expect(await blocks('```python\nx = 1\n```\n\n> Erster Satz.\n>\n> Zweiter.\n\n---\n\n$$\na_1 * b_2\n$$')).toMatchObject([
      { kind: 'code', language: 'python', text: 'x = 1' },
      { kind: 'quote', text: 'Erster Satz. Zweiter.' },
      { kind: 'formula', text: 'a_1 * b_2' },
    ]);
  });

  it('takes title and language from front matter and leaves the rest of it', async () => {
    const document = await raw('---\ntitle: "Der Hafen"\nlang: de-AT\ngeheim: ja\n---\n\n# Lage\n\nEin Satz.');
    expect(document).toMatchObject({ title: 'Der Hafen', language: 'de' });
    expect(document.blocks[0]).toMatchObject({ text: 'Lage', at: { line: 7 } });
    expect(await raw('---\n: [kaputt\n---\n\n# Lage')).toMatchObject({ title: '', language: '' });
  });

  it('keeps the text in raw HTML and drops scripts with one warning', async () => {
    const document = await raw(
      '# x\n\nH<sub>2</sub>O, 10<sup>6</sup> und <b>fett</b><!-- nie -->.\n\n<script>alert(1)</script>\n\n<div>\n<p>Ein &auml;lterer Absatz</p><style>p{}</style>\n</div>\n\nA<script>böse</script>B',
    );
    expect(document.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(['x', 'H₂O, 10⁶ und fett.', 'Ein älterer Absatz', 'AB']);
    expect(document.warnings).toEqual([{ code: 'html-left-out', at: { kind: 'line', line: 5 }, detail: 'script' }]);
  });

  it('reads a file without any mark as plain text', async () => {
    const prose = 'Die Gemeinde hat das alte Lagerhaus am Hafen erworben und will es in den kommenden Jahren umbauen. Der Rat stimmte zu.';
    expect((await blocks(`1. Lage\n\n${prose}\n\n2. Kosten\n\n${prose}`)).map((block) => block.kind)).toContain('heading');
    expect(await texts(`Abb. 1: Das Haus\n\n${prose}`)).toHaveLength(2);
  });
});

describe('pictures in Markdown', () => {
  const beside: ReadBeside = async (path) => (path === 'bilder/hafen 1.png' ? png : path === 'kaputt.png' ? png.subarray(0, 40) : null);

  it('become figures with their bytes, sizes and captions', async () => {
    const { raw: document, media } = await imported(
      '# x\n\n![Der Hafen](bilder/hafen%201.png "Blick nach Süden")\n\n![](bilder/hafen%201.png)\n\n*Nach dem Umbau*\n\nSatz mit ![innen](bilder/hafen%201.png) Bild.',
      beside,
    );
    const [, titled, italic, prose, inner] = document.blocks;
    expect(titled).toMatchObject({
      kind: 'figure',
      alt: 'Der Hafen',
      caption: 'Blick nach Süden',
      asset: { mime: 'image/png', width: 1, height: 1, name: 'hafen 1.png' },
    });
    expect(italic).toMatchObject({ kind: 'figure', caption: 'Nach dem Umbau' });
    expect(prose).toMatchObject({ kind: 'paragraph', text: 'Satz mit Bild.' });
    expect(inner).toMatchObject({ kind: 'figure', alt: 'innen' });
    expect(media.size).toBe(1);
  });

  it('are read out of the report itself', async () => {
    const { media, raw: document } = await imported(
      `![x](data:image/png;base64,${png.toString('base64')})\n\n![y](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%204%203'/%3E)`,
    );
    expect([...media.keys()].map((id) => id.split('.')[1])).toEqual(['png', 'svg']);
    expect(document.blocks[1]).toMatchObject({ asset: { width: 4, height: 3 } });
  });

  it('are never fetched from elsewhere', async () => {
    const asked: string[] = [];
    const spy: ReadBeside = async (path) => {
      asked.push(path);
      return null;
    };
    const urls = [
      'https://a.example/b.png',
      '//a.example/b.png',
      'file:///etc/b.png',
      '\\\\\\\\server\\\\b.png',
      '/etc/b.png',
      '../b.png',
      'C:/b.png',
      'a/../../b.png',
    ];
    const { raw: document } = await imported(urls.map((url) => `![x](${url})`).join('\n\n'), spy);
    expect(asked).toEqual([]);
    expect(document.blocks.every((block) => block.kind === 'figure' && block.asset === null)).toBe(true);
    expect(document.warnings.map((warning) => warning.code)).toEqual([...Array(4).fill('image-remote'), ...Array(4).fill('image-missing')]);
    expect(document.warnings[0]).toEqual({ code: 'image-remote', at: { kind: 'line', line: 1 }, detail: 'https://a.example/b.png' });
  });

  it('are reported when they are missing or damaged', async () => {
    const { raw: document } = await imported('![a](fehlt.png)\n\n<img src="kaputt.png" alt="b">', beside);
    expect(document.warnings.map(({ code, detail }) => [code, detail])).toEqual([
      ['image-missing', 'fehlt.png'],
      ['image-unreadable', 'kaputt.png'],
    ]);
    expect(document.blocks).toMatchObject([
      { kind: 'figure', asset: null, alt: 'a' },
      { kind: 'figure', asset: null, alt: 'b' },
    ]);
  });
});
