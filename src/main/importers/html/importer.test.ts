import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDocument } from '../../../core/model/raw.ts';
import { importReport } from '../registry.ts';

const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function raw(html: string | Uint8Array, name = 'bericht.html'): Promise<RawDocument> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const result = await importReport({ name, bytes }, { readBeside: async () => null, progress: () => undefined });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.raw;
}

/** Each block in short. */
const told = async (html: string) => (await raw(html)).blocks.map(short);

function short(block: RawBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'list':
      return `list ${block.items.map((item) => `${'>'.repeat(item.level)}${item.marker} ${item.text}`.trim()).join(' / ')}`;
    case 'table':
      return `table ${block.caption}[${(block.header ?? ['-']).join(',')}] ${block.rows.map((row) => row.cells.join(',')).join(' / ')}`;
    case 'figure':
      return `figure ${block.caption} (${block.alt})`;
    case 'footnote':
      return `note ${block.label}: ${block.text}`;
    case 'paragraph':
      return `p ${block.text}`;
    default:
      return `${block.kind} ${block.text}`;
  }
}

const prose = 'Die Gemeinde hat das alte Lagerhaus am Hafen erworben und will es in den kommenden Jahren umbauen. Der Rat stimmte zu.';

describe('a page', () => {
  it('is read without what stands around its report', async () => {
    expect(
      await told(`<!DOCTYPE html><html><head><title>Hafen | Stadt</title></head><body>
        <header><a href="/">Stadt</a><nav><ul><li><a href="/a">A</a></ul></nav></header>
        <div class="cookie-banner"><p>Wir verwenden Cookies.</p></div>
        <main><h1>Der Hafen</h1><p>${prose}</p><aside><p>Gut zu wissen.</p></aside></main>
        <footer>Impressum</footer><script>alert(1)</script></body></html>`),
    ).toEqual(['h1 Der Hafen', `p ${prose}`, 'p Gut zu wissen.']);
  });

  it('is read by where its prose stands if it does not say', async () => {
    const links = (count: number) => Array.from({ length: count }, (_, i) => `<a href="/${i}">Seite ${i}</a>`).join(' ');
    expect(
      await told(`<!doctype html><body><div><div id="top">${links(8)}</div><div id="x"><h1>Lage</h1><div>${prose}<br><br>${prose}</div>
        <ul><li><a href="https://rat.example/a">Quelle</a></ul></div><div id="rechts">${links(6)}</div></div><div>${links(9)}</div></body>`),
    ).toEqual(['h1 Lage', `p ${prose}`, `p ${prose}`, 'list • [Quelle](https://rat.example/a)']);
  });

  it('keeps all of a plain page, header and lists of links too', async () => {
    expect(
      await told(`<header id="title-block-header"><h1 class="title">Hafenbericht</h1><p class="author">A. Muster</p></header><h1>Lage</h1><p>Kurz.</p>
        <h1>Quellen</h1><ul><li><a href="https://a.example">A</a><li><a href="https://b.example">B</a></ul>`),
    ).toEqual(['p A. Muster', 'h1 Lage', 'p Kurz.', 'h1 Quellen', 'list • [A](https://a.example) / • [B](https://b.example)']);
  });

  it('gives title and language from its head', async () => {
    expect(await raw(`<html lang="de-AT"><title>Jahresbericht</title><body><h2>Lage</h2><p>${prose}`)).toMatchObject({
      title: 'Jahresbericht',
      language: 'de',
    });
    expect(await raw(`<html><body><header><h1 class="title">Hafenbericht</h1></header><h1>Lage</h1><p>${prose}`)).toMatchObject({ title: 'Hafenbericht' });
    expect(await raw(`<html><title>Lage - Stadt</title><body><h1>Lage</h1><p>${prose}`)).toMatchObject({ title: '' });
  });

  it('leaves hidden text out and says so', async () => {
    const { blocks, warnings } = await raw('<!doctype html><p>Sichtbar.<p style="display: none">Geheim.<p hidden>Auch.<p>Ende.<iframe src="x"></iframe>');
    expect(blocks.map(short)).toEqual(['p Sichtbar.', 'p Ende.']);
    expect(warnings.map(({ code, detail }) => [code, detail])).toEqual([
      ['object-left-out', 'iframe'],
      ['hidden-left-out', '2'],
    ]);
  });
});

