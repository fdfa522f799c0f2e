import type { Item } from './item.ts';

/** Items that are read one after the other from top to bottom: a column, or a part of the page over its full width. */
export type Region = { items: Item[]; x: number; right: number };

// Three columns are two cuts deep; a sidebar beside them one more.
const DEEPEST = 4;
const LEAST_LINES = 3;

/** The regions of a page in reading order: columns from left to right (or from the right), between what reaches across them. */
export function regionsOf(items: readonly Item[], rightToLeft: boolean, depth = 0): Region[] {
  if (items.length === 0) return [];
  const inOrder = items.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const cut = depth < DEEPEST ? bestCut(inOrder) : null;
  if (!cut) return [regionOf(inOrder)];
  return cut.flatMap((band) => {
    if (band.kind === 'across') return [regionOf(band.items)];
    const [left, right] = [regionsOf(band.left, rightToLeft, depth + 1), regionsOf(band.right, rightToLeft, depth + 1)];
    return rightToLeft ? [...right, ...left] : [...left, ...right];
  });
}

const regionOf = (items: Item[]): Region => ({
  items,
  x: Math.min(...items.map((item) => item.x)),
  right: Math.max(...items.map((item) => item.right)),
});

type Band = { kind: 'across'; items: Item[] } | { kind: 'columns'; left: Item[]; right: Item[] };

/** The page cut at the gutter that most lines respect; null where there are no columns. */
function bestCut(items: readonly Item[], within = false): Band[] | null {
  const x = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.right));
  let best: { bands: Band[]; lines: number } | null = null;
  for (const start of columnStarts(items, x, right)) {
    const bands = bandsAt(items, start, within);
    const lines = bands.reduce((sum, band) => sum + (band.kind === 'columns' ? band.left.length + band.right.length : 0), 0);
    if (lines > 0 && (!best || lines > best.lines)) best = { bands, lines };
  }
  return best?.bands ?? null;
}

/** Where several lines begin that others end before. */
function columnStarts(items: readonly Item[], x: number, right: number): number[] {
  const counts = new Map<number, number>();
  for (const item of items) if (item.kind === 'stretch') counts.set(Math.round(item.x / 2), (counts.get(Math.round(item.x / 2)) ?? 0) + 1);
  const inner = [...counts].filter(([step, count]) => count >= LEAST_LINES && step * 2 > x + 0.12 * (right - x) && step * 2 < right - 0.12 * (right - x));
  return inner
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([step]) => step * 2 - 2);
}

/** The page from top to bottom: where lines reach over the gutter, and where they stand on either side of it. */
function bandsAt(items: readonly Item[], start: number, within: boolean): Band[] {
  const bands: Band[] = [];
  let above: Item | null = null;
  for (const item of items) {
    const last = bands.at(-1);
    const across = item.x < start && item.right > start - 2;
    if (across || (above && isLastLineOf(above, item, items, start))) {
      if (last?.kind === 'across') last.items.push(item);
      else bands.push({ kind: 'across', items: [item] });
      above = item;
      continue;
    }
    above = null;
    const side = item.right <= start ? 'left' : 'right';
    if (last?.kind === 'columns') last[side].push(item);
    else bands.push(side === 'left' ? { kind: 'columns', left: [item], right: [] } : { kind: 'columns', left: [], right: [item] });
  }
  return merged(
    bands.map(
      (band): Band =>
        band.kind === 'columns' && !areColumns(band.left, band.right, start, within)
          ? { kind: 'across', items: [...band.left, ...band.right].sort((a, b) => a.y - b.y || a.x - b.x) }
          : band,
    ),
  );
}

/** A short line right under one that reaches across, with nothing beside it. */
function isLastLineOf(above: Item, item: Item, items: readonly Item[], start: number): boolean {
  if (above.kind !== 'stretch' || item.kind !== 'stretch' || item.right > start || item.y - above.bottom > 0.6 * item.size) return false;
  return !items.some((other) => other !== item && other.x >= start && other.y < item.bottom && other.bottom > item.y);
}

/** True where both sides are filled with lines as prose fills them; the cells of a table do not. */
function areColumns(left: readonly Item[], right: readonly Item[], start: number, within: boolean): boolean {
  const [a, b] = [left, right].map((side) => side.filter((item) => item.kind === 'stretch'));
  if (!a || !b || a.length < LEAST_LINES || b.length < LEAST_LINES) return false;
  const x = Math.min(...left.map((item) => item.x));
  const end = Math.max(...right.map((item) => item.right));
  const gutter = start + 2 - Math.max(...a.map((item) => item.right));
  if (gutter < 5) return false;
  // One side of the gutter may itself be columns.
  const isFull = (lines: Item[], from: number, to: number) => fills(lines, from, to) || (!within && bestCut(lines, true) !== null);
  return isFull(a, x, start) && isFull(b, start, end);
}

function fills(lines: readonly Item[], x: number, right: number): boolean {
  const shares = lines.map((line) => (line.right - line.x) / Math.max(1, right - x)).sort((a, b) => a - b);
  const words = lines.reduce((sum, line) => sum + (line.kind === 'stretch' ? line.words.reduce((letters, word) => letters + word.text.length, 0) : 0), 0);
  return (shares[Math.floor(shares.length / 2)] ?? 0) > 0.6 && words / lines.length >= 12;
}

function merged(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (band.kind === 'across' && last?.kind === 'across') last.items.push(...band.items);
    else joined.push(band);
  }
  return joined;
}
