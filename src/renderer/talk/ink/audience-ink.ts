import './ink.css';
import type { SlideId } from '../../../core/model/id.ts';
import { beginInk, inkReduce, strokesOn } from '../../../core/present/ink.ts';
import { regionOf } from '../../../core/present/ink-zoom.ts';
import type { Session, Zoom } from '../../../core/present/session.ts';
import type { Frame } from '../../../core/render/frame.ts';
import type { Payload } from '../../../shared/ipc.ts';
import { call, on } from '../../api.ts';
import { drawInk, inkLayer } from './draw-ink.ts';
import { drawPointer, pointerPlane } from './draw-pointer.ts';

// What is drawn and pointed at, as the audience sees it: on the slide that is shown, and nowhere else.

type InkState = Awaited<ReturnType<typeof call<'present.ink'>>>;
type Shown = { section: HTMLElement; slide: SlideId };

export type AudienceInk = {
  /** Shows what belongs to this slide, and the part of it that is seen. */
  show(section: HTMLElement, slide: SlideId, zoom: Zoom | null, screen: Session['screen']): void;
};

/** Follows the ink of the talk from now on, over slides of that shape. */
export async function followInk(frame: Frame): Promise<AudienceInk> {
  let shown: Shown | null = null;
  let screen: Session['screen'] = 'live';
  let state: InkState = { sequence: -1, ink: beginInk(), pointer: null };
  let missed: Payload<'present.marks'>[] | null = null;
  const plane = pointerPlane();

  const draw = () => {
    if (!shown) return;
    const { section, slide } = shown;
    const strokes = strokesOn(state.ink, slide);
    const there = section.querySelector<SVGSVGElement>(':scope > .ink');
    if (!there && strokes.length === 0) return;
    const layer = there ?? inkLayer(frame);
    if (!there) section.append(layer);
    drawInk(layer, strokes);
  };
  const take = ({ sequence, marks }: Payload<'present.marks'>) => {
    if (sequence !== state.sequence + 1) return sequence > state.sequence ? void load() : undefined;
    state = { ...state, sequence, ink: marks.reduce(inkReduce, state.ink) };
    draw();
  };
  /** Asks for all of it. What is drawn meanwhile waits. */
  const load = async () => {
    if (missed) return;
    missed = [];
    state = await call('present.ink');
    const waiting: Payload<'present.marks'>[] = missed;
    missed = null;
    for (const message of waiting) if (message.sequence > state.sequence) take(message);
    draw();
  };
  on('present.marks', (message) => (missed ? void missed.push(message) : take(message)));
  on('present.pointer', ({ pointer }) => drawPointer(plane, pointer));
  await load();
  drawPointer(plane, state.pointer);

  return {
    show: (section, slide, zoom, next) => {
      if (shown && shown.section !== section) see(shown.section, null);
      if (plane.parentElement !== section) section.append(plane);
      shown = { section, slide };
      see(section, zoom);
      const thawed = screen === 'frozen' && next !== 'frozen';
      screen = next;
      draw();
      if (thawed) void load();
    },
  };
}

/** Makes the section show a part of its slide as large as the whole; by a transform, so that it stays sharp. */
function see(section: HTMLElement, zoom: Zoom | null): void {
  const region = zoom && regionOf(zoom);
  const seen = region ? `scale(${zoom.scale}) translate(${-region.x * 100}%, ${-region.y * 100}%)` : 'none';
  section.style.setProperty('--seen', seen);
}
