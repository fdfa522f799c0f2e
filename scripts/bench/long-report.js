import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { inRoot } from '../setup/root.js';

const words = 200_000;
const pictures = 100;
const pages = 500;

/** The paragraphs of our German samples, again and again until they have so many words. */
function paragraphs() {
  const texts = ['hafenquartier.de.md', 'waldzustand.de.txt'].flatMap((name) =>
    readFileSync(inRoot('assets', 'samples', name), 'utf8')
      .split(/\n\s*\n/)
      .filter((part) => !/^(---|!\[|\||\[\^|#|[-*] |\d+\. )/.test(part.trim()))
      .map((part) =>
        part
          .replace(/\[\^[^\]]+\]|[*_`]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  );
  const found = [];
  for (let count = 0, k = 0; count < words; k++) {
    const text = texts[k % texts.length];
    found.push(text);
    count += text.split(' ').length;
  }
  return found;
}

/** A PNG of 320 × 200 pixels that no other number has. */
export function picture(number) {
  const [width, height] = [320, 200];
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set([(x * 7 + number) & 255, (y * 3 + number * 5) & 255, (x ^ y) & 255], y * (width * 3 + 1) + 1 + x * 3);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (text, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;
const item = (text) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const cell = (text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
const tableOf = (number) =>
  `<w:tbl>${[0, 1, 2, 3].map((row) => `<w:tr>${['Jahr', 'Fläche', 'Kosten'].map((head, column) => cell(row === 0 ? head : String(2020 + row + column * number))).join('')}</w:tr>`).join('')}</w:tbl>`;
const drawing = (number) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="2880000" cy="1800000"/><wp:docPr id="${number}" name="Bild ${number}" descr="Lageplan ${number}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="p${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** A Word file of 200,000 words in chapters and sections, with lists, tables and 100 pictures, each another. */
export function longWord() {
  const texts = paragraphs();
  const every = Math.floor(texts.length / pictures);
  const body = texts.flatMap((text, k) => {
    const number = Math.floor(k / every) + 1;
    return [
      ...(k % 60 === 0 ? [paragraph(`Kapitel ${k / 60 + 1}: Stand der Arbeiten`, 'h1')] : k % 10 === 0 ? [paragraph(`Abschnitt ${k / 10 + 1}`, 'h2')] : []),
      paragraph(text),
      ...(k % 25 === 7 ? ['Planung abschließen', 'Mittel bereitstellen', 'Bau beginnen'].map(item) : []),
      ...(k % 40 === 11 ? [tableOf(number)] : []),
      ...(k % every === 3 && number <= pictures ? [drawing(number)] : []),
    ];
  });
  const numbers = Array.from({ length: pictures }, (_, k) => k + 1);
  const style = (id, name, level) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelations}">${relation('s', 'styles', 'styles.xml')}${relation('n', 'numbering', 'numbering.xml')}${numbers.map((number) => relation(`p${number}`, 'image', `media/image${number}.png`)).join('')}</Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${style('h1', 'heading 1', 0)}${style('h2', 'heading 2', 1)}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body.join('')}</w:body></w:document>`,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  for (const number of numbers) packed[`word/media/image${number}.png`] = [picture(number), { level: 0 }];
  return zipSync(packed, { mtime: '2020-01-01' });
}

/** A PDF of 500 pages with the same text, a heading on every fifth page and 100 pictures, without tags. */
export async function longPdf() {
  const pdf = await PDFDocument.create();
  const [plain, bold] = [await pdf.embedFont(StandardFonts.Helvetica), await pdf.embedFont(StandardFonts.HelveticaBold)];
  const lines = paragraphs().flatMap((text) => [...wrapped(text, plain), '']);
  const perPage = Math.ceil(lines.length / pages);
  const size = Math.min(11, 690 / perPage / 1.15);
  for (let number = 0; number < pages; number++) {
    const page = pdf.addPage([595, 842]);
    page.drawText(`Seite ${number + 1}`, { x: 280, y: 30, size: 8, font: plain });
    if (number % 5 === 0) page.drawText(`Abschnitt ${number / 5 + 1}`, { x: 60, y: 800, size: 18, font: bold });
    if (number % 5 === 2) page.drawImage(await pdf.embedPng(picture(number)), { x: 60, y: 778, width: 60, height: 37 });
    lines.slice(number * perPage, (number + 1) * perPage).forEach((line, k) => {
      if (line !== '') page.drawText(line, { x: 60, y: 765 - k * size * 1.15, size, font: plain });
    });
  }
  return pdf.save();
}

/** Lines of about ninety characters, of letters that the font has. */
function wrapped(text, font) {
  const known = new Set(font.getCharacterSet());
  const lines = [];
  let line = '';
  for (const word of [...text]
    .map((letter) => (known.has(letter.codePointAt(0)) ? letter : '-'))
    .join('')
    .split(' ')) {
    if (line.length + word.length > 90) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
