import { createHash } from 'node:crypto';
import { type Line, linesOf } from '../lines/line.ts';
import { heightOf, widthOf } from '../page/box.ts';
import type { Page, PagePicture, Word } from '../page/page.ts';

// In parts of the page's height: where running heads and feet stand.
const TOP = 0.14;
const BOTTOM = 0.86;
// Lines of a head or foot; in points, how far its height may differ from page to page.
const LINES = 4;
const NEAR = 3;

type Edge = { line: Line; page: Page; zone: 'top' | 'bottom'; gap: number };

/**
 * The pages without their running heads and feet and page numbers: lines that stand at the same height on several pages
 * and say the same, or count the pages.
 */
export function withoutRunning(pages: readonly Page[], bodySize: number): Page[] {
  const edges = pages.map((page) => ({ top: edgesOf(page, 'top'), bottom: edgesOf(page, 'bottom') }));
  const all = edges.flatMap(({ top, bottom }) => [...top, ...bottom]);
  const running = new Set<Edge>([...sameWords(all, pages.length, bodySize), ...pageNumbers(all), ...changingHeads(all, pages.length, bodySize)]);
  const dropped = new Set<Word>();
  for (const { top, bottom } of edges)
    for (const zone of [top, bottom])
      for (const edge of zone) {
        // What stands behind a line of prose, seen from the edge, is prose.
        if (!running.has(edge)) break;
        for (const { word } of edge.line.words) dropped.add(word);
      }
  const logos = repeatedPictures(pages);
  return pages.map((page) => ({
    ...page,
    words: page.words.filter((word) => !dropped.has(word)),
    pictures: page.pictures.filter((picture) => !logos.has(picture)),
  }));
}

function edgesOf(page: Page, zone: 'top' | 'bottom'): Edge[] {
  const words = page.words.filter((word) => (zone === 'top' ? word.bottom < TOP * page.height : word.y > BOTTOM * page.height));
  const lines = linesOf(words, page.number);
  const near = zone === 'top' ? lines.slice(0, LINES) : lines.slice(-LINES).reverse();
  const baselines = page.words.map((word) => word.baseline);
  return near.map((line) => {
    const beyond = baselines.filter((baseline) => (zone === 'top' ? baseline > line.baseline + 2 : baseline < line.baseline - 2));
    const next = zone === 'top' ? Math.min(...beyond) : Math.max(...beyond);
    return { line, page, zone, gap: Math.abs(next - line.baseline) };
  });
}

/** Lines that say the same but for the page's number. */
function sameWords(edges: readonly Edge[], pages: number, bodySize: number): Edge[] {
  const groups = grouped(edges, ({ line, zone }) => `${zone} ${line.text.replace(/\d+/g, '#').trim()}`);
  return groups.flatMap((group) => {
    const level = atOneHeight(group);
    const distinct = new Set(level.map(({ page }) => page.number)).size;
    if (distinct < 2 || (distinct < 3 && distinct < 0.3 * pages)) return [];
    // "Chapter 1", "Chapter 2" at the tops of pages are headings.
    const texts = new Set(level.map(({ line }) => line.text));
    if (texts.size > 1 && !countsPages(level)) return [];
    return level.every(({ line }) => line.size > 1.3 * bodySize) && distinct < 0.5 * pages ? [] : level;
  });
}

function countsPages(edges: readonly Edge[]): boolean {
  const offsets = new Map<number, number>();
  for (const { line, page } of edges)
    for (const offset of new Set((line.text.match(/\d+/g) ?? []).map((digits) => Number(digits) - page.number)))
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  return Math.max(0, ...offsets.values()) >= 0.7 * edges.length;
}

const pageNumber = /^(?:Seite|Page|S\.|p\.|第)?[\s\-–—|·•[(]*(\d{1,4}|[ivxlc]{1,7})[\s\-–—|·•\])]*页?(?:\s*(?:von|of|de|sur|\/|共)\s*\d{1,4}\s*页?)?$/iu;

/** Numbers alone at the edge that count the pages, Roman ones included. */
function pageNumbers(edges: readonly Edge[]): Edge[] {
  const lone = edges.flatMap((edge) => {
    const number = pageNumber.exec(edge.line.text.trim())?.[1];
    return number === undefined ? [] : [{ edge, value: /\d/.test(number) ? Number(number) : null }];
  });
  const offsets = grouped(lone, ({ edge, value }) => (value === null ? 'roman' : String(value - edge.page.number)));
  return offsets.flatMap((group) => (group.length >= 2 || group.every(({ edge, value }) => value === edge.page.number) ? group.map(({ edge }) => edge) : []));
}

/** Heads that name the chapter: always at one height in one type, set off from the text. */
function changingHeads(edges: readonly Edge[], pages: number, bodySize: number): Edge[] {
  if (pages < 4) return [];
  const first = edges.filter((edge) => edges.length > 0 && edge.line.size <= 1.1 * bodySize);
  const groups = grouped(
    first,
    ({ line, zone }) => `${zone} ${Math.round(line.size * 2)} ${line.words[0]?.word.style.font ?? ''} ${Math.round(line.baseline / NEAR)}`,
  );
  return groups.flatMap((group) => {
    const distinct = new Set(group.map(({ page }) => page.number)).size;
    const setOff = group.filter(({ gap, line }) => gap > 1.7 * line.size).length;
    const texts = grouped(group, ({ line }) => line.text.replace(/\d+/g, '#'));
    const repeated = texts.filter((same) => same.length > 1).reduce((sum, same) => sum + same.length, 0);
    return distinct >= 3 && setOff >= 0.8 * group.length && repeated >= 0.5 * group.length ? group : [];
  });
}

/** The members of a group that stand at its most frequent height. */
function atOneHeight(group: readonly Edge[]): Edge[] {
  const heights = grouped(group, ({ line }) => String(Math.round(line.baseline / NEAR)));
  const [most] = heights.sort((a, b) => b.length - a.length);
  const baseline = most?.[0]?.line.baseline ?? 0;
  return group.filter(({ line }) => Math.abs(line.baseline - baseline) <= 2 * NEAR);
}

/**
 * The same picture at one place on several pages: logos and ornaments. Another picture at that place is none, nor one
 * that stands in the midst of a few pages, as a chart that is shown again.
 */
function repeatedPictures(pages: readonly Page[]): Set<PagePicture> {
  const all = pages.flatMap((page) => page.pictures.flatMap((picture) => (picture.bytes ? [{ picture, bytes: picture.bytes, page }] : [])));
  const place = ({ box }: PagePicture) => [box.x, box.y, widthOf(box), heightOf(box)].map((n) => Math.round(n / NEAR)).join(' ');
  const several = (group: typeof all) => {
    const atEdge = group.every(({ picture: { box }, page }) => box.bottom < 2 * TOP * page.height || box.y > BOTTOM * page.height);
    return new Set(group.map(({ page }) => page)).size >= (atEdge ? 2 : Math.max(3, 0.5 * pages.length));
  };
  const atOnePlace = grouped(all, ({ picture }) => place(picture)).filter((group) => group.length > 1);
  const same = atOnePlace.flatMap((group) => grouped(group, ({ bytes }) => createHash('sha256').update(bytes).digest('hex'))).filter(several);
  return new Set(same.flat().map(({ picture }) => picture));
}

function grouped<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
}
