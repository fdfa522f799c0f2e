import type { SourceFile } from './importer.ts';

// Names of formats as the user knows them. Those that Lectern cannot read have a word of advice in shared/words/advice.

type Signature = readonly [format: string, start: string, at?: number];

const signatures: readonly Signature[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WebP', 'WEBP', 8],
  ['WAV', 'WAVE', 8],
  ['AVI', 'AVI ', 8],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['Photoshop', '8BPS'],
  ['EMF', ' EMF', 40],
  ['HEIC', 'ftypheic', 4],
  ['HEIC', 'ftypmif1', 4],
  ['AVIF', 'ftypavif', 4],
  ['M4A', 'ftypM4A', 4],
  ['MP4', 'ftyp', 4],
  ['Matroska/WebM', '\x1aE\xdf\xa3'],
  ['MP3', 'ID3'],
  ['Ogg', 'OggS'],
  ['FLAC', 'fLaC'],
  ['7-Zip', '7z\xbc\xaf'],
  ['RAR', 'Rar!\x1a'],
  ['gzip', '\x1f\x8b\x08'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['tar', 'ustar', 257],
  ['PostScript', '%!PS'],
  ['DjVu', 'AT&TFORM'],
  ['Mobipocket', 'BOOKMOBI', 60],
  ['SQLite', 'SQLite format 3'],
  ['Access', '\0\x01\0\0Standard '],
  ['Windows program', 'MZ\x90'],
  ['Linux program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'],
  ['WordPerfect', '\xffWPC'],
];

const markup: readonly (readonly [format: string, start: RegExp])[] = [
  ['HTML', /^<(?:!doctype\s+html|html[\s>])/i],
  ['SVG', /^<svg[\s>]/i],
  ['Word XML', /^<\?mso-application progid="Word\.Document"|^<(?:pkg:package|w:wordDocument)[\s>]/],
  ['OpenDocument (.fodt)', /^<office:document\s/],
  ['FictionBook', /^<FictionBook[\s>]/],
];

// What a zip holds tells what it is; its files' names stand in it as they are.
const packages: readonly (readonly [format: string, member: string])[] = [
  ['Word (.docx)', 'word/document.xml'],
  ['PowerPoint (.pptx)', 'ppt/presentation.xml'],
  ['Excel (.xlsx)', 'xl/workbook.xml'],
  ['Excel (.xlsb)', 'xl/workbook.bin'],
  ['Visio (.vsdx)', 'visio/document.xml'],
  ['OpenDocument (.odt)', 'application/vnd.oasis.opendocument.text'],
  ['OpenDocument (.odp)', 'application/vnd.oasis.opendocument.presentation'],
  ['OpenDocument (.ods)', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['OpenDocument (.odg)', 'application/vnd.oasis.opendocument.graphics'],
  ['EPUB', 'application/epub+zip'],
  ['XPS', 'FixedDocSeq.fdseq'],
  ['XPS', 'FixedDocumentSequence.fdseq'],
];

// The three programs of iWork share a container; which one it was shows in its parts, or in the name.
const iwork: Readonly<Record<string, string>> = { pages: 'Pages', numbers: 'Numbers', key: 'Keynote' };

// Names of streams in the container of old office programs, as they stand in its directory.
const streams: readonly (readonly [format: string, name: string])[] = [
  ['Word 97–2003 (.doc)', 'WordDocument'],
  ['PowerPoint 97–2003 (.ppt)', 'PowerPoint Document'],
  ['Outlook (.msg)', '__properties_version1.0'],
  ['Visio (.vsd)', 'VisioDocument'],
  ['Publisher (.pub)', 'Quill'],
  ['Excel 97–2003 (.xls)', 'Workbook'],
  ['Excel 97–2003 (.xls)', 'Book'],
];

const oldOffice: Readonly<Record<string, string>> = {
  doc: 'Word 97–2003 (.doc)',
  dot: 'Word 97–2003 (.doc)',
  ppt: 'PowerPoint 97–2003 (.ppt)',
  pps: 'PowerPoint 97–2003 (.ppt)',
  xls: 'Excel 97–2003 (.xls)',
  msg: 'Outlook (.msg)',
  pub: 'Publisher (.pub)',
};

/** The name of a format that is not text, by content, as it is shown to the user; null for what may be text. */
export function foreignFormat(file: SourceFile): string | null {
  const bytes = bufferOf(file);
  const start = bytes.toString('latin1', 0, 2048);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return packageFormat(bytes, file.name);
  if (isCompound(bytes)) return streams.find(([, name]) => bytes.includes(utf16(name)))?.[0] ?? oldOffice[endingOf(file.name)] ?? 'Office 97–2003';
  const signature = signatures.find(([, text, at = 0]) => start.startsWith(text, at));
  if (signature) return signature[0];
  // Before its root element, a document may declare and remark.
  const root = start.replace(/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?/, '');
  return markup.find(([, element]) => element.test(root))?.[0] ?? (isMail(start) ? 'e-mail (.eml)' : null);
}

/** True for a document of Word, Excel or PowerPoint that only opens with a password: a container with what is encrypted in it. */
export function isEncryptedOffice(file: SourceFile): boolean {
  const bytes = bufferOf(file);
  return isCompound(bytes) && bytes.includes(utf16('EncryptedPackage'));
}

function packageFormat(bytes: Buffer, name: string): string {
  const known = packages.find(([, member]) => bytes.includes(member));
  if (known) return known[0];
  if (!bytes.includes('.iwa') && !bytes.includes('index.apxl') && !bytes.includes('Index.zip')) return 'ZIP';
  if (bytes.includes('Index/Presentation') || bytes.includes('Index/Slide') || bytes.includes('index.apxl')) return 'Keynote';
  return iwork[endingOf(name)] ?? (bytes.includes('Index/CalculationEngine') && !bytes.includes('Index/ThemeStylesheet') ? 'Numbers' : 'Pages');
}

/** A message as mail programs save it: header lines first, among them those that only mail has. A saved web page has no addressee. */
function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  if (!/^(?:From |[A-Za-z][A-Za-z0-9-]*:)/.test(head) || /^snapshot-content-location:/im.test(head)) return false;
  return (
    /^(?:received|return-path|mime-version|message-id|delivered-to):/im.test(head) && /^from:/im.test(head) && /^(?:to|cc|received|message-id):/im.test(head)
  );
}

const bufferOf = (file: SourceFile) => Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
const isCompound = (bytes: Buffer) => bytes.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0';
const utf16 = (name: string) => Buffer.from(name, 'utf16le');
const endingOf = (name: string) => name.toLowerCase().split('.').at(-1) ?? '';
