import { zipSync } from 'fflate/browser';
import type { Deck, Slide } from '../../../core/model/deck.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { contextOf } from '../../../core/render/context.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { plainText } from '../../../core/text/inline.ts';
import { worn } from '../../../core/theme/legible.ts';
import { themeNamed, themeOf } from '../../../core/theme/theme.ts';
import { languageTag } from '../language-tag.ts';
import type { Pictures, StoredPicture } from '../pictures.ts';
import { deckSections } from './deck-sections.ts';
import { layoutOf, shapesOf } from './kinds/draw.ts';
import { foot } from './kinds/foot.ts';
import { logoCorner, type PlacedLogo } from './logo.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { contentTypesPart } from './package/content-types.ts';
import { layoutPart, layouts, masterPart, tree } from './package/master.ts';
import { notesMasterPart, notesPart } from './package/notes.ts';
import { presentationPart } from './package/presentation.ts';
import { appPart, corePart } from './package/properties.ts';
import { themePart } from './package/theme-part.ts';
import { Part, relationshipsXml, type Style } from './part.ts';
import { sceneOf } from './scene.ts';
import { namespaces, xmlHead } from './xml.ts';

export type PptxTask = {
  deck: Deck;
  /** Only in forms that Office can show. */
  pictures: Pictures;
  /** Null where the theme has none. */
  logo?: StoredPicture | null;
  progress: (done: number) => void;
  signal: AbortSignal;
};

const encoder = new TextEncoder();