describe('text in a page', () => {
  it('keeps marks, raised digits, quotations and readings', async () => {
    expect(
      await told(
        '<!doctype html><html lang="de"><body><p><b>Fett</b>, <i>schräg</i>, <code>x_1</code>, H<sub>2</sub>O, 10<sup>6</sup>, <s>weg</s>, <q>ja</q>, <a href="https://a.example/x">dort</a>, <a href="b.html">hier</a>, <ruby>漢<rt>kan</rt></ruby>, Haus&shy;halt &amp; 5 * 3',
      ),
    ).toEqual(['p **Fett**, *schräg*, `x_1`, H₂O, 10⁶, ~~weg~~, „ja“, [dort](https://a.example/x), hier, 漢(kan), Haushalt & 5 * 3']);
  });

  it('stands alone between blocks and breaks where its author broke it', async () => {
    expect(await told('<!doctype html><body>Lose.<div>Innen <b>fett</b><p>Absatz</p>danach</div>Eins<br><br>Zwei<br>Ort: Rathaus<br>und Hof')).toEqual([
      'p Lose.',
      'p Innen **fett**',
      'p Absatz',
      'p danach',
      'p Eins',
      'p Zwei',
      'p Ort: Rathaus und Hof',
    ]);
  });

  it('is found on the line where it stands', async () => {
    const { blocks } = await raw('<!doctype html>\n<body>\n<h1>\n  Lage</h1>\n\n<p>Eins\n<p>Zwei');
    expect(blocks.map((block) => ('at' in block ? block.at : null))).toEqual([4, 6, 7].map((line) => ({ kind: 'line', line })));
  });

  it('keeps code with its language and its lines', async () => {
    expect((await raw('<!doctype html><pre><code class="language-python">x = 1\n\n  y = 2\n</code></pre>')).blocks).toMatchObject([
      { kind: 'code', language: 'python', text: 'x = 1\n\n  y = 2' },
    ]);
  });

  it('keeps formulas of every kind of page', async () => {
    expect(
      await told(`<!doctype html><body><p>Mit <span class="math inline">\\(x^2\\)</span> und <math><mi>a</mi><mo>+</mo><mn>1</mn></math> und
        <span class="katex"><span class="katex-mathml"><math><semantics><mi>b</mi><annotation encoding="application/x-tex">b_1</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">b1</span></span>.</p>
        <span class="MathJax_Preview">z</span><script type="math/tex; mode=display">z = 1</script>`),
    ).toEqual(['p Mit $x^2$ und $a + 1$ und $b_1$.', 'formula z = 1']);
    expect(await told('<!doctype html><script src="mathjax.js"></script><p>Es gilt \\(a_1 * b\\) und $5.</p>')).toEqual(['p Es gilt $a_1 * b$ und $5.']);
  });
});

