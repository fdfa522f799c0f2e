import { homedir, hostname, tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { bulletsOf, type Deck, type Slide } from '../../../core/model/deck.ts';
import { slideId } from '../../../core/model/id.ts';
import { recipientDeck } from '../../../core/present/copies.ts';
import { plainText } from '../../../core/text/inline.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { themeNamed } from '../../../core/theme/theme.ts';
import { openArchive } from '../../importers/package/archive.ts';
import { childOf, descendantsOf, parseXml, textOf, type XmlElement } from '../../importers/package/xml.ts';
import { readPresentation } from '../../importers/powerpoint/presentation.ts';
import { arabic, everyKind, photo, stored } from '../decks.fixture.ts';
import { faultsOf } from './package-faults.fixture.ts';
import { writePptx } from './write-pptx.ts';

async function written(deck: Deck): Promise<Uint8Array> {
  const bytes = await writePptx({ deck, pictures: stored, progress: () => undefined, signal: new AbortController().signal });
  if (bytes === null) throw new Error('it was cancelled');
  return bytes;
}

const partOf = (bytes: Uint8Array, name: string): XmlElement => {
  const root = parseXml(openArchive(bytes, 'PowerPoint').text(name) ?? '');
  if (!root) throw new Error(`there is no ${name}`);
  return root;
};

const texts = (element: XmlElement | null): string[] => (element ? descendantsOf(element, 'a:t').map(textOf) : []);

/** All that a slide says, its note apart. */
function saidOn(slide: Slide): string[] {
  const heads = new Set<string>();
  const lines = bulletsOf(slide).flatMap(({ label, text, marker = '' }) => {
    // What is compared is said once, over its column.
    const head = slide.kind === 'comparison' && heads.has(label) ? '' : label;
    heads.add(label);
    return [head, text, marker === '4.1' ? marker : ''];
  });
  const own =
    slide.kind === 'title'
      ? [slide.subtitle, slide.byline?.speaker ?? '', slide.byline?.date ?? '', slide.byline?.place ?? '']
      : slide.kind === 'table'
        ? [...(slide.drawn ? [] : [slide.header ?? [], ...slide.rows].flat()), slide.caption]
        : slide.kind === 'figure'
          ? [slide.caption]
          : slide.kind === 'code'
            ? [slide.code]
            : [];
  return [slide.kicker, slide.title, ...lines, ...own].map((text) => (slide.kind === 'code' ? text : plainText(text))).filter((text) => text !== '');
}

const sortedWords = (parts: readonly string[]) => wordsOf(parts.join(' '), 'de').sort();

describe('a presentation', () => {
  it('is a sound package: parts, types, relations and ids agree, and all of it is XML', async () => {
    for (const deck of [everyKind(), arabic(), { ...everyKind(), slides: [] }]) expect(faultsOf(await written(deck))).toEqual([]);
  });

  it('wears a theme of one’s own: its colours, fonts and shape, and its logo on the layouts that bear it', async () => {
    const logo = { asset: photo.id, corner: 'bottom-end', on: 'title', plate: true } as const;
    const ownTheme = { ...themeNamed('plain'), name: 'Amt', colors: { ...themeNamed('plain').colors, accent: '#ffcc00' }, logo };
    const stored = { name: 'logo.png', bytes: photo.bytes, width: 40, height: 20, cropped: false };
    const bytes = await writePptx({
      deck: { ...everyKind(), ownTheme },
      pictures: () => null,
      logo: stored,
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    if (!bytes) throw new Error('it was cancelled');
    expect(faultsOf(bytes)).toEqual([]);
    const colors = descendantsOf(partOf(bytes, 'ppt/theme/theme1.xml'), 'a:srgbClr').map(({ attributes }) => attributes['val']);
    expect(colors).toContain('FFCC00');
    const shapes = [1, 2, 3, 4].map((n) => descendantsOf(partOf(bytes, `ppt/slideLayouts/slideLayout${n}.xml`), 'p:pic').length);
    expect(shapes).toEqual([1, 0, 0, 0]);
    expect(openArchive(bytes, 'PowerPoint').text('ppt/slideMasters/slideMaster1.xml')).toContain('char="•"');
  });

  it('says on each slide what the slide says, and no word more', async () => {
    const deck = { ...everyKind(), footer: '', numbers: false };
    const bytes = await written(deck);
    for (const [k, slide] of deck.slides.entries()) {
      if (slide.kind === 'formula') continue;
      expect(sortedWords(texts(partOf(bytes, `ppt/slides/slide${k + 1}.xml`))), slide.title).toEqual(sortedWords(saidOn(slide)));
    }
  });

  it('gives each slide one real title, and lines the levels they have', async () => {
    const deck = everyKind();
    const bytes = await written(deck);
    for (const [k, slide] of deck.slides.entries()) {
      const titles = descendantsOf(partOf(bytes, `ppt/slides/slide${k + 1}.xml`), 'p:sp').filter((shape) =>
        descendantsOf(shape, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/.test(attributes['type'] ?? '')),
      );
      expect(titles.flatMap(texts).join('')).toBe(plainText(slide.title));
    }
    const levels = descendantsOf(partOf(bytes, 'ppt/slides/slide4.xml'), 'a:pPr').flatMap(({ attributes }) => attributes['lvl'] ?? []);
    expect(levels).toEqual(['1']);
  });

  it('counts as the report counts', async () => {
    const slide = partOf(await written(everyKind()), 'ppt/slides/slide5.xml');
    expect(descendantsOf(slide, 'a:buAutoNum').map(({ attributes }) => attributes)).toEqual([
      { type: 'arabicPeriod', startAt: '3' },
      { type: 'alphaLcParenR' },
    ]);
    expect(texts(slide)).toContain('4.1\t');
  });

  it('has notes in paragraphs and lists', async () => {
    const notes = partOf(await written(everyKind()), 'ppt/notesSlides/notesSlide4.xml');
    expect(descendantsOf(notes, 'a:p').map((paragraph) => texts(paragraph).join(''))).toEqual([
      'Die Brücke trägt 40 Tonnen; mehr dazu. [pause]',
      'erstens: Pfeiler',
      'zweitens: Lager',
      'drittens: Dehnfugen',
      'prüfen',
      'sperren',
      'Jahr | Last',
      '1999 | 12 t',
      'Ausblick',
      'Kursiv und code am Ende.',
    ]);
    expect(descendantsOf(notes, 'a:buChar')).toHaveLength(3);
    expect(descendantsOf(notes, 'a:buAutoNum').map(({ attributes }) => attributes['startAt'])).toEqual([undefined, '2']);
  });

  it('has tables with a head and merged cells', async () => {
    const table = partOf(await written(everyKind()), 'ppt/slides/slide13.xml');
    expect(descendantsOf(table, 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
    expect(descendantsOf(table, 'a:tc').map(({ attributes }) => attributes)).toEqual([{}, {}, {}, {}, {}, { rowSpan: '2' }, {}, {}, { vMerge: '1' }]);
  });

  it('crops and names a picture, and stores it once', async () => {
    const deck = everyKind();
    const figure = deck.slides.find(({ kind }) => kind === 'figure');
    const bytes = await written({ ...deck, slides: [...deck.slides, ...(figure ? [figure] : [])] });
    const slide = partOf(bytes, 'ppt/slides/slide12.xml');
    expect(descendantsOf(slide, 'a:srcRect')[0]?.attributes).toEqual({ l: '25000', t: '0', r: '25000', b: '0' });
    expect(childOf(descendantsOf(slide, 'p:nvPicPr')[0], 'p:cNvPr')?.attributes['descr']).toBe('Plan der Brücken');
    expect(openArchive(bytes, 'PowerPoint').names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1);
  });

  it('draws a chart that can be edited: its numbers stand in a workbook', async () => {
    const bytes = await written(everyKind());
    const chart = partOf(bytes, 'ppt/charts/chart1.xml');
    expect(descendantsOf(chart, 'c:v').map(textOf)).toEqual(['Fahrten', '2021', '2022', '2023', '1250', '1410', '1380']);
    expect(descendantsOf(chart, 'c:formatCode').map(textOf)).toEqual(['#,##0']);
    const sheet = openArchive(openArchive(bytes, 'PowerPoint').read('ppt/embeddings/table1.xlsx') ?? new Uint8Array(), 'Excel').text(
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain('<c r="B3"><v>1410</v></c>');
  });

  it('writes a formula in a line of its own as an equation, and says it as LaTeX where there are none', async () => {
    const slide = partOf(await written(everyKind()), 'ppt/slides/slide16.xml');
    expect(descendantsOf(slide, 'm:f')).toHaveLength(1);
    expect(descendantsOf(slide, 'mc:Fallback').flatMap(texts)).toEqual(['E = \\frac{1}{2} m v^2']);
  });

  it('hides hidden slides, and tells its parts apart', async () => {
    const bytes = await written(everyKind());
    expect(partOf(bytes, 'ppt/slides/slide18.xml').attributes['show']).toBe('0');
    const sections = descendantsOf(partOf(bytes, 'ppt/presentation.xml'), 'p14:section').map(({ attributes }) => attributes['name']);
    expect(sections.slice(0, 3)).toEqual(['Brückenbericht', 'Zustand', 'Orte']);
  });

  it('marks the language of its text, and sets Arabic from right to left', async () => {
    const slide = partOf(await written(arabic()), 'ppt/slides/slide1.xml');
    expect(new Set(descendantsOf(slide, 'a:rPr').map(({ attributes }) => attributes['lang']))).toEqual(new Set(['ar-SA']));
    expect(descendantsOf(slide, 'a:pPr').every(({ attributes }) => attributes['rtl'] === '1')).toBe(true);
    expect(descendantsOf(partOf(await written(arabic()), 'ppt/slides/slide3.xml'), 'a:tblPr')[0]?.attributes['rtl']).toBe('1');
  });

  it('is read back by our own importer as what it was', async () => {
    const deck = everyKind();
    const { raw, media } = readPresentation(await written(deck), () => undefined);
    expect(raw.slides).toHaveLength(deck.slides.length);
    expect(raw.language).toBe('de');
    expect(raw.author).toBe('Dr. Ute Rönn');
    expect([...media.values()].map((bytes) => Uint8Array.from(bytes))).toEqual([photo.bytes]);
    expect(raw.slides?.map(({ hidden }) => hidden).lastIndexOf(true)).toBe(17);
    for (const [k, slide] of deck.slides.entries()) {
      const own = raw.slides?.[k];
      const blocks = raw.blocks.slice(own?.from, own?.notes);
      const [title] = blocks;
      expect(title?.kind === 'heading' && plainText(title.text)).toBe(plainText(slide.title));
      const found = sortedWords(blocks.flatMap(wordsIn));
      for (const word of slide.kind === 'formula' ? [] : sortedWords(saidOn(slide))) expect(found, slide.title).toContain(word);
    }
    const notes = raw.blocks.slice(raw.slides?.[3]?.notes, raw.slides?.[4]?.from);
    expect(notes.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('gives a recipient no note, no hidden slide and no source', async () => {
    const bytes = await written(recipientDeck(everyKind()));
    const archive = openArchive(bytes, 'PowerPoint');
    const all = archive.names.filter((name) => /\.(?:xml|rels)$/.test(name)).map((name) => archive.text(name) ?? '');
    for (const secret of ['Notiz zu', 'Dehnfugen', 'Xylophon', 'Vorstand', 'Zebrafink']) expect(all.filter((text) => text.includes(secret))).toEqual([]);
    expect(archive.names.some((name) => name.startsWith('ppt/notesSlides/'))).toBe(false);
    for (const place of [homedir(), tmpdir(), hostname()]) expect(all.filter((text) => text.includes(place))).toEqual([]);
  });

  it('names as its creator who speaks, and nobody else', async () => {
    const named = (await written(everyKind())) && partOf(await written(everyKind()), 'docProps/core.xml');
    expect(descendantsOf(named, 'dc:creator').map(textOf)).toEqual(['Dr. Ute Rönn']);
    const deck = everyKind();
    const unnamed = partOf(await written({ ...deck, slides: deck.slides.slice(1) }), 'docProps/core.xml');
    expect(descendantsOf(unnamed, 'dc:creator')).toEqual([]);
  });

  it('is not written on once it was cancelled', async () => {
    const writing = new AbortController();
    const told: number[] = [];
    const progress = (done: number) => {
      told.push(done);
      if (told.length === 3) writing.abort();
    };
    expect(await writePptx({ deck: everyKind(), pictures: stored, progress, signal: writing.signal })).toBeNull();
    expect(told).toHaveLength(3);
  });

  it('is the same file for the same deck, and leaves out what XML cannot hold', async () => {
    expect(await written(everyKind())).toEqual(await written(everyKind()));
    const deck = everyKind();
    const [first] = deck.slides;
    expect(faultsOf(await written({ ...deck, slides: first ? [{ ...first, title: 'A\u0001\ud800B <&> "' }] : [] }))).toEqual([]);
  });
});

/** The words of a block as the importer gives it. */
function wordsIn(block: ReturnType<typeof readPresentation>['raw']['blocks'][number]): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ text, marker }) => [plainText(text), marker]);
    case 'table':
      return [...(block.header ?? []), ...block.rows.flatMap(({ cells }) => cells), block.caption].map(plainText);
    case 'figure':
      return [plainText(block.caption), block.alt];
    case 'code':
      return [block.text];
    default:
      return [plainText(block.text)];
  }
}

/** Arrangements that only a user chooses. */
const chosen: Slide[] = everyKind().slides.flatMap((slide): Slide[] => {
  if (slide.kind === 'figure') return [{ ...slide, id: slideId('full'), bullets: [], placement: 'full' }];
  return slide.kind === 'bullets' ? [{ ...slide, id: slideId(`columns-${slide.id}`), columns: 2 }] : [];
});

describe.each([
  ['4:3', 10],
  ['16:9', 40 / 3],
] as const)('a presentation of %s', (aspect, inches) => {
  it('has slides of that shape, and nothing of it stands beside one', async () => {
    for (const { slides, ...deck } of [everyKind(), arabic()]) {
      const bytes = await written({ ...deck, slides: [...slides, ...chosen], ...(aspect === '4:3' ? { aspect } : {}) });
      const inch = 914_400;
      expect(childOf(partOf(bytes, 'ppt/presentation.xml'), 'p:sldSz')?.attributes).toMatchObject({ cx: String(inches * inch), cy: String(7.5 * inch) });
      const parts = openArchive(bytes, 'PowerPoint').names.filter((name) => /^ppt\/slide(?:s|Layouts|Masters)\/[^/]+\.xml$/.test(name));
      expect(parts.length).toBeGreaterThan(slides.length);
      for (const name of parts)
        for (const placed of ['a:xfrm', 'p:xfrm'].flatMap((tag) => descendantsOf(partOf(bytes, name), tag))) {
          const [x, width] = [Number(childOf(placed, 'a:off')?.attributes['x']), Number(childOf(placed, 'a:ext')?.attributes['cx'])];
          expect(x, name).toBeGreaterThanOrEqual(0);
          expect(x + width, name).toBeLessThanOrEqual(inches * inch);
        }
    }
  });

  it('says every word of a full picture and of two columns, each once', async () => {
    const bytes = await written({ ...everyKind(), slides: chosen, ...(aspect === '4:3' ? { aspect } : {}) });
    for (const [k, slide] of chosen.entries()) {
      const said = wordsOf(texts(partOf(bytes, `ppt/slides/slide${k + 1}.xml`)).join(' '), 'de');
      for (const word of saidOn(slide).flatMap((text) => wordsOf(plainText(text), 'de'))) expect(said).toContain(word);
    }
  });
});
