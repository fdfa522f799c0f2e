import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { inRoot } from '../setup/root.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateText } from './mutate-text.js';
import { mutateXml } from './mutate-xml.js';
import { mutateZip } from './mutate-zip.js';

const corpus = inRoot('e2e', 'fixtures', 'reports', 'files');

/** Formats, the endings of their files, and the ways in which they break. */
export const formats = {
  docx: { endings: ['docx', 'docm', 'dotx'], mutations: [mutateZip, mutateZip, mutateZip, mutateBytes] },
  odt: { endings: ['odt', 'ott', 'fodt'], mutations: [mutateZip, mutateZip, mutateZip, mutateBytes] },
  pptx: { endings: ['pptx', 'ppsx', 'potx'], mutations: [mutateZip, mutateZip, mutateZip, mutateBytes] },
  rtf: { endings: ['rtf'], mutations: [mutateText, mutateBytes] },
  pdf: { endings: ['pdf'], mutations: [mutateBytes, mutateText] },
  html: { endings: ['html', 'htm', 'xhtml', 'mht'], mutations: [mutateText, mutateText, mutateXml, mutateBytes] },
  md: { endings: ['md', 'markdown'], mutations: [mutateText, mutateText, mutateBytes] },
  txt: { endings: ['txt'], mutations: [mutateText, mutateBytes] },
};

// For formats of which the corpus has no document.
const small = {
  docx: zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Lage</w:t></w:r></w:p></w:body></w:document>'),
  }),
  odt: zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<office:document-content/>') }, { level: 0 }),
  pptx: zipSync({ 'ppt/presentation.xml': strToU8('<p:presentation/>') }),
  rtf: strToU8('{\\rtf1\\ansi Lage am Deich.\\par {\\b Kosten} 12 Mio.\\par}'),
  pdf: strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n'),
  html: strToU8('<!doctype html><html><body><h1>Lage</h1><p>Die Arbeiten gehen voran.</p></body></html>'),
};

/** The documents of a format that are mutated, by name. */
export function samplesOf(format) {
  const { endings } = formats[format];
  const folders = [corpus, inRoot('assets', 'samples')].filter((folder) => existsSync(folder));
  const found = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => endings.includes(name.split('.').at(-1)) && name !== 'README.md')
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
  return found.length > 0 ? found : [{ name: `small.${format}`, bytes: Buffer.from(small[format]) }];
}