describe('lists in a page', () => {
  it('nest, count and stand around tables', async () => {
    expect(
      await told(
        '<!doctype html><ol start="3"><li>drei<ul><li>a<li>b</ul><li value="7"><p>sieben.</p><p>Mehr.</p><table><tr><th>J<th>K<tr><td>1<td>2</table>danach<li>acht</ol><ol type="a" reversed><li>x<li>y</ol>',
      ),
    ).toEqual(['list 3. drei / >◦ a / >◦ b / 7. sieben. Mehr.', 'table [J,K] 1,2', 'p danach', 'list 8. acht', 'list b. x / a. y']);
  });

  it('of definitions keep their terms', async () => {
    expect(await told('<!doctype html><dl><dt>Kai<dd>Ort zum Anlegen.<dt>Pier<dd>Ein Kai ins Wasser.</dl>')).toEqual([
      'list Kai / > Ort zum Anlegen. / Pier / > Ein Kai ins Wasser.',
    ]);
  });

  it('of Word are paragraphs with a mark', async () => {
    const item = (mark: string, text: string, level = 1) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>${text}</p>`;
    expect(await told(`<!doctype html><p class=MsoNormal>Punkte:</p>${item('·', 'eins')}${item('o', 'innen', 2)}${item('·', '<b>zwei</b>')}`)).toEqual([
      'p Punkte:',
      'list • eins / >○ innen / • **zwei**',
    ]);
  });
});

describe('tables in a page', () => {
  it('keep merged cells, heads and captions', async () => {
    const { blocks } = await raw(
      '<!doctype html><table><caption>Tabelle 1: Kosten</caption><thead><tr><th>Jahr<th colspan=2>Euro</thead><tr><td rowspan=2>2026<td>1<td>2<tr><td>3<td>4</table>',
    );
    expect(blocks).toMatchObject([
      {
        kind: 'table',
        caption: 'Tabelle 1: Kosten',
        header: ['Jahr', 'Euro', ''],
        rows: [{ cells: ['2026', '1', '2'] }, { cells: ['', '3', '4'] }],
        merges: [
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
      },
    ]);
  });

  it('that only lay out a page are the page', async () => {
    expect(await told(`<!doctype html><table><tr><td><h1>Lage</h1><p>${prose}</table>`)).toEqual(['h1 Lage', `p ${prose}`]);
  });
});

describe('pictures in a page', () => {
  it('come with caption, alternative text and drawings', async () => {
    expect(
      await told(`<!doctype html><figure><img src="${png}" alt="Kai"><figcaption>Abb. 1: Der Kai</figcaption></figure>
        <p>Text <img src="${png}" alt="Pier" title="Blick"> weiter.</p><svg viewBox="0 0 400 300" aria-label="Skizze"><path d="M0 0"/></svg><img src="https://a.example/b.png" alt="Fern">`),
    ).toEqual(['figure Abb. 1: Der Kai (Kai)', 'p Text weiter.', 'figure Blick (Pier)', 'figure  (Skizze)', 'figure  (Fern)']);
  });
});

describe('footnotes of a page', () => {
  const cases = {
    Pandoc: `<p>Satz.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Die Quelle.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    Word: `<p class=MsoNormal>Satz.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><sup>[1]</sup></span></a></p><div><br clear=all><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Die Quelle.</p></div></div>`,
    Wikipedia: `<p>Satz.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">↑</a></b></span> <span class="reference-text">Die Quelle.</span></li></ol>`,
    'Google Docs': `<p>Satz.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Die Quelle.</span></p></div>`,
    GitHub: `<p>Satz.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>Die Quelle. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>`,
    LibreOffice: `<p>Satz.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Die Quelle.</p></div>`,
  };
  it.each(Object.entries(cases))('are found as %s writes them', async (_, html) => {
    expect(await told(`<!doctype html>${html}`)).toEqual(['p Satz.[1]', 'note 1: Die Quelle.']);
  });

  it('are not the entries of a table of contents', async () => {
    expect(await told('<!doctype html><p><a href="#a">1</a> Lage</p><h2 id="a">Lage</h2><p>Text.</p>')).toEqual(['p 1 Lage', 'h2 Lage', 'p Text.']);
  });
});

describe('a page in any wrapping', () => {
  it('is read in the encoding it names', async () => {
    const page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Привет, порт';
    const bytes = Buffer.from([...page].map((character) => (character > '\x7f' ? character.charCodeAt(0) - 0x410 + 0xc0 : character.charCodeAt(0))));
    expect((await raw(bytes)).blocks.map(short)).toEqual(['p Привет, порт']);
  });

  it('is read as XHTML, where elements close in their own tag', async () => {
    expect(
      await told(
        '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title/></head><body><p><a id="x"/>Eins.</p></body></html>',
      ),
    ).toEqual(['p Eins.']);
  });

  it('is read out of a web archive with its pictures', async () => {
    const parts = [
      'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: file:///C:/x/a.htm\n\n<html><body><p>Gr=C3=B6=\n=C3=9Fe.</p><img src=3D"cid:b" alt=3D"Kai"></body></html>',
      `Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-ID: <b>\n\n${png.slice(22)}`,
    ];
    const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="=_b"\n\nVorwort\n${parts.map((part) => `--=_b\n${part}\n`).join('')}--=_b--\n`;
    const { blocks, format } = await raw(archive.replaceAll('\n', '\r\n'), 'seite.mht');
    expect(format).toBe('html');
    expect(blocks).toMatchObject([{ text: 'Größe.' }, { kind: 'figure', alt: 'Kai', asset: { width: 1 } }]);
  });
});

describe('a page built to exhaust its reader', () => {
  it.each([
    ['deeply nested', `<!doctype html>${'<div>'.repeat(100_000)}`],
    ['unclosed marks', `<!doctype html>${Array.from({ length: 30_000 }, (_, i) => `<p><b id=${i}>x`).join('')}`],
    ['hosts of attributes', `<!doctype html><p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')}>x`],
    ['stray content in a table', `<!doctype html><table>${'<tr><b>x</b>'.repeat(10_000)}`],
    ['wide cells', `<!doctype html><table>${'<tr><td colspan=1000 rowspan=60000>x'.repeat(3_000)}`],
    ['unclosed links', `<!doctype html>${'<a href=#x>1'.repeat(50_000)}`],
    ['open lists', `<!doctype html>${'<ul><li>x'.repeat(200)}`],
    ['hosts of styles', `<!doctype html><style>${'.a,.b{color:red}'.repeat(100_000)}</style><p>x`],
  ])('ends soon: %s', async (_, html) => {
    const start = performance.now();
    const result = await importReport({ name: 'x.html', bytes: new TextEncoder().encode(html) }, { readBeside: async () => null, progress: () => undefined });
    expect(result.ok || result.error.code === 'import.too-complex').toBe(true);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
