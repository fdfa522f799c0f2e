import type { RawBlock, RawDocument, RawSlide } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { languageByVote } from '../../../core/text/language.ts';
import { ImportFailure } from '../failure.ts';
import type { Imported } from '../importer.ts';
import { Media } from '../media.ts';
import { coreProperties } from '../ooxml/properties.ts';
import { relatedPart, relationshipsOf } from '../ooxml/relationships.ts';
import { type Archive, openArchive } from '../package/archive.ts';
import { childOf, descendantsOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { titleThatStands } from '../rich/properties.ts';
import { openNamed, openPart, openRelated, type Part } from './deck-package.ts';
import { picturePartsOf } from './picture.ts';
import { shapesOf } from './shapes.ts';
import { type Reading, type SlideContent, slideContent } from './slide.ts';
import type { Template } from './styles.ts';
import { blocksOf, paragraphsOf, type Spoken } from './text.ts';

const standard = { width: 12_192_000, height: 6_858_000 };

/** A presentation's slides in their order, with the notes of each. Throws an ImportFailure where the file is damaged. */
export function readPresentation(bytes: Uint8Array, progress: (done: number) => void): Imported {
  const archive = openArchive(bytes, 'PowerPoint');
  const main =
    openPart(archive, relatedPart(relationshipsOf(archive, ''), 'officeDocument') ?? 'ppt/presentation.xml') ?? openPart(archive, 'ppt/presentation.xml');
  if (!main) throw new ImportFailure({ code: 'import.damaged', format: 'PowerPoint' });
  const listed = (childOf(main.root, 'p:sldIdLst') ? elementsOf(childOf(main.root, 'p:sldIdLst') ?? main.root) : []).filter(({ name }) => name === 'p:sldId');
  const opened = listed.map((entry) => ({ id: entry.attributes['id'] ?? '', part: openNamed(archive, main, entry.attributes['r:id']) }));
  const slides = opened.flatMap(({ id, part }) => (part ? [{ id, part }] : []));
  if (slides.length === 0 && listed.length > 0) throw new ImportFailure({ code: 'import.damaged', format: 'PowerPoint' });
  const core = coreProperties(archive);
  const spoken: Spoken = new Map();
  const media = new Media();
  const deck: { blocks: RawBlock[]; slides: RawSlide[]; warnings: RawDocument['warnings'] } = { blocks: [], slides: [], warnings: [] };
  const common = { archive, media, spoken, ...sizeOf(main), logos: logosOf(slides.map(({ part }) => part)), ...spokenIn(slides.map(({ part }) => part)) };
  const templates = templatesOf(archive, main);
  const parts = sectionsOf(main);
  let hiddenShapes = 0;
  slides.forEach(({ id, part }, k) => {
    const at: Locator = { kind: 'page', page: k + 1 };
    const leaveOut: Reading['leaveOut'] = (detail, place) => deck.warnings.push({ code: 'object-left-out', at: place, detail });
    const reading: Reading = { ...common, part, template: templates(part), leaveOut };
    const content = slideContent(reading, at);
    hiddenShapes += content.hiddenShapes;
    const from = deck.blocks.length;
    deck.blocks.push(...content.blocks);
    const notes = deck.blocks.length;
    deck.blocks.push(...notesOf(archive, part, spoken, at));
    deck.slides.push({
      layout: layoutOf(content, k),
      hidden: /^(?:0|false)$/.test(part.root.attributes['show'] ?? '1'),
      from,
      columns: content.columns.map((column) => from + column),
      notes,
      part: parts.get(id) ?? '',
    });
    progress((k + 1) / slides.length);
  });
  if (slides.length < listed.length) deck.warnings.push({ code: 'object-left-out', at: null, detail: `slide (${listed.length - slides.length})` });
  if (hiddenShapes > 0) deck.warnings.push({ code: 'hidden-left-out', at: null, detail: String(hiddenShapes) });
  const comments = commentsIn(archive);
  if (comments > 0) deck.warnings.push({ code: 'comments-left-out', at: null, detail: String(comments) });
  const { blocks, warnings } = deck;
  return {
    raw: {
      format: 'powerpoint',
      title: titleThatStands(core.title, blocks),
      author: core.author,
      date: core.date,
      language: languageOf(spoken, blocks),
      blocks,
      slides: deck.slides,
      warnings: [...warnings, ...media.warnings],
    },
    media: media.files,
  };
}

const longestOpening = 160;

/** A title layout further on opens a part; a first slide of a title and a few words is a title slide, whatever its layout is called. */
function layoutOf({ layout, blocks }: SlideContent, place: number): RawSlide['layout'] {
  if (layout === 'title' && place > 0) return 'section';
  const [title, ...rest] = blocks;
  const words = rest.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : longestOpening), 0);
  return place === 0 && title?.kind === 'heading' && words < longestOpening ? 'title' : layout;
}

