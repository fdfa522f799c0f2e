import type { Slide } from '../../../core/model/deck.ts';
import { type Frame, margin } from '../../../core/render/frame.ts';
import type { Logo, Theme } from '../../../core/theme/theme.ts';
import type { StoredPicture } from '../pictures.ts';
import type { LayoutName } from './package/master.ts';
import type { Part } from './part.ts';
import { ornament, pictureShape } from './shapes.ts';
import type { Box } from './units.ts';

/** The theme's logo as it is stored in the presentation. */
export type PlacedLogo = { logo: Logo; picture: StoredPicture };

/** The lower corner in which a slide has the logo; null for none. */
export function logoCorner({ kind }: Slide, { logo }: Pick<Theme, 'logo'>): 'start' | 'end' | null {
  if (!logo || logo.corner.startsWith('top') || (logo.on === 'title' && kind !== 'title')) return null;
  return logo.corner.endsWith('start') ? 'start' : 'end';
}

/** Where the logo stands on the slides of a layout, as renderer/slides/theme-parts.css has it; empty where it does not. */
export function logoShape(part: Part, layout: LayoutName, placed: PlacedLogo | null): string {
  if (!placed || (placed.logo.on === 'title' && layout !== 'title')) return '';
  const { logo, picture } = placed;
  const large = layout === 'title' && logo.corner.startsWith('top');
  const most = large ? { width: 360, height: 80 } : { width: 240, height: 36 };
  const [down, across] = logo.plate ? (large ? [10, 16] : [5, 8]) : [0, 0];
  const room = { width: most.width - 2 * across, height: most.height - 2 * down };
  const drawing = picture.width === 0 || picture.height === 0;
  const scale = drawing ? 1 : Math.min(1, room.width / picture.width, room.height / picture.height);
  const size = drawing ? room : { width: picture.width * scale, height: picture.height * scale };
  const field = boxAt(logo, { width: size.width + 2 * across, height: size.height + 2 * down }, large, part.style.frame);
  const box = { x: field.x + across, y: field.y + down, ...size };
  return (logo.plate ? ornament(part, field, 'FFFFFF') : '') + pictureShape(part, { file: picture.name, name: 'Logo', alt: '', box });
}

function boxAt({ corner }: Logo, { width, height }: Pick<Box, 'width' | 'height'>, large: boolean, frame: Frame): Box {
  const x = corner.endsWith('start') ? margin : frame.width - margin - width;
  const y = corner.startsWith('top') ? (large ? 40 : 13) : frame.height - 15 - height;
  return { x, y, width, height };
}
