import type { SourceFile } from './importer.ts';

const signatures: readonly [format: string, start: string, at?: number][] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WebP', 'WEBP', 8],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['HEIC', 'ftyphei', 4],
  ['MP4', 'ftyp', 4],
  ['7-Zip', '7z\xbc\xaf'],
  ['RAR', 'Rar!\x1a'],
  ['gzip', '\x1f\x8b\x08'],
];

const markup: readonly [format: string, start: RegExp][] = [
  ['HTML', /^<(?:!doctype\s+html|html[\s>])/i],
  ['SVG', /^<svg[\s>]/i],
];

const packages: readonly [format: string, member: string][] = [
  ['Word (.docx)', 'word/document.xml'],
  ['PowerPoint (.pptx)', 'ppt/presentation.xml'],
  ['Excel (.xlsx)', 'xl/workbook.xml'],
  ['OpenDocument (.odt)', 'application/vnd.oasis.opendocument.text'],
  ['OpenDocument (.odp)', 'application/vnd.oasis.opendocument.presentation'],
  ['OpenDocument (.ods)', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['EPUB', 'application/epub+zip'],
  ['Pages', 'Index/Document.iwa'],
];

const oldOffice: Record<string, string> = { doc: 'Word 97–2003 (.doc)', ppt: 'PowerPoint 97–2003 (.ppt)', xls: 'Excel 97–2003 (.xls)', msg: 'Outlook (.msg)' };

/** The name of a format that is not text, by content, as it is shown to the user; null for what may be text. */
export function foreignFormat(file: SourceFile): string | null {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const start = bytes.toString('latin1', 0, 2048);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return packages.find(([, member]) => bytes.includes(member))?.[0] ?? 'ZIP';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oldOffice[file.name.toLowerCase().split('.').at(-1) ?? ''] ?? 'Office 97–2003';
  const signature = signatures.find(([, text, at = 0]) => start.startsWith(text, at));
  if (signature) return signature[0];
  // Before its root element, a document may declare and remark.
  const root = start.replace(/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?/, '');
  return markup.find(([, element]) => element.test(root))?.[0] ?? null;
}
