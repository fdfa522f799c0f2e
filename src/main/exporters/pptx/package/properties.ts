import { escapeXml, xmlHead } from '../xml.ts';

/** What the file says about itself. `creator` is who speaks by the deck's own words, never who is logged in; empty for nobody. */
export type FileProperties = { title: string; language: string; creator: string };

export function corePart({ title, language, creator }: FileProperties): string {
  const by = creator === '' ? '' : `<dc:creator>${escapeXml(creator)}</dc:creator>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${by}${language === 'und' ? '' : `<dc:language>${escapeXml(language)}</dc:language>`}</cp:coreProperties>`;
}

export const appPart = (slides: number): string =>
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Application>Lectern</Application></Properties>`;
