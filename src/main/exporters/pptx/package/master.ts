import { type Frame, margin } from '../../../../core/render/frame.ts';
import { assertNever } from '../../../../core/result.ts';
import { footBox, numberBox } from '../kinds/foot.ts';
import { logoShape, type PlacedLogo } from '../logo.ts';
import { dashRoom, levelRoom } from '../marks.ts';
import { type Color, markChar, solid, type Theme } from '../paint.ts';
import type { Part, Style } from '../part.ts';
import { frame, ornament, type Placeholder, placeholderXml } from '../shapes.ts';
import { type Box, emu, hundredths } from '../units.ts';
import { escapeXml, namespaces, xmlHead } from '../xml.ts';

/** The layouts of every presentation, in the order of their files. */
export const layouts = ['title', 'section', 'content', 'titleOnly'] as const;
export type LayoutName = (typeof layouts)[number];

type Slot = {
  name: string;
  placeholder: Placeholder;
  box: Box;
  anchor?: 't' | 'b' | 'ctr';
  size?: number;
  color?: Color;
  bold?: boolean;
  font?: 'title';
  prompt?: string;
  end?: boolean;
};

/** The slots of the master, and those that layouts take from it. */
function mainSlots(frame: Frame) {
  const line = { x: margin, width: frame.body };
  const title: Slot = { name: 'Title', placeholder: { type: 'title' }, box: { ...line, y: 88, height: 51 }, anchor: 'b' };
  const body: Slot = { name: 'Body', placeholder: { type: 'body', index: 1 }, box: { x: margin, y: 175, width: Math.min(1100, frame.body), height: 479 } };
  const kicker: Slot = {
    name: 'Kicker',
    placeholder: { type: 'body', index: 13 },
    box: { ...line, y: 56, height: 24 },
    size: 18,
    color: 'accentText',
    bold: true,
  };
  const byline: Slot = {
    name: 'Byline',
    placeholder: { type: 'body', index: 14 },
    box: { ...line, y: 602, height: 60 },
    anchor: 'b',
    size: 22,
    color: 'titleSoft',
  };
  const footer: Slot = { name: 'Footer', placeholder: { type: 'ftr', index: 11 }, box: footBox(frame), anchor: 'ctr', size: 15, color: 'soft' };
  const number: Slot = {
    name: 'Slide Number',
    placeholder: { type: 'sldNum', index: 12 },
    box: numberBox(frame),
    anchor: 'ctr',
    size: 15,
    color: 'soft',
    end: true,
  };
  return { title, body, kicker, byline, footer, number };
}

const low = { y: 420, height: 168 };

function slotsOf(layout: LayoutName, frame: Frame): Slot[] {
  const { title, body, kicker, byline, footer, number } = mainSlots(frame);
  const subtitle: Slot = {
    ...{ name: 'Subtitle', placeholder: { type: 'subTitle', index: 1 } },
    box: { ...title.box, y: 520, height: 68 },
    size: 26,
    color: 'titleSoft',
  };
  const opening = { color: 'titleInk', bold: true, font: 'title' } as const;
  switch (layout) {
    case 'title':
      return [
        { ...title, ...opening, placeholder: { type: 'ctrTitle' }, box: { ...title.box, ...low, y: 330 }, size: 60 },
        subtitle,
        { ...kicker, color: 'titleSoft' },
        byline,
        { ...number, color: 'titleSoft' },
      ];
    case 'section':
      return [
        { ...title, ...opening, box: { ...title.box, ...low }, size: 52 },
        { ...kicker, color: 'titleSoft' },
        { ...footer, color: 'titleSoft' },
        { ...number, color: 'titleSoft' },
      ];
    case 'content':
      return [title, body, kicker, footer, number];
    case 'titleOnly':
      return [title, kicker, footer, number];
    default:
      return assertNever(layout);
  }
}

const types: Record<LayoutName, string> = { title: 'title', section: 'secHead', content: 'obj', titleOnly: 'titleOnly' };
const names: Record<LayoutName, string> = { title: 'Title', section: 'Part', content: 'Title and text', titleOnly: 'Title only' };

