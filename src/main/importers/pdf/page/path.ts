import type { Box } from './box.ts';
import { type Matrix, times } from './matrix.ts';

/** A drawn path's straight stretches and areas; `fill` is its colour, null for lines that are only drawn along. */
export type Path = { box: Box; fill: string | null };

// pdf.js writes a path as codes, each followed by its coordinates.
const coordinates = [2, 2, 6, 4, 0];
const [moveTo, lineTo, , , close] = [0, 1, 2, 3, 4];
// A drawing of more pieces than this is a picture, not the lines of a table.
const PIECES = 4000;

/** The lines and areas of one path, through the matrix in force. */
export function readPath(data: ArrayLike<number>, { matrix, fill, stroked }: { matrix: Matrix; fill: string | null; stroked: boolean }): Path[] {
  const paths: Path[] = [];
  let points: [number, number][] = [];
  let straight = true;
  const end = () => {
    const shape = points;
    points = [];
    if (shape.length < 2) return;
    if (fill !== null && straight) paths.push({ box: boundsOf(shape), fill });
    else if (stroked && straight)
      for (let i = 1; i < shape.length; i += 1) paths.push({ box: boundsOf([shape[i - 1] ?? [0, 0], shape[i] ?? [0, 0]]), fill: null });
    straight = true;
  };
  for (let i = 0; i < data.length && paths.length < PIECES; ) {
    const code = data[i] ?? 0;
    const count = coordinates[code];
    if (count === undefined) break;
    if (code === moveTo) end();
    if (code === close && points[0]) points.push(points[0]);
    else if (count >= 2) points.push(through(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0));
    if (code !== moveTo && code !== lineTo && code !== close) straight = false;
    i += 1 + count;
  }
  end();
  return paths;
}

function through(matrix: Matrix, x: number, y: number): [number, number] {
  const point = times(matrix, [1, 0, 0, 1, x, y]);
  return [point[4], point[5]];
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The unit square through a matrix: where a picture is painted. */
export function unitSquare(matrix: Matrix): Box {
  return boundsOf([through(matrix, 0, 0), through(matrix, 1, 0), through(matrix, 0, 1), through(matrix, 1, 1)]);
}
