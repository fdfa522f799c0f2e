import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinedKind, linedKinds, type Slide } from '../model/deck.ts';
import { type AssetId, bulletId, slideId } from '../model/id.ts';
import { fitClasses } from './fit.ts';
import { type Frame, standard, wide } from './frame.ts';
import { noteHtml } from './note-html.ts';
import { slideHtml } from './slide-html.ts';

const context = { frame: wide, number: 3, footer: 'Fuß', language: 'de', assetUrl: (asset: AssetId) => `/media/x/${asset}` };
const base = {
  id: slideId(1),
  section: null,
  kicker: 'Teil',
  title: 'Lage',
  titleSources: [],
  note: { text: 'geheim', sources: [] },
  optional: false,
  hidden: false,
};
const bullet = (text: string) => ({ id: bulletId(1), label: '', text, sources: [], origin: 'planned' as const, level: 0, rules: [] });
const withText = (text: string): Slide[] => [
  { ...base, kind: 'title', title: text, kicker: text, subtitle: text, subtitleSources: [] },
  { ...base, kind: 'bullets', title: text, bullets: [bullet(text)] },
  { ...base, kind: 'table', header: [text], rows: [[text]], caption: text, tableSources: [], chart: null },
  { ...base, kind: 'quote', quote: bullet(text) },
  { ...base, kind: 'code', language: text, code: text, codeSources: [] },
  ...linedKinds.map((kind): Slide => ({ ...base, kind, bullets: [{ ...bullet(text), label: text }] })),
  { ...base, kind: 'divider', title: text, kicker: text },
  { ...base, kind: 'formula', formulas: [{ text, sources: [] }], bullets: [bullet(`$${text}$`)] },
  { ...base, kind: 'figure', asset: 'a.png' as AssetId, alt: text, caption: text, captionSources: [], bullets: [bullet(text)] },
];

