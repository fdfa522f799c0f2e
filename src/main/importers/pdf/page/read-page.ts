import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { type Box, contains, heightOf, widthOf } from './box.ts';
import { directions, turnedBox, turnedPaper } from './direction.ts';
import { fontsOf } from './fonts.ts';
import { linksOf } from './links.ts';
import { matrixOf } from './matrix.ts';
import { type Codes, type Operators, paint } from './operators.ts';
import type { Page, Rule } from './page.ts';
import type { Path } from './path.ts';
import { picturesOf } from './pictures.ts';
import { seenWords } from './seen.ts';
import { tagsOf } from './tags.ts';

/** What pages share while a file is read. */
export type Shared = {
  codes: Codes;
  tagged: boolean;
  isVisible: (group: unknown) => boolean;
  /** Pictures on several pages, by pdf.js' name for them. */
  pictures: Map<string, Uint8Array | null>;
};

// In points: what is thinner is a line.
const THIN = 3;
const SHORTEST = 8;

/** All that stands on a page, in points from its upper left corner. */
export async function readPage(proxy: PDFPageProxy, { codes, tagged, isVisible, pictures: known }: Shared): Promise<Page> {
  const viewport = proxy.getViewport({ scale: 1 });
  const operators: Operators = await proxy.getOperatorList();
  const fontOf = await fontsOf(proxy, operators, codes);
  const sheet = { width: viewport.width, height: viewport.height };
  const painter = paint(operators, { ...sheet, transform: matrixOf(viewport.transform), fontOf, isVisible }, codes);
  const direction = directions.reduce((best, other) => (painter.letters[other] > painter.letters[best] ? other : best));
  const paper = turnedPaper(sheet, direction);
  const whole: Box = { x: 0, y: 0, right: paper.width, bottom: paper.height };
  const turn = (box: Box) => turnedBox(sheet, direction, box);
  const paths = painter.paths.map((path) => ({ ...path, box: turn(path.box) }));
  const painted = painter.pictures.map((picture) => ({ ...picture, box: turn(picture.box) }));
  const fills = fillsOf(paths);
  const { words, hidden } = seenWords(painter.makers[direction].words, { fills, pictures: painted.map(({ box }) => box), page: whole });
  const pictures = await picturesOf(painted, whole, words.length > 0, decodedBy(proxy), known);
  const links = await linksOf(proxy, viewport);
  for (const { box, url } of links) for (const word of words) if (contains(turn(box), (word.x + word.right) / 2, (word.y + word.bottom) / 2)) word.href = url;
  const page: Page = {
    number: proxy.pageNumber,
    ...paper,
    turned: direction !== 0,
    words,
    rules: paths.flatMap(ruleOf),
    fills,
    pictures,
    tags: tagged ? tagsOf(await proxy.getStructTree()) : null,
    hidden,
    unreadable: unreadableFonts(painter.unreadable),
  };
  proxy.cleanup();
  return page;
}

/** Coloured areas; white ones only cover. */
const fillsOf = (paths: readonly Path[]): Box[] =>
  paths.flatMap(({ box, fill }) => (fill !== null && fill !== '#ffffff' && widthOf(box) > THIN && heightOf(box) > THIN ? [box] : []));

function ruleOf({ box, fill }: Path): Rule[] {
  if (fill === '#ffffff') return [];
  const [width, height] = [widthOf(box), heightOf(box)];
  if (height <= THIN && width >= SHORTEST) return [{ ...box, upright: false }];
  if (width <= THIN && height >= SHORTEST) return [{ ...box, upright: true }];
  // The frame around a cell, drawn as an area or not, is four lines.
  return [];
}

const decodedBy = (proxy: PDFPageProxy) => (id: string) =>
  new Promise<unknown>((resolve) => {
    (id.startsWith('g_') ? proxy.commonObjs : proxy.objs).get(id, resolve);
  });

// One or two strange letters are ornaments.
const FEW = 3;

const unreadableFonts = (strange: ReadonlyMap<string, number>): string[] => [...strange].filter(([, count]) => count >= FEW).map(([font]) => font);
