import type { Stroke, StrokeId } from '../model/stroke.ts';

type Place = { x: number; y: number };

/** Shares of the height count as much as they do on a slide of 16 to 9. */
const aspect = 9 / 16;

/** The strokes that an eraser moved from one place to another touches; `reach` is its radius as a share of the slide's width. */
export function strokesTouched(strokes: readonly Stroke[], from: Place, to: Place, reach: number): StrokeId[] {
  const [a, b] = [flat(from), flat(to)];
  return strokes
    .filter(({ points, width }) =>
      touches(
        points.map(([x, y]) => flat({ x, y })),
        a,
        b,
        reach + width / 2,
      ),
    )
    .map(({ id }) => id);
}

function touches(line: readonly Place[], a: Place, b: Place, reach: number): boolean {
  return line.some((point, n) => apart(line[n - 1] ?? point, point, a, b) <= reach);
}

/** How far two stretches are apart; 0 where they cross. */
function apart(a: Place, b: Place, c: Place, d: Place): number {
  if (crosses(a, b, c, d)) return 0;
  return Math.min(toStretch(a, c, d), toStretch(b, c, d), toStretch(c, a, b), toStretch(d, a, b));
}

function crosses(a: Place, b: Place, c: Place, d: Place): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (a: Place, b: Place, p: Place): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

function toStretch(p: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const flat = ({ x, y }: Place): Place => ({ x, y: y * aspect });