export function layoutPart(part: Part, name: LayoutName, logo: PlacedLogo | null): string {
  const opens = name === 'title' || name === 'section';
  const ground = opens ? `<p:bg><p:bgPr>${solid(part.style.theme, 'titlePaper')}<a:effectLst/></p:bgPr></p:bg>` : '';
  const slots = slotsOf(name, part.style.frame).map((slot) => slotXml(part, slot));
  const shapes = (opens ? band(part) : '') + slots.join('') + logoShape(part, name, logo);
  return `${xmlHead}<p:sldLayout ${namespaces} type="${types[name]}" preserve="1"><p:cSld name="${names[name]}">${ground}${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** What opens a part bears the accent along an edge, where the theme has it so. */
function band(part: Part): string {
  const { frame: size, theme } = part.style;
  const edges = {
    side: { x: 0, y: 0, width: 24, height: size.height },
    foot: { x: 0, y: size.height - 14, width: size.width, height: 14 },
  };
  const { opening } = theme.shape;
  return opening === 'side' || opening === 'foot' ? ornament(part, edges[opening], 'titleAccent') : '';
}

/** What holds the shapes of a slide, a layout or a page of notes. */
export const tree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;

function slotXml(part: Part, slot: Slot): string {
  const { name, placeholder, box, anchor = 't', end } = slot;
  const { rightToLeft } = part.style;
  const text =
    placeholder.type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en"/><a:t>‹#›</a:t></a:fld>'
      : placeholder.type === 'ftr'
        ? ''
        : `<a:r><a:rPr lang="en"/><a:t>${name}</a:t></a:r>`;
  const attributes = `${end === undefined ? '' : `algn="${end === rightToLeft ? 'l' : 'r'}"`}`;
  const own =
    slot.size === undefined
      ? ''
      : `<a:lvl1pPr marL="0" indent="0" ${attributes}><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${defaults(part.style.theme, slot)}</a:lvl1pPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame(part, box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="${rightToLeft ? 1 : 0}" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${own}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`
  );
}

function defaults(theme: Theme, { size = 28, color = 'ink', bold = false, font }: Partial<Slot>): string {
  const family = font === 'title' ? 'mj' : 'mn';
  return `<a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}" kern="1200">${solid(theme, color)}<a:latin typeface="+${family}-lt"/><a:ea typeface="+${family}-ea"/><a:cs typeface="+${family}-cs"/></a:defRPr>`;
}

export function masterPart(part: Part): string {
  const { style } = part;
  const ids = layouts.map((_, k) => `<p:sldLayoutId id="${2147483649 + k}" r:id="rId${k + 1}"/>`).join('');
  const { title, body, footer, number } = mainSlots(style.frame);
  const shapes = [title, body, footer, number].map((slot) => slotXml(part, slot)).join('');
  const colors =
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  return `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr>${solid(style.theme, 'paper')}<a:effectLst/></p:bgPr></p:bg>${tree(shapes)}</p:cSld><p:clrMap ${colors}/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${styles(style)}</p:sldMaster>`;
}

const direction = ({ rightToLeft }: Style) =>
  `algn="${rightToLeft ? 'r' : 'l'}" defTabSz="914400" rtl="${rightToLeft ? 1 : 0}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"`;

function styles(style: Style): string {
  const { theme } = style;
  const titles = `<a:lvl1pPr ${direction(style)}><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${defaults(theme, { size: 44, bold: true, font: 'title' })}</a:lvl1pPr>`;
  const bodies = Array.from({ length: 9 }, (_, level) => {
    const shown = Math.min(2, level);
    const marks = `<a:buClr>${solid(theme, level === 0 ? 'accent' : 'soft').replace(/<\/?a:solidFill>/g, '')}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="${markChar[theme.shape.mark]}"/>`;
    return `<a:lvl${level + 1}pPr marL="${emu(shown * levelRoom + dashRoom)}" indent="${-emu(dashRoom)}" ${direction(style)}><a:spcBef><a:spcPts val="${hundredths(16)}"/></a:spcBef>${marks}${defaults(theme, {})}</a:lvl${level + 1}pPr>`;
  }).join('');
  return `<p:txStyles><p:titleStyle>${titles}</p:titleStyle><p:bodyStyle>${bodies}</p:bodyStyle><p:otherStyle>${otherLevels(style)}</p:otherStyle></p:txStyles>`;
}

/** How text is set that stands in no placeholder. */
export const otherLevels = (style: Style): string =>
  Array.from(
    { length: 9 },
    (_, level) => `<a:lvl${level + 1}pPr marL="${emu(level * levelRoom)}" ${direction(style)}>${defaults(style.theme, { size: 24 })}</a:lvl${level + 1}pPr>`,
  ).join('');
