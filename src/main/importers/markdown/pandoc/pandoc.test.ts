import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../../core/model/raw.ts';
import { importReport } from '../../registry.ts';
import { rewritten } from './rewrite.ts';

async function raw(markdown: string) {
  const result = await importReport(
    { name: 'bericht.md', bytes: new TextEncoder().encode(markdown) },
    { readBeside: async () => null, progress: () => undefined },
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value.raw;
}
const told = async (markdown: string) => (await raw(markdown)).blocks.map(short);

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

describe("Pandoc's Markdown", () => {
  it('keeps formulas and leaves money alone', async () => {
    expect(
      await told(
        '# x\n\nMit $a_1 * b_2$ und \\(x^2\\), je $5 bis $10, US$3 und 4$, von $5 oder 5$.\n\n$$\nx = 1\n- y\n$$\n\n\\[ E = mc^2 \\]\n\n\\[1\\] bleibt \\(so\\).',
      ),
    ).toEqual([
      'h1 x',
      'p Mit $a_1 * b_2$ und $x^2$, je \\$5 bis \\$10, US\\$3 und 4\\$, von \\$5 oder 5\\$.',
      'formula x = 1\n- y',
      'formula E = mc^2',
      'p [1] bleibt (so).',
    ]);
  });

  it('reads equations of LaTeX and drops its layout', async () => {
    expect(await told('Text *a*.\n\n\\newpage\n\n\\begin{align}\na &= b\n\\end{align}\n\n\\begin{equation}\nc = d\n\\end{equation}')).toEqual([
      'p Text *a*.',
      'formula \\begin{align}\na &= b\n\\end{align}',
      'formula c = d',
    ]);
  });

  it('reads lists of definitions', async () => {
    expect(await told('# x\n\nKai\n:   Ort zum Anlegen.\n\n    Noch ein *Satz*.\n\n*Pier*\n\n:   Ein Kai ins Wasser.\n:   Auch: Mole.\n\nDanach.')).toEqual([
      'h1 x',
      'list Kai / > Ort zum Anlegen. Noch ein *Satz*. / *Pier* / > Ein Kai ins Wasser. / > Auch: Mole.',
      'p Danach.',
    ]);
  });

  it('reads lists with letters, Roman numbers and examples', async () => {
    expect(
      await told(
        'Punkte:\n\na) *eins*\n   weiter\nb) zwei\n    i. innen\n    ii. auch\n\n#. erst\n#. dann\n\n(@gut) Beispiel.\n\nWie (@gut) zeigt.\n\ni. d. R. ist *das* so.\n\nA. Meyer sagte *ja*.',
      ),
    ).toEqual([
      'p Punkte:',
      'list a) *eins* weiter / b) zwei / >i. innen / >ii. auch',
      'list 1. erst / 2. dann',
      'list (1) Beispiel.',
      'p Wie (1) zeigt.',
      'p i. d. R. ist *das* so.',
      'p A. Meyer sagte *ja*.',
    ]);
  });

  it('keeps a listed day with its date', async () => {
    expect(await told('# x\n\n- 12. März 2024: Beginn\n- 3. Mai 2025: Ende\n\n19. Jahrhundert und *mehr*.\n\n1. Januar\n2. Februar\n')).toEqual([
      'h1 x',
      'list - 12. März 2024: Beginn / - 3. Mai 2025: Ende',
      'p 19. Jahrhundert und *mehr*.',
      'list 1. Januar / 2. Februar',
    ]);
  });

  it('reads tables that are drawn', async () => {
    expect(
      await told(
        [
          '  Jahr   Kosten',
          '------  -------',
          '  2026      *4*',
          '  2027       12',
          '',
          'Table: Kosten in *Mio.*',
          '',
          '+------+---------+',
          '| Ort  | Zahl    |',
          '+======+=========+',
          '| Hafen| 1       |',
          '| West | **zwei**|',
          '+------+---------+',
          '| Markt| 3       |',
          '+------+---------+',
          '',
          ': Orte',
          '',
          '-------------------',
          'Stelle    Aufgabe',
          'lang',
          '--------- ---------',
          'Amt       Prüft die',
          '          Kosten',
          '',
          'Rat       Stimmt ab',
          '-------------------',
          '',
          '| a | b |',
          '|---|---|',
          '| 1 | 2 |',
          '',
          ': Klein',
        ].join('\n'),
      ),
    ).toEqual([
      'table Kosten in *Mio.*[Jahr,Kosten] 2026,*4* / 2027,12',
      'table Orte[Ort,Zahl] Hafen West,1 **zwei** / Markt,3',
      'table [Stelle lang,Aufgabe] Amt,Prüft die Kosten / Rat,Stimmt ab',
      'table Klein[a,b] 1,2',
    ]);
  });

  it('leaves attributes, divs, comments and title block out and keeps their text', async () => {
    const document = await raw(
      '% Hafenbericht\n% A. Muster\n% 3. Mai 2026\n\n# Lage {#lage .unnumbered}\n\n::: {.note}\nEin [wichtiger *Satz*]{.mark} und [Link](https://a.example){target=_blank}.\n:::\n\n::: warning Achtung\nGefahr.\n:::\n\n<!-- nie -->\n\nSiehe [@meyer2020, S. 3] und {Menge}.',
    );
    expect(document.title).toBe('Hafenbericht');
    expect(document.blocks.map(short)).toEqual([
      'h1 Lage',
      'p Ein wichtiger *Satz* und [Link](https://a.example).',
      'p Achtung',
      'p Gefahr.',
      'p Siehe [@meyer2020, S. 3] und {Menge}.',
    ]);
  });

  it('reads footnotes in the text, raised and lowered letters', async () => {
    expect(await told('H~2~O, 2^10^ und ~5 bis ~6.^[Nach *Meyer* [1].] Weiter[^1].\n\n[^1]: Quelle.\n\nMehr^[Zweite.].')).toEqual([
      'p H₂O, 2¹⁰ und ~5 bis ~6.[2] Weiter[1].',
      'note 2: Nach *Meyer* [1].',
      'note 1: Quelle.',
      'p Mehr[3].',
      'note 3: Zweite.',
    ]);
  });

  it('ends the lines of a poem or an address where they end', async () => {
    expect(await told('# x\n\n| Amt für *Bau*\n|     Hafenstraße 3\n| 20457 Hamburg\n\nDanach.')).toEqual([
      'h1 x',
      'p Amt für *Bau*',
      'p Hafenstraße 3',
      'p 20457 Hamburg',
      'p Danach.',
    ]);
  });

  it('reads tables in HTML as tables, and what a page folds away', async () => {
    expect(
      await told(
        '# x\n\n<details>\n<summary>Mehr</summary>\n\nInnen *fett*.\n\n</details>\n\n<table>\n\n<tr><th>A</th><th>B</th></tr>\n\n    <tr><td>1</td><td>\n\n**zwei**\n\n</td></tr>\n</table>\n\nEnde <sp>.',
      ),
    ).toEqual(['h1 x', 'p Mehr', 'p Innen *fett*.', 'table [A,B] 1,**zwei**', 'p Ende <sp>.']);
  });

  it('leaves code as it stands', async () => {
    const code = 'a) eins\nb) zwei\n\n+--+\n|x |\n+--+\n\n$$\nx\n$$';
    expect(
      (
        await raw(
          `# x\n\n\`\`\`{.python .numberLines}\n${code}\n\`\`\`\n\n    ${code.replaceAll('\n', '\n    ')}\n\n- Punkt\n\n      ${code.replaceAll('\n', '\n      ')}`,
        )
      ).blocks,
    ).toMatchObject([
      { kind: 'heading' },
      { kind: 'code', language: 'python', text: code },
      { kind: 'code', text: code },
      { kind: 'list' },
      { kind: 'code', text: code },
    ]);
  });
});

describe('rewriting for the parser', () => {
  it('keeps every line as long as it was', () => {
    const source = [
      '% Titel',
      '',
      '::: note',
      'Text',
      ':::',
      '',
      'Kai',
      ': Ort',
      '',
      'a) eins',
      'b) zwei',
      '',
      '(@x) y',
      '',
      '$$',
      'x',
      '$$',
      '',
      '| a',
      '|   b',
      '',
      '+--+',
      '|x |',
      '+--+',
      '',
      '- 3. Mai',
      '',
      '\\newpage',
      '',
      '<table>',
      '',
      '</table>',
    ];
    expect(
      rewritten(source.join('\n'))
        .text.split('\n')
        .map((line) => line.length),
    ).toEqual(source.map((line) => line.length));
  });

  it.each([
    ['marks without end', '_*'.repeat(100_000)],
    ['stars', '*a '.repeat(70_000)],
    ['open brackets', '['.repeat(100_000)],
    ['links that never end', '[a]('.repeat(40_000)],
    ['quotations in quotations', '>'.repeat(50_000)],
    ['lists in lists', `${'- '.repeat(20_000)}x`],
    ['dollars', 'a $b '.repeat(40_000)],
    ['code never closed', Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['tables never closed', '<table>\n\n'.repeat(4_000)],
    ['rules of dashes', '--- ---\n\nx\n\n'.repeat(4_000)],
    ['letters', 'a) x\n\n'.repeat(10_000)],
    ['notes never closed', 'x^[ '.repeat(5_000)],
    ['angle brackets', '<'.repeat(60_000)],
    ['pictures in pictures within a table', `|a|b|\n|-|-|\n|c|${'!['.repeat(40_000)}${'](x)'.repeat(40_000)}|`],
    ['stars within a list', `- a\n- b ${'*a **b '.repeat(20_000)}`],
    ['lists in a note', `[^a]: ${'- '.repeat(10_000)}x`],
    ['cells', `|a${'|b'.repeat(3_000)}\n|-${'|-'.repeat(3_000)}\n`.repeat(3)],
  ])('bounds the time for %s', async (_, text) => {
    const start = performance.now();
    await raw(`# x\n\n${text}\n`);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
