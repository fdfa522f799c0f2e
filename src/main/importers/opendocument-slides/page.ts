import type { RawBlock } from '../../../core/model/raw.ts';
import { latexOf } from '../mathml/latex.ts';
import { formulaOf } from '../opendocument/formula.ts';
import { placeOf, type Reading } from '../opendocument/reading.ts';
import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { type Direction, readingOrder } from '../powerpoint/order.ts';
import type { Box } from '../powerpoint/shapes.ts';
import { Flow } from '../rich/flow.ts';

const aside = new Set(['date-time', 'footer', 'header', 'page-number', 'page', 'handout', 'notes']);
const longestTitle = 100;

/** A shape of a page with what it says. */
export type Piece = { shape: XmlElement; box: Box; blocks: RawBlock[] };

/** The shapes of a page that say or show something, as they were drawn. */
export function piecesOf(page: XmlElement, reading: Reading): Piece[] {
  const shapes = shapesOf(page).filter(({ attributes }) => !aside.has(attributes['presentation:class'] ?? ''));
  const seen = shapes.filter(({ attributes }) => !/^(?:none|printer)$/.test(attributes['draw:display'] ?? ''));
  reading.omissions.hidden += shapes.length - seen.length;
  return seen.map((shape) => ({ shape, box: boxOf(shape), blocks: blocksIn(shape, reading) })).filter(({ blocks }) => blocks.length > 0);
}

/** What a page shows: its title, then its shapes as they are read. */
export function pageBlocks(pieces: readonly Piece[], direction: Direction): RawBlock[] {
  const given = pieces.find(({ shape }) => shape.attributes['presentation:class'] === 'title');
  const ordered = readingOrder(
    pieces.filter((one) => one !== given).map((one) => ({ item: one, box: one.box })),
    direction,
  );
  const title = given ?? topmost(ordered);
  const body = ordered.filter((one) => one !== title).flatMap(({ blocks }) => blocks);
  if (!title) return body;
  const lines = title.blocks.flatMap((block) => ('text' in block && block.kind !== 'footnote' ? [block] : []));
  const [first] = lines;
  const others = title.blocks.filter((block) => !lines.some((line) => line === block));
  // In a title everything is bold, which says nothing.
  const text = lines
    .map((line) => line.text.replace(/^\*\*([^*]+)\*\*$/, '$1'))
    .join(' ')
    .trim();
  return first && text !== '' ? [{ kind: 'heading', level: 1, text, at: first.at }, ...others, ...body] : [...others, ...body];
}

/** What the speaker's page says. */
export const notesOf = (page: XmlElement, reading: Reading): RawBlock[] =>
  elementsOf(page)
    .filter(({ name }) => name === 'presentation:notes')
    .flatMap(shapesOf)
    .filter(({ attributes }) => attributes['presentation:class'] === 'notes')
    .flatMap((shape) => blocksIn(shape, reading));

/** The shapes of a page out of their groups, in which they keep their places on the page. */
const shapesOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((element) =>
    element.name === 'draw:g' || element.name === 'draw:a' ? shapesOf(element) : element.name.startsWith('draw:') ? [element] : [],
  );

function blocksIn(shape: XmlElement, reading: Reading): RawBlock[] {
  if (shape.attributes['presentation:placeholder'] === 'true') return [];
  const formula = formulaOf(shape, reading);
  if (formula?.mathml) {
    const text = latexOf(formula.mathml).trim();
    if (text !== '') return [{ kind: 'formula', text, at: placeOf(reading) }];
  }
  const flow = new Flow();
  reading.blocks({ name: 'draw:page', attributes: {}, children: [shape], parent: null }, flow);
  const headed = childOf(shape, 'table:table')?.attributes['table:use-first-row-styles'] === 'true';
  return flow.settle().map((block): RawBlock => {
    const [first, ...rows] = block.kind === 'table' ? block.rows : [];
    return block.kind === 'table' && headed && block.header === null && first && rows.length > 0 ? { ...block, header: first.cells, rows } : block;
  });
}

/** Where no title is marked as one: the one short line at the top. */
function topmost<T extends { blocks: RawBlock[] }>(ordered: readonly T[]): T | undefined {
  const [first] = ordered;
  const [only, ...more] = first?.blocks ?? [];
  const isLine = only?.kind === 'paragraph' || only?.kind === 'heading';
  return first && isLine && more.length === 0 && only.text.length <= longestTitle ? first : undefined;
}

const units: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 };

/** In millimetres; of what is turned, where it is moved to. */
function boxOf({ attributes }: XmlElement): Box {
  const length = (text: string | undefined) => {
    const [, number = '0', unit = 'mm'] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(text ?? '') ?? [];
    return (Number(number) || 0) * (units[unit] ?? 1);
  };
  const [, x, y] = /translate\s*\(\s*([^\s,)]+)[\s,]+([^\s,)]+)/.exec(attributes['draw:transform'] ?? '') ?? [];
  return {
    x: length(attributes['svg:x'] ?? x),
    y: length(attributes['svg:y'] ?? y),
    width: length(attributes['svg:width']),
    height: length(attributes['svg:height']),
  };
}
