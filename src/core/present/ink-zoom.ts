import type { Zoom } from './session.ts';

/** A part of the slide, in shares of its width and height from the top left. */
export type Region = { x: number; y: number; width: number; height: number };

const [least, most] = [1.2, 8];

/** How far one key press moves the region, as a share of it. */
const stride = 0.2;

/** The part of the slide that is seen: as wide as it is high in shares, and never beyond the slide's edges. */
export function regionOf({ x, y, scale }: Zoom): Region {
  const side = 1 / scale;
  const from = (middle: number) => within(middle - side / 2, 0, 1 - side);
  return { x: from(x), y: from(y), width: side, height: side };
}

/** The least zoom that shows all that lies between two corners; twice as large around the place where they are the same. */
export function zoomTo(a: { x: number; y: number }, b: { x: number; y: number }): Zoom {
  const side = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  return at((a.x + b.x) / 2, (a.y + b.y) / 2, side < 0.02 ? 2 : 1 / side);
}

/** Larger or smaller, with what is at that place staying there; null where all of the slide would be seen. */
export function zoomBy(zoom: Zoom | null, factor: number, place: { x: number; y: number }): Zoom | null {
  const scale = Math.min(most, (zoom?.scale ?? 1) * factor);
  if (scale < least) return zoom === null && factor > 1 ? at(place.x, place.y, least) : null;
  const now = zoom ? regionOf(zoom) : { x: 0, y: 0, width: 1, height: 1 };
  const [fx, fy] = [(place.x - now.x) / now.width, (place.y - now.y) / now.height];
  return at(place.x + (0.5 - fx) / scale, place.y + (0.5 - fy) / scale, scale);
}

/** The region moved by shares of the slide, as far as there is slide. */
export function zoomMoved(zoom: Zoom, dx: number, dy: number): Zoom {
  const { x, y, width, height } = regionOf(zoom);
  return at(x + width / 2 + dx, y + height / 2 + dy, zoom.scale);
}

/** The region after an arrow key; null for any other key. */
export function zoomStepped(zoom: Zoom, key: string): Zoom | null {
  const way = arrows[key];
  return way ? zoomMoved(zoom, (way[0] * stride) / zoom.scale, (way[1] * stride) / zoom.scale) : null;
}

const arrows: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function at(x: number, y: number, scale: number): Zoom {
  const size = within(scale, least, most);
  const middle = (value: number) => within(value, 0.5 / size, 1 - 0.5 / size);
  return { x: middle(x), y: middle(y), scale: size };
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