describe('a slide as HTML', () => {
  it('lets no markup of the report through, whatever it says', () => {
    const hostile = fc.array(
      fc.constantFrom('<script>', '<img src=x onerror=y>', '"', "'", '&', '</div>', '<svg/onload=z>', '](javascript:q)', '[a', '**', '`', ' '),
    );
    const allowed =
      /<\/?(div|header|footer|p|h1|h2|ul|ol|li|figure|figcaption|table|caption|thead|tbody|tr|th|td|blockquote|pre|code|strong|em|s|a|span|img|tex-formula)(?= |>)/g;
    fc.assert(
      fc.property(hostile, (parts) => {
        for (const slide of withText(parts.join(''))) {
          const html = slideHtml(slide, context);
          expect(html.replace(allowed, '')).not.toMatch(/<[a-z/]/i);
          expect(html.match(/<img [^>]*>/g)?.every((image) => image.startsWith('<img src="/media/x/a.png" alt="')) ?? true).toBe(true);
          expect(html.match(/<(?!img)[a-z0-9]+ [^>]*on\w+=/g)).toBeNull();
        }
      }),
    );
  });

  it('never holds the note', () => {
    for (const slide of withText('Text')) expect(slideHtml(slide, context)).not.toContain('geheim');
  });

  it('has its title as the one heading, the first level on the title slide alone', () => {
    for (const slide of withText('T')) expect(slideHtml(slide, context).match(/<h\d/g)).toEqual([slide.kind === 'title' ? '<h1' : '<h2']);
  });

  it('sets columns of numbers flush to their end', () => {
    const slide: Slide = {
      ...base,
      kind: 'table',
      header: ['Ort', 'Zahl'],
      rows: [
        ['Kai', '1.350'],
        ['Hof', '12 %'],
      ],
      caption: '',
      tableSources: [],
      chart: null,
    };
    expect(slideHtml(slide, context)).toContain('<td class="numeric" data-field="cell:0:1">1.350</td>');
    expect(slideHtml(slide, context)).toContain('<td data-field="cell:0:0">Kai</td>');
  });

  it('draws merged cells once, and nothing in what they cover', () => {
    const slide: Slide = {
      ...base,
      kind: 'table',
      header: ['Ort', 'Kosten', ''],
      rows: [
        ['', '2024', '2025'],
        ['Kai', '1', '2'],
      ],
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
      caption: '',
      tableSources: [],
      chart: null,
    };
    const html = slideHtml(slide, context);
    expect(html).toContain(
      '<th scope="col" rowspan="2" data-field="cell:header:0">Ort</th><th scope="colgroup" colspan="2" class="over" data-field="cell:header:1">',
    );
    expect(html).toContain('<tr><th scope="col" class="numeric" data-field="cell:0:1">2024</th>');
    expect(html).not.toContain('cell:header:2');
    expect(html).not.toContain('cell:0:0');
    expect(html.match(/<tbody><tr>/g)).toHaveLength(1);
  });

  it('has a field for each formula, which keeps its source until it is set', () => {
    const slide: Slide = { ...base, kind: 'formula', formulas: [{ text: 'a < \\frac{b}{c}', sources: [] }], bullets: [bullet('Es gilt $x$:')] };
    const html = slideHtml(slide, context);
    expect(html).toContain('<div data-field="formula:0"><tex-formula class="block">a &lt; \\frac{b}{c}</tex-formula></div>');
    expect(html).toContain('Es gilt <tex-formula>x</tex-formula>:');
    expect(html).toContain('formula-44');
  });

  it('shows the numbers and letters of the report’s lists', () => {
    const slide: Slide = { ...base, kind: 'bullets', bullets: [{ ...bullet('Kräne prüfen'), marker: '"3."' }] };
    expect(slideHtml(slide, context)).toContain('<ul class="lines counted counted-2"><li class="level-0" data-marker="&quot;3.&quot;"');
  });

  it('steps a title down until its longest word fits a line', () => {
    const slide: Slide = {
      ...base,
      kind: 'title',
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsausbildungsverordnung',
      subtitle: '',
      subtitleSources: [],
    };
    expect(slideHtml(slide, context)).toMatch(/title-[34]/);
  });

  it('steps the type down for many words, and up for few', () => {
    const slide = (texts: string[]): Slide => ({ ...base, kind: 'bullets', bullets: texts.map(bullet) });
    expect(slideHtml(slide(['Kurz']), context)).toContain('body-huge');
    expect(slideHtml(slide(Array(5).fill('Kurz')), context)).toContain('body-large');
    expect(slideHtml(slide(Array(7).fill('Kurz')), context)).toContain('body-medium');
    expect(slideHtml(slide(Array(6).fill('wort '.repeat(28))), context)).toMatch(/body-[23]/);
  });
});