function sizeOf({ root }: Part): { width: number; height: number } {
  const { cx, cy } = childOf(root, 'p:sldSz')?.attributes ?? {};
  return { width: Number(cx) || standard.width, height: Number(cy) || standard.height };
}

/** Each slide's layout and master, opened once. */
function templatesOf(archive: Archive, main: Part): (slide: Part) => Template {
  const known = new Map<string, Template>();
  return (slide) => {
    const name = relatedPart(slide.relationships, 'slideLayout') ?? '';
    const found = known.get(name) ?? templateOf(archive, openPart(archive, name), childOf(main.root, 'p:defaultTextStyle'));
    known.set(name, found);
    return found;
  };
}

function templateOf(archive: Archive, layout: Part | null, defaultStyle: XmlElement | null): Template {
  const master = layout && openRelated(archive, layout, 'slideMaster');
  return {
    layout: shapesOf(layout?.root ?? null),
    master: shapesOf(master?.root ?? null),
    layoutType: layout?.root.attributes['type'] ?? '',
    textStyles: childOf(master?.root, 'p:txStyles'),
    defaultStyle,
  };
}

/** What the speaker's page says: its text, not its picture of the slide, its date or its number. */
function notesOf(archive: Archive, slide: Part, spoken: Spoken, at: Locator): RawBlock[] {
  const page = openRelated(archive, slide, 'notesSlide');
  return shapesOf(page?.root ?? null)
    .filter(({ placeholder }) => placeholder?.type === 'body')
    .flatMap(({ element }) =>
      page
        ? blocksOf(
            paragraphsOf(childOf(element, 'p:txBody'), () => [], page.relationships, spoken),
            at,
          )
        : [],
    );
}

// Names that PowerPoint gives a section where its author gave none.
const unnamed = /^(?:default section|untitled section|standardabschnitt|abschnitt ohne titel|section par défaut|section sans titre|默认节|无标题节)$/i;

/** The names of the sections by the ids of their slides; none where the whole deck is one. */
function sectionsOf({ root }: Part): Map<string, string> {
  const sections = descendantsOf(childOf(root, 'p:extLst') ?? root, 'p14:section');
  if (sections.length < 2) return new Map();
  return new Map(
    sections.flatMap((section) => {
      const name = (section.attributes['name'] ?? '').trim();
      return descendantsOf(section, 'p14:sldId').map(({ attributes }) => [attributes['id'] ?? '', unnamed.test(name) ? '' : name] as const);
    }),
  );
}

const fewestForLogo = 4;

/** Pictures that stand on more than half of the slides, and on four at least. */
function logosOf(slides: readonly Part[]): Set<string> {
  const counts = new Map<string, number>();
  for (const part of slides) {
    const own = shapesOf(part.root).filter(({ element }) => element.name === 'p:pic');
    for (const target of new Set(own.flatMap(({ element }) => picturePartsOf(element, part).inside))) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestForLogo && count * 2 > slides.length).map(([target]) => target));
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** The language that most of the slides are set in, before any is read: where a row begins depends on it. */
function spokenIn(slides: readonly Part[]): Pick<Reading, 'language' | 'direction'> {
  const counts: Spoken = new Map();
  for (const { root, relationships } of slides)
    for (const body of shapesOf(root).flatMap(({ element }) => childOf(element, 'p:txBody') ?? [])) paragraphsOf(body, () => [], relationships, counts);
  const language = mostSpoken(counts);
  return { language, direction: rightToLeft.has(language) ? 'rtl' : 'ltr' };
}

const mostSpoken = (spoken: Spoken): string => [...spoken].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as [string, number])[0];

/** What the text is marked as; but English is also what nobody has changed, so then the words decide where they can. */
function languageOf(spoken: Spoken, blocks: readonly RawBlock[]): string {
  const marked = mostSpoken(spoken);
  if (marked !== 'en' && marked !== '') return marked;
  const said = languageByVote(
    blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block && block.kind !== 'code' ? [block.text] : [])),
  );
  return said === 'und' ? marked : said;
}

/** Comments of the old and of the new kind, answers included. */
function commentsIn(archive: Archive): number {
  return archive.names
    .filter((name) => /^ppt\/comments\/[^/]+\.xml$/.test(name))
    .flatMap((name) => openPart(archive, name)?.root ?? [])
    .reduce((sum, root) => sum + ['p:cm', 'p188:cm', 'p188:reply'].reduce((count, name) => count + descendantsOf(root, name).length, 0), 0);
}
