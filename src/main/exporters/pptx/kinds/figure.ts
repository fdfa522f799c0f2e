import type { SlideOf } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { isLabelled } from '../../../../core/render/arrange.ts';
import { beside } from '../../../../core/render/type.ts';
import type { Scene } from '../scene.ts';
import { pictureShape } from '../shapes.ts';
import { stackedCards } from './cards.ts';
import { list } from './list.ts';
import { caption } from './table.ts';

const between = 40;

/** A picture with its caption, alone or beside lines. */
export function figure(scene: Scene, slide: SlideOf<'figure'>): string {
  const { area, has } = scene;
  const { bullets } = slide;
  const labelled = isLabelled(bullets);
  const taken = bullets.length === 0 ? 0 : beside[labelled ? (has('wide') ? 'wideCards' : 'cards') : 'lines'](area.width) + between;
  const first = slide.placement === 'before';
  const place = { x: first ? area.x : area.x + taken, width: area.width - taken };
  const lines = { x: first ? area.x + place.width + between : area.x, width: taken - between };
  const text = bullets.length === 0 ? '' : labelled ? stackedCards(scene, bullets, lines) : list(scene, bullets, lines);
  return text + picture(scene, slide, place);
}

function picture(scene: Scene, slide: SlideOf<'figure'>, place: { x: number; width: number }): string {
  const { area, part } = scene;
  const room = area.height - (slide.caption === '' ? 0 : estimateLines(slide.caption, 18, place.width) * 25 + 12);
  const known = scene.picture(slide);
  const { crop } = slide;
  if (known === null) return caption(scene, slide.caption, area.y, place);
  // Pixels of a drawing without a size of its own say nothing: it takes the room there is.
  const own = crop ? { width: crop.pixels.width * crop.width, height: crop.pixels.height * crop.height } : known;
  const widest = crop ? crop.pixels.width : known.width;
  const scale = Math.min(place.width / own.width, room / own.height, Math.max(1, widest / own.width));
  const [width, height] = [own.width * scale, own.height * scale];
  const shape = pictureShape(part, {
    file: known.name,
    name: 'Picture',
    alt: slide.alt,
    box: { x: slide.bullets.length === 0 ? place.x + (place.width - width) / 2 : place.x, y: area.y, width, height },
    ...(crop && !known.cropped
      ? { cut: { left: crop.x, top: crop.y, right: Math.max(0, 1 - crop.x - crop.width), bottom: Math.max(0, 1 - crop.y - crop.height) } }
      : {}),
  });
  return shape + caption(scene, slide.caption, area.y + height + 12, place);
}
