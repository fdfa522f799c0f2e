import type { SlideOf } from '../../../../core/model/deck.ts';
import { estimateLines } from '../../../../core/planner/measure.ts';
import { isFull, isLabelled } from '../../../../core/render/arrange.ts';
import { beside } from '../../../../core/render/type.ts';
import { isDark, pictureMat } from '../../../../core/theme/theme-css.ts';
import type { Scene } from '../scene.ts';
import { group, ornament, pictureShape } from '../shapes.ts';
import { stackedCards } from './cards.ts';
import { fullHead } from './head.ts';
import { list } from './list.ts';
import { caption } from './table.ts';

const between = 40;

/** A picture with its caption, alone or beside lines. */
export function figure(scene: Scene, slide: SlideOf<'figure'>): string {
  if (isFull(slide)) return full(scene, slide);
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

/** The picture to the edges of the slide, its caption under the title. */
function full(scene: Scene, slide: SlideOf<'figure'>): string {
  const { part, titleSize } = scene;
  const { frame } = part.style;
  const under = fullHead(slide, titleSize, frame);
  const ground = { x: 0, y: 0, width: frame.width, height: under.picture };
  const shape = picture({ ...scene, area: ground }, { ...slide, caption: '' }, ground, 'middle');
  return ornament(part, ground, 'tint') + shape + caption(scene, slide.caption, under.caption, { x: scene.area.x, width: frame.body });
}

function picture(scene: Scene, slide: SlideOf<'figure'>, place: { x: number; width: number }, anchor: 'top' | 'middle' = 'top'): string {
  const { area, part } = scene;
  const room = area.height - (slide.caption === '' ? 0 : estimateLines(slide.caption, 18, place.width) * 25 + 12);
  const known = scene.picture(slide);
  const { crop } = slide;
  if (known === null) return caption(scene, slide.caption, area.y, place);
  // Pixels of a drawing without a size of its own say nothing: it takes the room there is.
  const own = crop ? { width: crop.pixels.width * crop.width, height: crop.pixels.height * crop.height } : known;
  const widest = crop ? crop.pixels.width : known.width;
  const mat = isDark(part.style.theme.colors) && !isFull(slide) ? pictureMat : 0;
  const scale = Math.min((place.width - 2 * mat) / own.width, (room - 2 * mat) / own.height, Math.max(1, widest / own.width));
  const [width, height] = [own.width * scale, own.height * scale];
  const alone = slide.bullets.length === 0;
  const box = {
    x: alone ? place.x + (place.width - width) / 2 : place.x + mat,
    y: area.y + (alone || anchor === 'middle' ? (room - height) / 2 : mat),
    width,
    height,
  };
  const shape = pictureShape(part, {
    file: known.name,
    name: 'Picture',
    alt: slide.alt,
    box,
    ...(crop && !known.cropped
      ? { cut: { left: crop.x, top: crop.y, right: Math.max(0, 1 - crop.x - crop.width), bottom: Math.max(0, 1 - crop.y - crop.height) } }
      : {}),
  });
  const ground = { x: box.x - mat, y: box.y - mat, width: width + 2 * mat, height: height + 2 * mat };
  const onMat = mat === 0 ? shape : group(part, 'Picture on its ground', ground, () => ornament(part, ground, 'FFFFFF') + shape);
  return onMat + caption(scene, slide.caption, ground.y + ground.height + 12, { ...place, ...(alone ? { align: 'center' } : {}) });
}
