import type { RawBlock, RawSlide } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Media } from '../media.ts';
import type { Archive } from '../package/archive.ts';
import { childOf, descendantsOf } from '../package/xml.ts';
import { unstyled } from '../rich/runs.ts';
import { columnsOf } from './columns.ts';
import type { Part } from './deck-package.ts';
import { frameBlocks } from './frame.ts';
import { type Direction, readingOrder } from './order.ts';
import { figureOf, picturePartsOf } from './picture.ts';
import { type Box, type Shape, shapesOf } from './shapes.ts';
import { ancestorsOf, isTitle, levelStyles, type Template } from './styles.ts';
import { blocksOf, lineOf, type Paragraph, paragraphsOf, type Spoken } from './text.ts';

/** What reading a slide's shapes needs to know and adds to. */
export type Reading = {
  archive: Archive;
  part: Part;
  template: Template;
  media: Media;
  language: string;
  direction: Direction;
  spoken: Spoken;
  /** Pictures on most slides: logos. */
  logos: ReadonlySet<string>;
  height: number;
  width: number;
  leaveOut: (what: string, at: Locator) => void;
};

export type Read = { shape: Shape; box: Box; paragraphs: Paragraph[] };
export type SlideContent = Pick<RawSlide, 'layout' | 'columns'> & { blocks: RawBlock[]; hiddenShapes: number };

const aside = new Set(['dt', 'ftr', 'sldNum', 'hdr', 'sldImg']);
const longestTitle = 100;

/** What stands on a slide: its title, then its shapes as they are read; places count from the slide's first block. */
export function slideContent(reading: Reading, at: Locator): SlideContent {
  const all = shapesOf(reading.part.root).filter(({ placeholder }) => !placeholder || !aside.has(placeholder.type));
  const seen = all.filter(({ hidden }) => !hidden);
  const read = seen.map((shape): Read => ({ shape, box: placeOf(shape, reading), paragraphs: textIn(shape, reading) }));
  const given = read.find(({ shape, paragraphs }) => shape.placeholder && isTitle(shape.placeholder) && isFilled(paragraphs));
  const ordered = readingOrder(
    read.filter((one) => one !== given).map((one) => ({ item: one, box: one.box })),
    reading.direction,
  );
  const title = given ?? topmost(ordered, reading.height);
  const body = ordered
    .filter((one) => one !== title)
    .map((one) => ({ box: one.box, found: contentOf(one, reading, at) }))
    .filter(({ found }) => found.length > 0);
  const { groups, headed } = columnsOf(body, reading);
  const blocks: RawBlock[] = title ? [{ kind: 'heading', level: 1, text: titleText(title.paragraphs), at }] : [];
  const columns: number[] = [];
  for (const group of groups) {
    if (groups.length > 1) columns.push(blocks.length);
    group.forEach(({ found }, k) => {
      const [first] = found;
      // The line over a column is its head.
      if (headed && k === 0 && found.length === 1 && first?.kind === 'paragraph') blocks.push({ kind: 'heading', level: 3, text: first.text, at });
      else blocks.push(...found);
    });
  }
  return { blocks, layout: layoutOf(reading.template, seen), columns, hiddenShapes: all.length - seen.length };
}

const isFilled = (paragraphs: readonly Paragraph[]): boolean => paragraphs.some(({ lines }) => lines.flat().some(({ text }) => text.trim() !== ''));

const titleText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map((paragraph) => lineOf({ ...paragraph, lines: paragraph.lines.map(unstyled) }))
    .filter((text) => text !== '')
    .join(' ');

function textIn(shape: Shape, { template, part, spoken }: Reading): Paragraph[] {
  const body = childOf(shape.element, 'p:txBody');
  return body ? paragraphsOf(body, (level) => levelStyles(shape, level, template), part.relationships, spoken) : [];
}

/** A placeholder stands where its layout says, if it does not say itself. */
function placeOf({ box, placeholder }: Shape, { template }: Reading): Box {
  const inherited = placeholder ? ancestorsOf(placeholder, template).find((shape) => shape.box !== null)?.box : null;
  return box ?? inherited ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Where no title is marked as one: the one short line at the top of the slide. */
function topmost(ordered: readonly Read[], height: number): Read | undefined {
  const [first] = ordered.filter(({ paragraphs }) => isFilled(paragraphs));
  if (!first || first.box.y > height * 0.3) return undefined;
  const filled = first.paragraphs.filter((paragraph) => isFilled([paragraph]));
  const text = titleText(filled);
  const isLine = filled.length === 1 && filled[0]?.mark.kind === 'none' && filled[0].formula === null;
  return isLine && plainText(text).length <= longestTitle && /\p{L}/u.test(text) ? first : undefined;
}

function contentOf({ shape, paragraphs }: Read, reading: Reading, at: Locator): RawBlock[] {
  const { element } = shape;
  if (element.name === 'p:graphicFrame') return frameBlocks(shape, reading, at);
  if (element.name === 'p:contentPart') {
    reading.leaveOut(shape.name, at);
    return [];
  }
  return [...pictureIn(shape, reading, at), ...blocksOf(paragraphs, at)];
}

function pictureIn(shape: Shape, reading: Reading, at: Locator): RawBlock[] {
  const { element, alt, decorative, name } = shape;
  const source = element.name === 'p:pic' ? childOf(element, 'p:blipFill') : childOf(childOf(element, 'p:spPr'), 'a:blipFill');
  if (!source || decorative || picturePartsOf(source, reading.part).inside.some((target) => reading.logos.has(target))) return [];
  const isMedia = ['a:videoFile', 'a:audioFile', 'a:wavAudioFile', 'a:quickTimeFile'].some((media) => descendantsOf(element, media).length > 0);
  if (isMedia) reading.leaveOut(name, at);
  const figure = figureOf(source, alt, reading.part, reading.archive, reading.media, at);
  return figure ? [figure] : [];
}

function layoutOf({ layoutType }: Template, shapes: readonly Shape[]): RawSlide['layout'] {
  if (layoutType === 'secHead') return 'section';
  return layoutType === 'title' || shapes.some(({ placeholder }) => placeholder?.type === 'ctrTitle') ? 'title' : 'content';
}
