import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../../../core/model/stroke.ts';
import type { Frame } from '../../../core/render/frame.ts';
import { inkColour } from '../../../core/theme/ink-colours.ts';

// Ink is drawn as outlines in an SVG that lies over the slide, the same way in both windows. It has the slide's own
// units, so that it is as sharp as the slide at any size.

type Size = Pick<Frame, 'width' | 'height'>;
const namespace = 'http://www.w3.org/2000/svg';

/** An empty layer for ink, to be laid over a slide. */
export function inkLayer({ width, height }: Frame): SVGSVGElement {
  const layer = document.createElementNS(namespace, 'svg');
  layer.classList.add('ink');
  layer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  layer.setAttribute('aria-hidden', 'true');
  return layer;
}

// A stroke that did not change is the same object: its outline is made once.
const paths = new WeakMap<SVGSVGElement, Map<string, { stroke: Stroke; path: SVGPathElement }>>();

/** Makes the layer show these strokes, touching only what changed. */
export function drawInk(layer: SVGSVGElement, strokes: readonly Stroke[]): void {
  const before = paths.get(layer) ?? new Map();
  const { width, height } = layer.viewBox.baseVal;
  const now = new Map(strokes.map((stroke) => [stroke.id as string, drawn(stroke, { width, height }, before.get(stroke.id))]));
  paths.set(layer, now);
  const wanted = [...now.values()].map(({ path }) => path);
  const same = wanted.length === layer.children.length && wanted.every((path, n) => layer.children[n] === path);
  if (!same) layer.replaceChildren(...wanted);
}

function drawn(stroke: Stroke, size: Size, before: { stroke: Stroke; path: SVGPathElement } | undefined) {
  if (before?.stroke === stroke) return before;
  const path = before?.path ?? document.createElementNS(namespace, 'path');
  path.setAttribute('class', `${stroke.tool} ${stroke.colour}`);
  path.setAttribute('fill', inkColour[stroke.colour]);
  path.setAttribute('d', outlineOf(stroke, size));
  return { stroke, path };
}

function outlineOf({ tool, width: share, felt, points }: Stroke, { width, height }: Size): string {
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x * width, y * height, pressure]),
    {
      size: share * width,
      thinning: tool === 'pen' ? 0.5 : 0,
      smoothing: 0.5,
      streamline: 0.4,
      simulatePressure: tool === 'pen' && !felt,
      last: true,
    },
  );
  return smooth(outline);
}

/** A closed path through the middles between the points, bent towards the points. */
function smooth(outline: readonly (readonly [number, number])[]): string {
  const first = outline[0];
  if (!first) return '';
  const bends = outline.map(([x, y], n) => {
    const [nextX, nextY] = outline[n + 1] ?? first;
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0])} ${round(first[1])}Q${bends.join(' ')}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
