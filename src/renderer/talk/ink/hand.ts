import type { InkPoint } from '../../../core/model/stroke.ts';
import { StrokeId } from '../../../core/model/stroke.ts';
import { strokesOn } from '../../../core/present/ink.ts';
import { strokesTouched } from '../../../core/present/ink-hit.ts';
import { zoomBy, zoomMoved, zoomTo } from '../../../core/present/ink-zoom.ts';
import { useTalk } from '../../store/talk.ts';
import { type Tool, useInk } from './ink-store.ts';

type Place = { x: number; y: number };

/** Shares of the slide's width. */
const widths = { pen: 0.0042, marker: 0.028 };
const eraserReach = 0.012;

/** Milliseconds at rest after which the laser goes out. */
const rest = 3000;

/** Points nearer to the one before than this tell nothing; a share of the slide. */
const nearest = 0.0005;

/** The end of a pen that rubs out, among the buttons of a pointer event. */
const rubber = 32;

/** What the mouse, a finger or a pen does on the slide that lies under `layer`; `frame` shows what is dragged over. */
export function hand(layer: HTMLElement, frame: HTMLElement) {
  let held: { pointer: number; tool: Tool | 'move'; id: string; first: Place; last: Place; moved: boolean } | null = null;
  let still = false;
  let dark: ReturnType<typeof setTimeout> | undefined;

  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top, width, height } = layer.getBoundingClientRect();
    return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
  };
  const session = () => useTalk.getState().session;
  const slide = () => session()?.slide;

  const point = (place: Place) => {
    const { tool, point } = useInk.getState();
    if (tool !== 'laser' && tool !== 'spotlight') return;
    point({ kind: tool, ...place });
    clearTimeout(dark);
    if (tool === 'laser') dark = setTimeout(() => useInk.getState().point(null), rest);
  };
  const goOut = () => {
    clearTimeout(dark);
    useInk.getState().point(null);
  };
  const erase = (from: Place, to: Place, gesture: string) => {
    const at = slide();
    if (!at) return;
    const { ink, mark } = useInk.getState();
    const strokes = strokesTouched(strokesOn(ink, at), from, to, eraserReach);
    if (strokes.length > 0) mark({ type: 'erase', slide: at, gesture, strokes });
  };
  const begin = (tool: 'pen' | 'marker', event: PointerEvent, id: string) => {
    const at = slide();
    const { mark, colour } = useInk.getState();
    const felt = event.pointerType === 'pen' && event.pressure > 0;
    const stroke = { id: StrokeId.parse(id), tool, colour, width: widths[tool], felt, points: [inkPoint(placeOf(event), event)] };
    if (at) mark({ type: 'begin', slide: at, stroke });
  };
  const showDragged = (a: Place, b: Place) => {
    const percent = (share: number) => `${share * 100}%`;
    frame.hidden = false;
    frame.style.left = percent(Math.min(a.x, b.x));
    frame.style.top = percent(Math.min(a.y, b.y));
    frame.style.width = percent(Math.abs(a.x - b.x));
    frame.style.height = percent(Math.abs(a.y - b.y));
  };

  return {
    down: (event: PointerEvent) => {
      still = false;
      if (held || (event.button !== 0 && event.buttons !== rubber)) return;
      const chosen = useInk.getState().tool;
      const tool = event.buttons === rubber ? 'eraser' : (chosen ?? (session()?.zoom ? 'move' : null));
      const place = placeOf(event);
      if (!tool) return;
      event.preventDefault();
      layer.setPointerCapture(event.pointerId);
      held = { pointer: event.pointerId, tool, id: crypto.randomUUID(), first: place, last: place, moved: false };
      if (tool === 'pen' || tool === 'marker') begin(tool, event, held.id);
      else if (tool === 'eraser') erase(place, place, held.id);
      else point(place);
    },
    move: (event: PointerEvent) => {
      const place = placeOf(event);
      if (!held) return point(place);
      if (held.pointer !== event.pointerId) return;
      const { tool, last, first, id } = held;
      held.moved ||= apart(first, place) > 0.005;
      if (tool === 'pen' || tool === 'marker') {
        const points: InkPoint[] = [];
        for (const each of coalesced(event)) {
          const at = placeOf(each);
          if (apart(held.last, at) < nearest) continue;
          held.last = at;
          points.push(inkPoint(at, each));
        }
        useInk.getState().mark({ type: 'extend', stroke: StrokeId.parse(id), points });
        return;
      }
      held.last = place;
      if (tool === 'eraser') erase(last, place, id);
      else if (tool === 'zoom') showDragged(first, place);
      else if (tool === 'move') {
        const zoom = session()?.zoom;
        if (zoom) useTalk.getState().cue({ type: 'zoom', zoom: zoomMoved(zoom, place.x - last.x, place.y - last.y) });
      } else point(place);
    },
    up: (event: PointerEvent) => {
      if (held?.pointer !== event.pointerId) return;
      const { tool, first, last, moved } = held;
      held = null;
      still = tool !== 'move' || moved;
      frame.hidden = true;
      if (tool === 'pen' || tool === 'marker') useInk.getState().mark({ type: 'end' });
      if (tool !== 'zoom' || event.type === 'pointercancel') return;
      useInk.getState().layDown();
      useTalk.getState().cue({ type: 'zoom', zoom: zoomTo(first, last) });
    },
    leave: () => {
      if (!held) goOut();
    },
    /** True where the click belongs to what the hand did and must not go on. */
    click: (event: MouseEvent) => {
      const own = still || useInk.getState().tool !== null;
      still = false;
      return own && event.button === 0;
    },
    wheel: (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const zoom = session()?.zoom ?? null;
      const next = zoomBy(zoom, Math.exp(-event.deltaY / 400), placeOf(event));
      if (next !== zoom) useTalk.getState().cue({ type: 'zoom', zoom: next });
    },
    dispose: goOut,
  };
}

/** Every place the pen was at since the last event. */
function coalesced(event: PointerEvent): PointerEvent[] {
  const all = event.getCoalescedEvents();
  return all.length > 0 ? all : [event];
}

/** Fine enough for the largest screens, and short to send. */
const inkPoint = ({ x, y }: Place, { pressure }: PointerEvent): InkPoint => [rounded(x, 1e4), rounded(y, 1e4), rounded(within(pressure), 100)];
const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
const within = (value: number): number => Math.max(0, Math.min(1, value));
const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
