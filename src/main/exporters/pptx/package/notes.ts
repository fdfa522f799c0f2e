import type { Part, Style } from '../part.ts';
import { type Paragraph, paragraphXml } from '../text.ts';
import { type Box, emu } from '../units.ts';
import { namespaces, xmlHead } from '../xml.ts';
import { otherLevels, tree } from './master.ts';

// A page of A4, in pixels.
export const notesPage = { width: 794, height: 1123 };
const text = { x: 77, y: 480, width: 640, height: 560 };

/** What pages of notes look like: the slide above, what is said below, the number at the foot. */
export function notesMasterPart(part: Part): string {
  const { width, height } = part.style.frame;
  const across = (360 * width) / height;
  const picture = { x: (notesPage.width - across) / 2, y: 85, width: across, height: 360 };
  const number = { x: 637, y: 1060, width: 80, height: 24 };
  // The page is read as its slide is, but stands on paper: nothing of it is mirrored.
  const place = ({ x, y, width, height }: Box) =>
    `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const shapes =
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${place(picture)}<a:noFill/><a:ln w="9525"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${place(text)}</p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Slide Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr>${place(number)}</p:spPr><p:txBody><a:bodyPr vert="horz" anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
  const colors =
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  return `${xmlHead}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(shapes)}</p:cSld><p:clrMap ${colors}/><p:notesStyle>${notesLevels(part.style)}</p:notesStyle></p:notesMaster>`;
}

/** Notes in the size of a letter. */
const notesLevels = (style: Style) => otherLevels(style).replace(/sz="\d+"/g, 'sz="1200"');

/** A page of notes: the slide's picture and what is said, in paragraphs whose type Impress would not take from the master. */
export function notesPart(part: Part, paragraphs: readonly Paragraph[]): string {
  const said = paragraphs.map((paragraph) => paragraphXml({ indent: 0, ...paragraph }, { size: 16 }, part)).join('');
  const shapes =
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="${part.shape()}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${said}</p:txBody></p:sp>`;
  return `${xmlHead}<p:notes ${namespaces}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
