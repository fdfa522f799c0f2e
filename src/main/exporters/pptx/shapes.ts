import { type Color, solid } from './paint.ts';
import type { Part } from './part.ts';
import { type Look, type Paragraph, paragraphXml } from './text.ts';
import { type Box, emu, mirrored } from './units.ts';
import { escapeXml } from './xml.ts';

export type Anchor = 'top' | 'middle' | 'bottom';

/** A placeholder of the layout that the shape fills; `body` may stand twice, told apart by its number. */
export type Placeholder = { type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'; index?: number };

export type TextShape = {
  name: string;
  box: Box;
  paragraphs: Paragraph[];
  look?: Look;
  anchor?: Anchor;
  fill?: Color;
  /** Pixels between the edge and the text: above and below, at the sides. */
  inset?: [number, number];
  placeholder?: Placeholder;
  /** DrawingML of one paragraph, instead of paragraphs: a field. */
  field?: string;
  /** It only adorns. */
  adorns?: true;
};

/** A shape with text in it, as PresentationML. Boxes are given as they stand where one reads from left to right. */
export function textShape(part: Part, shape: TextShape): string {
  const { name, paragraphs, look = {}, anchor = 'top', fill, inset = [0, 0], placeholder, field, adorns } = shape;
  const lock = placeholder ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : `<p:cNvSpPr${fill ? '' : ' txBox="1"'}/>`;
  const [vertical, horizontal] = inset.map(emu);
  const body = `<a:bodyPr wrap="square" lIns="${horizontal}" tIns="${vertical}" rIns="${horizontal}" bIns="${vertical}" rtlCol="${part.style.rightToLeft ? 1 : 0}" anchor="${{ top: 't', middle: 'ctr', bottom: 'b' }[anchor]}"><a:normAutofit/></a:bodyPr>`;
  const text = field ?? paragraphs.map((paragraph) => paragraphXml(paragraph, look, part)).join('');
  const none = paragraphs.length === 0 && field === undefined ? '<a:p/>' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="${escapeXml(name)}"${adorns ? `>${decorative}</p:cNvPr>` : '/>'}${lock}<p:nvPr>${placeholder ? placeholderXml(placeholder) : ''}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame(part, shape.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill ? solid(part.style.theme, fill) : '<a:noFill/>'}<a:ln><a:noFill/></a:ln></p:spPr>` +
    `<p:txBody>${body}<a:lstStyle/>${text}${none}</p:txBody></p:sp>`
  );
}

export const placeholderXml = ({ type, index }: Placeholder): string => `<p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/>`;

export function frame(part: Part, box: Box, tag: 'a' | 'p' = 'a'): string {
  const { x, y, width, height } = part.style.rightToLeft ? mirrored(box, part.style.frame) : box;
  return `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`;
}

// Bars and dots say nothing: those who listen to the slide are not told of them.
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A bar, a line or a dot that only adorns, in a colour of the theme or in white. */
export function ornament(part: Part, box: Box, color: Color | 'FFFFFF', form: 'rect' | 'ellipse' = 'rect'): string {
  if (box.width === 0 || box.height === 0) return '';
  const fill = color === 'FFFFFF' ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : solid(part.style.theme, color);
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Ornament">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${frame(part, box)}<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${part.style.tag}"/></a:p></p:txBody></p:sp>`
  );
}

/** Shapes that are moved as one; the box is the one around them all. */
export function group(part: Part, name: string, box: Box, draw: () => string): string {
  const { x, y, width, height } = part.style.rightToLeft ? mirrored(box, part.style.frame) : box;
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  const own = `<p:nvGrpSpPr><p:cNvPr id="${part.shape()}" name="${escapeXml(name)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  return `<p:grpSp>${own}<p:grpSpPr><a:xfrm>${place}${place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}</a:xfrm></p:grpSpPr>${draw()}</p:grpSp>`;
}

/** What is cut away of a picture, as shares of its sides. */
export type Cut = { left: number; top: number; right: number; bottom: number };

export function pictureShape(part: Part, picture: { file: string; name: string; alt: string; box: Box; cut?: Cut }): string {
  const { file, name, alt, box, cut } = picture;
  const thousandths = (share: number) => Math.round(share * 100_000);
  const source = cut
    ? `<a:srcRect l="${thousandths(cut.left)}" t="${thousandths(cut.top)}" r="${thousandths(cut.right)}" b="${thousandths(cut.bottom)}"/>`
    : '';
  const said = alt.trim() === '' ? `>${decorative}</p:cNvPr>` : ` descr="${escapeXml(alt)}"/>`;
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${part.shape()}" name="${escapeXml(name)}"${said}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${part.picture(file)}"/>${source}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frame(part, box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}
