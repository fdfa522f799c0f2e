import './ink.css';
import './ink-layer.css';
import { type PointerEvent, useEffect, useRef } from 'react';
import { strokesOn } from '../../../core/present/ink.ts';
import { regionOf } from '../../../core/present/ink-zoom.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { useTalk } from '../../store/talk.ts';
import { drawInk, inkLayer } from './draw-ink.ts';
import { drawPointer, pointerPlane } from './draw-pointer.ts';
import { hand } from './hand.ts';
import { useInk } from './ink-store.ts';

/** Lies over the current slide in the presenter's window: shows ink, pointer and the part that is seen larger, and takes the hand's marks. */
export function InkLayer() {
  const layer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const holding = useRef<ReturnType<typeof hand> | null>(null);
  const slide = useTalk((state) => state.session?.slide);
  const zoom = useTalk((state) => state.session?.zoom ?? null);
  const tool = useInk((state) => state.tool);

  useEffect(() => {
    const element = layer.current;
    if (!element || !slide) return;
    const [svg, plane] = [inkLayer(frameOf(useTalk.getState().deck ?? {})), pointerPlane()];
    element.prepend(svg, plane);
    const draw = () => {
      const { ink, pointer } = useInk.getState();
      drawInk(svg, strokesOn(ink, slide));
      drawPointer(plane, pointer);
    };
    draw();
    const unsubscribe = useInk.subscribe(draw);
    return () => {
      unsubscribe();
      svg.remove();
      plane.remove();
    };
  }, [slide]);

  useEffect(() => {
    const element = layer.current;
    if (!element || !frame.current) return;
    holding.current = hand(element, frame.current);
    const { wheel, dispose } = holding.current;
    // React's own wheel listener cannot keep the page from being zoomed.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', wheel);
      dispose();
    };
  }, []);

  const region = zoom && regionOf(zoom);
  const percent = (share: number) => `${share * 100}%`;
  const on = (name: 'down' | 'move' | 'up' | 'leave') => (event: PointerEvent) => holding.current?.[name](event.nativeEvent);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: drawing is for a hand; everything else has keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is only kept from going on.
    <div
      ref={layer}
      className="ink-layer"
      data-tool={tool ?? undefined}
      data-zoomed={zoom ? '' : undefined}
      onPointerDown={on('down')}
      onPointerMove={on('move')}
      onPointerUp={on('up')}
      onPointerCancel={on('up')}
      onPointerLeave={on('leave')}
      onClick={(event) => holding.current?.click(event.nativeEvent) && event.stopPropagation()}
    >
      {region && (
        <div className="seen" style={{ left: percent(region.x), top: percent(region.y), width: percent(region.width), height: percent(region.height) }} />
      )}
      <div ref={frame} className="dragged" hidden />
    </div>
  );
}
