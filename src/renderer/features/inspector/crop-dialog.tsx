import * as Dialog from '@radix-ui/react-dialog';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { type Crop, type Edge, isWhole, movedBy, withEdge } from '../../../core/model/crop.ts';
import type { SlideOf } from '../../../core/model/deck.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { useDeck } from '../../store/deck.ts';
import { useObjects } from '../../store/objects.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

type Shares = Omit<Crop, 'pixels'>;
const whole: Shares = { x: 0, y: 0, width: 1, height: 1 };
const edges: readonly Edge[] = ['left', 'top', 'right', 'bottom'];
const corners: readonly (readonly [Edge, Edge])[] = [
  ['left', 'top'],
  ['right', 'top'],
  ['left', 'bottom'],
  ['right', 'bottom'],
];

/** Chooses the part of the picture that is shown, by dragging its edges or with the arrow keys. */
export function CropDialog({ slide }: { slide: SlideOf<'figure'> }) {
  const project = useDeck((state) => state.project?.id ?? '');
  const dispatch = useDeck((state) => state.dispatch);
  const image = useRef<HTMLImageElement>(null);
  const [crop, setCrop] = useState<Shares>(slide.crop ?? whole);
  const close = () => useObjects.getState().set({ dialog: null });
  const apply = () => {
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = image.current ?? {};
    const pixels = width > 0 && height > 0 ? { width, height } : null;
    dispatch({
      type: 'picture.crop',
      slide: slide.id,
      crop: pixels && !isWhole(crop) ? { x: crop.x, y: crop.y, width: crop.width, height: crop.height, pixels } : null,
    });
    close();
  };
  /** Follows the pointer with the edges that were taken, or with the whole section. */
  const drag = (taken: readonly Edge[]) => (event: PointerEvent<HTMLElement>) => {
    const box = image.current?.getBoundingClientRect();
    if (!box || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { currentTarget: target, clientX, clientY } = event;
    if (target instanceof HTMLButtonElement) target.focus();
    target.setPointerCapture(event.pointerId);
    const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
      if (taken.length === 0) setCrop(movedBy(crop, (x - clientX) / box.width, (y - clientY) / box.height));
      else
        setCrop((before) =>
          taken.reduce(
            (next, edge) => withEdge(next, edge, edge === 'left' || edge === 'right' ? (x - box.left) / box.width : (y - box.top) / box.height),
            before,
          ),
        );
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', () => target.removeEventListener('pointermove', move), { once: true });
  };
  const place = (edge: Edge) => ({ left: crop.x, top: crop.y, right: crop.x + crop.width, bottom: crop.y + crop.height })[edge];
  const press = (edge: Edge) => (event: KeyboardEvent) => {
    const by = (event.shiftKey ? 0.05 : 0.01) * ({ ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key] ?? 0);
    if (by === 0) return;
    event.preventDefault();
    setCrop(withEdge(crop, edge, place(edge) + by));
  };
  const pressSection = (event: KeyboardEvent) => {
    const by = event.shiftKey ? 0.05 : 0.01;
    const [dx, dy] = { ArrowLeft: [-by, 0], ArrowUp: [0, -by], ArrowRight: [by, 0], ArrowDown: [0, by] }[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    setCrop(movedBy(crop, dx ?? 0, dy ?? 0));
  };
  const percent = (value: number) => `${value * 100}%`;
  const shown = [crop.x, crop.y, crop.width, crop.height].map((value) => words.objects.percent(Math.round(value * 100))).join(' · ');
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="dialog crop-dialog">
          <Dialog.Title>{words.objects.cropTitle}</Dialog.Title>
          <Dialog.Description>{words.objects.cropHow}</Dialog.Description>
          <div className="crop-area">
            <div className="crop-picture">
              <img ref={image} src={assetUrl(project)(slide.asset)} alt={slide.alt} draggable={false} />
              <div className="crop-shade" aria-hidden="true">
                <div style={{ left: percent(crop.x), top: percent(crop.y), width: percent(crop.width), height: percent(crop.height) }} />
              </div>
              <div className="crop-section" style={{ left: percent(crop.x), top: percent(crop.y), width: percent(crop.width), height: percent(crop.height) }}>
                <button
                  type="button"
                  className="crop-move"
                  aria-label={`${words.objects.section}: ${shown}`}
                  onPointerDown={drag([])}
                  onKeyDown={pressSection}
                />
                {edges.map((edge) => (
                  <button
                    type="button"
                    key={edge}
                    className={`crop-edge ${edge}`}
                    role="slider"
                    aria-label={words.objects.edge[edge]}
                    aria-valuemin={0}
                    aria-valuemax={100}
                    aria-valuenow={Math.round(place(edge) * 100)}
                    aria-valuetext={words.objects.percent(Math.round(place(edge) * 100))}
                    aria-orientation={edge === 'left' || edge === 'right' ? 'horizontal' : 'vertical'}
                    onPointerDown={drag([edge])}
                    onKeyDown={press(edge)}
                  />
                ))}
                {corners.map((corner) => (
                  <span key={corner.join(' ')} className={`crop-corner ${corner.join(' ')}`} onPointerDown={drag(corner)} />
                ))}
              </div>
            </div>
          </div>
          <footer>
            <Button label={words.objects.whole} kind="outlined" disabled={isWhole(crop)} onClick={() => setCrop(whole)}>
              {words.objects.whole}
            </Button>
            <span className="space" />
            <Button label={words.app.cancel} kind="outlined" onClick={close}>
              {words.app.cancel}
            </Button>
            <Button label={words.objects.apply} kind="primary" onClick={apply}>
              {words.objects.apply}
            </Button>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
