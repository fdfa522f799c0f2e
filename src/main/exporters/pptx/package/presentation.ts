import type { Style } from '../part.ts';
import { emu } from '../units.ts';
import { escapeXml, namespaces, xmlHead } from '../xml.ts';
import { otherLevels } from './master.ts';
import { notesPage } from './notes.ts';

/** A part of the deck that PowerPoint lists its slides under; places of slides count from 0. */
export type DeckSection = { name: string; slides: number[] };

const firstSlide = 256;

/** The presentation itself. Relations: the master first, then the slides, then the master of notes. */
export function presentationPart(style: Style, { slides, sections }: { slides: number; sections: readonly DeckSection[] }): string {
  const ids = Array.from({ length: slides }, (_, k) => `<p:sldId id="${firstSlide + k}" r:id="rId${k + 2}"/>`).join('');
  const listed = sections.map(
    ({ name, slides: own }, k) =>
      `<p14:section name="${escapeXml(name)}" id="${sectionId(k)}"><p14:sldIdLst>${own.map((place) => `<p14:sldId id="${firstSlide + place}"/>`).join('')}</p14:sldIdLst></p14:section>`,
  );
  const parted =
    listed.length < 2
      ? ''
      : `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${listed.join('')}</p14:sectionLst></p:ext></p:extLst>`;
  return `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"${style.rightToLeft ? ' rtl="1"' : ''}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId${slides + 2}"/></p:notesMasterIdLst>${slides === 0 ? '' : `<p:sldIdLst>${ids}</p:sldIdLst>`}<p:sldSz cx="${emu(style.frame.width)}" cy="${emu(style.frame.height)}"/><p:notesSz cx="${emu(notesPage.width)}" cy="${emu(notesPage.height)}"/><p:defaultTextStyle>${otherLevels(style)}</p:defaultTextStyle>${parted}</p:presentation>`;
}

// Ids need only differ within the file; the same deck gives the same file.
const sectionId = (k: number) => `{5B1E0000-0000-4000-8000-${(k + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
