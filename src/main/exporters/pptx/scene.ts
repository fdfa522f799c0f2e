import type { Slide } from '../../../core/model/deck.ts';
import { fitClasses } from '../../../core/render/fit.ts';
import { margin } from '../../../core/render/frame.ts';
import { hangOf } from '../../../core/render/hang.ts';
import { bodyRoom, largeTitle } from '../../../core/render/room.ts';
import { sizeOf } from '../../../core/render/type.ts';
import type { Pictures } from '../pictures.ts';
import type { Part } from './part.ts';
import type { Box } from './units.ts';

/** A slide as it is to be set: what core/render says of it in classes, in pixels. */
export type Scene<S extends Slide = Slide> = {
  slide: S;
  part: Part;
  has: (name: string) => boolean;
  /** The type size of the body. */
  size: number;
  titleSize: number;
  /** Where the body stands. */
  area: Box;
  /** Pixels that it hangs lower than others. */
  hang: number;
  picture: Pictures;
  /** Charts are parts of their own: returns the relation to the new one. */
  chart: (xml: string, workbook: Uint8Array) => string;
};

// As in renderer/slides/slide.css, from the largest.
const titleSizes = { title: [60, 52, 44, 36, 30], divider: [52, 44, 36, 30], other: [44, 38, 32, 28] };

export function sceneOf(slide: Slide, part: Part, tools: Pick<Scene, 'picture' | 'chart'>): Scene {
  const { frame } = part.style;
  const classes = fitClasses(slide, frame);
  const step = (name: string) => Number(classes.find((one) => one.startsWith(`${name}-`))?.slice(name.length + 1));
  const sizes = slide.kind === 'title' || slide.kind === 'divider' ? titleSizes[slide.kind] : titleSizes.other;
  const hang = hangOf(classes);
  const height = Math.round(bodyRoom(slide, frame).height) - hang;
  return {
    slide,
    part,
    has: (name) => classes.includes(name),
    size: sizeOf(classes),
    titleSize: classes.includes('title-large') ? largeTitle : (sizes[step('title')] ?? sizes[0] ?? 44),
    area: { x: margin, y: frame.height - 66 - height, width: frame.body, height },
    hang,
    ...tools,
  };
}

/** The number at the end of the class of that name; null where there is none. */
export function classNumber({ slide, part }: Scene, name: string): number | null {
  const found = fitClasses(slide, part.style.frame).find((one) => new RegExp(`^${name}-\\d$`).test(one));
  return found ? Number(found.at(-1)) : null;
}