/** The deck as a presentation (ISO/IEC 29500, transitional): the slides as they are given, hidden ones marked as hidden. Null where it was cancelled. */
export async function writePptx({ deck, pictures, logo = null, progress, signal }: PptxTask): Promise<Uint8Array | null> {
  const language = deck.language === 'und' ? 'en' : deck.language;
  const style: Style = {
    theme: worn(themeOf(deck)),
    frame: frameOf(deck),
    language,
    tag: languageTag(language),
    rightToLeft: directionOf(language) === 'rtl',
    formulas: await formulasIn(deck),
  };
  const parts = new Map<string, string | Uint8Array>();
  const used = new Map<string, Uint8Array>();
  const picture: Pictures = (slide) => {
    const found = pictures(slide);
    if (found) used.set(found.name, found.bytes);
    return found;
  };
  const numbers = slideNumbers(deck.slides);
  let charts = 0;
  for (const [k, slide] of deck.slides.entries()) {
    if (signal.aborted) return null;
    const part = new Part(style);
    const chart = (xml: string, workbook: Uint8Array) => {
      charts++;
      parts.set(`ppt/charts/chart${charts}.xml`, xml);
      parts.set(`ppt/embeddings/table${charts}.xlsx`, workbook);
      parts.set(`ppt/charts/_rels/chart${charts}.xml.rels`, relationshipsXml([{ type: 'package', target: `../embeddings/table${charts}.xlsx` }]));
      return part.relate('chart', `../charts/chart${charts}.xml`);
    };
    const scene = sceneOf(slide, part, { picture, chart });
    const layout = layouts.indexOf(layoutOf(scene)) + 1;
    const { footer, number } = contextOf(deck, numbers[k] ?? k + 1, () => '');
    const opens = slide.kind === 'title';
    const shapes = shapesOf(scene) + foot(part, { footer: opens ? '' : footer, number: opens ? null : number, beside: logoCorner(slide, style.theme) });
    part.relate('slideLayout', `../slideLayouts/slideLayout${layout}.xml`);
    writeNotes(parts, slide, k + 1, style, part);
    const hidden = slide.hidden ? ' show="0"' : '';
    parts.set(
      `ppt/slides/slide${k + 1}.xml`,
      `${xmlHead}<p:sld ${namespaces}${hidden}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    );
    parts.set(`ppt/slides/_rels/slide${k + 1}.xml.rels`, part.relationships());
    if (k % 20 === 19) await new Promise((resolve) => setImmediate(resolve));
    progress((k + 1) / (deck.slides.length + 1));
  }
  const placed = logo && style.theme.logo ? { logo: style.theme.logo, picture: logo } : null;
  if (placed) used.set(placed.picture.name, placed.picture.bytes);
  commonParts(parts, deck, style, placed);
  for (const [name, bytes] of used) parts.set(`ppt/media/${name}`, bytes);
  return packed(parts);
}

/** What writes formulas, where there may be any: it is large. */
const formulasIn = async ({ slides }: Deck): Promise<Style['formulas']> =>
  slides.some((slide) => slide.kind === 'formula' || JSON.stringify(slide).includes('$')) ? (await import('./formula/formulas.ts')).formulas : null;

function writeNotes(parts: Map<string, string | Uint8Array>, slide: Slide, place: number, style: Style, part: Part): void {
  const paragraphs = noteParagraphs(slide.note.text);
  if (paragraphs.length === 0) return;
  const notes = new Part(style);
  notes.relate('notesMaster', '../notesMasters/notesMaster1.xml');
  notes.relate('slide', `../slides/slide${place}.xml`);
  parts.set(`ppt/notesSlides/notesSlide${place}.xml`, notesPart(notes, paragraphs));
  parts.set(`ppt/notesSlides/_rels/notesSlide${place}.xml.rels`, notes.relationships());
  part.relate('notesSlide', `../notesSlides/notesSlide${place}.xml`);
}

/** What is the same for all slides: masters, layouts, themes, and the lists of what there is. */
function commonParts(parts: Map<string, string | Uint8Array>, deck: Deck, style: Style, logo: PlacedLogo | null): void {
  const count = deck.slides.length;
  parts.set('ppt/theme/theme1.xml', themePart(style.theme));
  // Notes are read on white paper, whatever the slides are.
  parts.set('ppt/theme/theme2.xml', themePart({ ...worn(themeNamed('plain')), fonts: style.theme.fonts }));
  parts.set('ppt/slideMasters/slideMaster1.xml', masterPart(new Part(style)));
  parts.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relationshipsXml([
      ...layouts.map((_, k) => ({ type: 'slideLayout', target: `../slideLayouts/slideLayout${k + 1}.xml` })),
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
  );
  for (const [k, name] of layouts.entries()) {
    const part = new Part(style);
    part.relate('slideMaster', '../slideMasters/slideMaster1.xml');
    parts.set(`ppt/slideLayouts/slideLayout${k + 1}.xml`, layoutPart(part, name, logo));
    parts.set(`ppt/slideLayouts/_rels/slideLayout${k + 1}.xml.rels`, part.relationships());
  }
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart(new Part(style)));
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', relationshipsXml([{ type: 'theme', target: '../theme/theme2.xml' }]));
  parts.set('ppt/presentation.xml', presentationPart(style, { slides: count, sections: deckSections(deck) }));
  parts.set('ppt/presProps.xml', `${xmlHead}<p:presentationPr ${namespaces}/>`);
  parts.set('ppt/viewProps.xml', `${xmlHead}<p:viewPr ${namespaces}/>`);
  parts.set(
    'ppt/tableStyles.xml',
    `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  );
  parts.set(
    'ppt/_rels/presentation.xml.rels',
    relationshipsXml([
      { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      ...deck.slides.map((_, k) => ({ type: 'slide', target: `slides/slide${k + 1}.xml` })),
      { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { type: 'presProps', target: 'presProps.xml' },
      { type: 'viewProps', target: 'viewProps.xml' },
      { type: 'theme', target: 'theme/theme1.xml' },
      { type: 'tableStyles', target: 'tableStyles.xml' },
    ]),
  );
  parts.set('docProps/core.xml', corePart({ title: plainText(deck.title), language: deck.language, creator: speakerOf(deck) }));
  parts.set('docProps/app.xml', appPart(count));
  parts.set(
    '_rels/.rels',
    relationshipsXml([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      { type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
  );
}

/** Who speaks by the title slide; empty where it does not say. */
function speakerOf({ slides }: Deck): string {
  const title = slides.find((slide) => slide.kind === 'title');
  return title?.kind === 'title' ? plainText(title.byline?.speaker ?? '') : '';
}

const pictureEnding = /\.(?:png|jpe?g|gif|xlsx)$/;

/** All parts as one zip, the list of their types first; pictures are compressed already. No date of this machine goes in. */
function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 4; mtime: string }]> = {};
  for (const [name, content] of [['[Content_Types].xml', contentTypesPart([...parts.keys()])] as const, ...parts])
    files[name] = [typeof content === 'string' ? encoder.encode(content) : content, { level: pictureEnding.test(name) ? 0 : 4, mtime: '1980-01-01T00:00:00' }];
  return zipSync(files);
}