describe('a slide of a kind', () => {
  const line = (label: string, text: string) => ({ ...bullet(text), id: bulletId(`${label}${text}`), label });
  const lined = (kind: LinedKind, lines: [string, string][]): Slide => ({ ...base, kind, bullets: lines.map(([label, text]) => line(label, text)) });

  it('has a field for each label, also where it is still empty', () => {
    const html = slideHtml(lined('places', [['', 'am Hafen']]), context);
    expect(html).toContain('<strong class="label" data-field="label:bam Hafen"></strong>');
  });

  it('sets what is compared under one head, whose field names all that stands under it', () => {
    const html = slideHtml(
      lined('comparison', [
        ['Damm', 'a'],
        ['Deich', 'b'],
        ['Damm', 'c'],
      ]),
      context,
    );
    expect(html.match(/class="column"/g)).toHaveLength(2);
    expect(html).toContain('data-field="label:bDamma bDammc">Damm</p>');
  });

  it('reads from right to left in the languages that do', () => {
    expect(slideHtml(lined('bullets', [['', 'x']]), { ...context, language: 'ar' })).toContain('lang="ar" dir="rtl"');
    expect(slideHtml(lined('bullets', [['', 'x']]), context)).toContain('lang="de" dir="ltr"');
  });

  it('sets cards side by side, and in one column where a word is too long for that', () => {
    const row = fitClasses(
      lined('places', [
        ['Kai', ''],
        ['Hof', ''],
        ['Tor', ''],
      ]),
      wide,
    );
    const stacked = fitClasses(
      lined('places', [
        ['Kai', ''],
        ['Hof', ''],
        ['Donaudampfschifffahrtsgesellschaft', ''],
      ]),
      wide,
    );
    expect(row).toContain('row');
    expect(stacked).toContain('stacked');
  });

  it('leaves no hole beside the fifth card', () => {
    expect(
      fitClasses(
        lined(
          'places',
          ['Kai', 'Hof', 'Tor', 'Steg', 'Turm'].map((name) => [name, '']),
        ),
        wide,
      ),
    ).toContain('three-two');
  });

  it('makes figures smaller before one breaks, and sets four in two rows before they are small', () => {
    const figures = (texts: string[]) =>
      fitClasses(
        lined(
          'numbers',
          texts.map((text) => [text, 'Meter']),
        ),
        wide,
      );
    expect(figures(['42 %', '7'])).toContain('figure-0');
    expect(figures(['1.250.000', '7', '8'])).toEqual(expect.arrayContaining(['columns-3', 'figure-3']));
    expect(figures(['1.250.000', '7', '8', '9'])).toEqual(expect.arrayContaining(['columns-2', 'rows-2']));
  });

  it('gives who has a task a column where most tasks name someone', () => {
    expect(
      fitClasses(
        lined('tasks', [
          ['Bauamt', 'a'],
          ['Rat', 'b'],
        ]),
        wide,
      ),
    ).toContain('aligned');
    expect(
      fitClasses(
        lined('tasks', [
          ['Bauamt', 'a'],
          ['', 'b'],
        ]),
        wide,
      ),
    ).not.toContain('aligned');
  });

  it('sets lines in two columns where that is wanted, or where one has no room', () => {
    const list = (count: number, columns?: 2): Slide => ({
      ...base,
      kind: 'bullets',
      bullets: Array.from({ length: count }, () => line('', 'Kai')),
      ...(columns ? { columns } : {}),
    });
    expect(fitClasses(list(6), wide)).not.toContain('two-columns');
    expect(fitClasses(list(6, 2), wide)).toEqual(expect.arrayContaining(['two-columns', 'body-large']));
    expect(fitClasses(list(18), wide)).toContain('two-columns');
  });

  it('asks of a narrow slide smaller type and other arrangements', () => {
    const words = 'Die Kaimauer wird bis Ende des Jahres auf ganzer Länge neu gegründet';
    const step = (frame: Frame) => fitClasses(lined('bullets', Array(6).fill(['', words.repeat(2)])), frame).find((name) => name.startsWith('body-')) ?? '';
    expect(step(standard) > step(wide)).toBe(true);
    const sides = lined(
      'comparison',
      ['Grundinstandsetzung', 'Teilinstandsetzung', 'Ersatzneubau'].map((name) => [name, 'Kosten']),
    );
    expect([fitClasses(sides, wide), fitClasses(sides, standard)].map((names) => names.includes('stacked'))).toEqual([false, true]);
  });

  it('draws labelled lines beside a picture as cards', () => {
    const figure = (label: string): Slide => ({
      ...base,
      kind: 'figure',
      asset: 'a.png' as AssetId,
      alt: '',
      caption: '',
      captionSources: [],
      bullets: [line(label, 'x')],
    });
    expect(fitClasses(figure('Kai'), wide)).toContain('cards');
    expect(fitClasses(figure(''), wide)).not.toContain('cards');
  });
});

describe('a note as HTML', () => {
  it('has formulas in its lines and between them', () => {
    expect(noteHtml('Es gilt $a<b$.\n\n$$\nx = \\frac{1}{2}\n$$\n\nEs kostet $5 und $10.')).toBe(
      '<p>Es gilt <tex-formula>a&lt;b</tex-formula>.</p>\n<tex-formula class="block">x = \\frac{1}{2}</tex-formula><p>Es kostet $5 und $10.</p>\n',
    );
    expect(noteHtml('$$\noffen')).toContain('$$');
  });

  it('lets no HTML and no picture of the note through', () => {
    expect(noteHtml('<script>x</script>\n\n![a](https://example.org/a.png) **fett**')).not.toMatch(/<(script|img)/);
    expect(noteHtml('[x](https://example.org)')).not.toContain('href');
  });
});
