import { escapeHtml } from '../../../core/text/inline.ts';
import { type PdfFile, pdfText } from './file.ts';

/** What a file says of itself; texts are empty where nothing is known. */
export type Properties = { title: string; author: string; subject: string; language: string; at: Date };

const maker = 'Lectern';

/** Writes them as XMP, ISO 16684-1, with the mark of ISO 14289-1, 5; returns the number of the stream. */
export function writeMetadata(file: PdfFile, { title, author, subject, language, at }: Properties): number {
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z');
  const worded = (name: string, text: string) =>
    text === '' ? '' : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const xml = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    worded('title', title),
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    worded('description', subject),
    `<dc:language><rdf:Bag><rdf:li>${escapeHtml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmp:CreatorTool>${maker}</xmp:CreatorTool>`,
    `<pdf:Producer>${maker}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
  return file.addStream('/Type/Metadata/Subtype/XML', Buffer.from(xml, 'utf8'));
}

/** Writes the older form of the same, ISO 32000-1 14.3.3. */
export function writeInfo(file: PdfFile, { title, author, subject, at }: Properties): number {
  const time = `(D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z)`;
  const worded = (name: string, text: string) => (text === '' ? '' : `/${name} ${pdfText(text)}`);
  return file.add(
    `<<${worded('Title', title)}${worded('Author', author)}${worded('Subject', subject)}/Creator(${maker})/Producer(${maker})/CreationDate ${time}/ModDate ${time}>>`,
  );
}
