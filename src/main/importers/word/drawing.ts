import { escapeInline } from '../../../core/text/inline.ts';
import { chartTable } from '../ooxml/chart.ts';
import { chosenOf, partOf } from '../ooxml/parts.ts';
import { smartArtItems } from '../ooxml/smart-art.ts';
import { childOf, elementsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { pictureOf } from '../picture.ts';
import { placeOf, readAside } from './aside.ts';
import { type Draft, type Reading, type TextDraft, warn } from './draft.ts';

/** What a w:drawing, w:pict or w:object holds: pictures, text boxes, charts. `inline` where it stands in the line like a letter. */
export function readDrawing(element: XmlElement, reading: Reading): { drafts: Draft[]; inline: boolean } {
  const frame = element.name === 'w:drawing' ? (childOf(element, 'wp:inline') ?? childOf(element, 'wp:anchor')) : null;
  const properties = childOf(frame, 'wp:docPr');
  if (/^(?:1|true)$/.test(properties?.attributes['hidden'] ?? '')) {
    reading.hidden += 1;
    return { drafts: [], inline: true };
  }
  const drafts: Draft[] = [];
  visit(frame ?? element, alternative(properties), drafts, reading);
  if (frame && drafts.length === 0) reportUnknown(frame, reading);
  return { drafts, inline: frame ? frame.name === 'wp:inline' : !floats(element) };
}

/** An old drawing floats where its style says so. */
const floats = (element: XmlElement): boolean => elementsOf(element).some((shape) => /position:\s*absolute/.test(shape.attributes['style'] ?? ''));

function visit(element: XmlElement, alt: string, drafts: Draft[], reading: Reading) {
  for (const child of elementsOf(element)) visitOne(child, alt, drafts, reading);
}

function visitOne(element: XmlElement, alt: string, drafts: Draft[], reading: Reading) {
  const { attributes } = element;
  switch (element.name) {
    case 'mc:AlternateContent': {
      const chosen = chosenOf(element);
      if (chosen) visit(chosen, alt, drafts, reading);
      break;
    }
    case 'pic:pic':
      visit(element, alternative(pathOf(element, 'pic:nvPicPr', 'pic:cNvPr')) || alt, drafts, reading);
      break;
    case 'a:blip':
      readBlip(element, alt, drafts, reading);
      break;
    case 'v:imagedata':
      readPicture(
        [attributes['r:id'] ?? attributes['r:pict'] ?? attributes['o:relid']],
        attributes['r:href'],
        shapeText(element.parent) || alt,
        drafts,
        reading,
      );
      break;
    case 'wps:txbx':
    case 'v:textbox': {
      const content = childOf(element, 'w:txbxContent');
      if (content) drafts.push(...readAside(content, reading, reading.story));
      break;
    }
    case 'v:textpath':
      if (attributes['string']) drafts.push(words(attributes['string'], reading));
      break;
    case 'c:chart':
      readChart(attributes['r:id'], alt, drafts, reading);
      break;
    case 'dgm:relIds':
      readSmartArt(attributes['r:dm'], drafts, reading);
      break;
    case 'o:OLEObject':
      warn(reading, { code: 'object-left-out', at: placeOf(reading), detail: attributes['ProgID']?.split('.')[0] ?? 'OLE' });
      break;
    case 'w:control':
      warn(reading, { code: 'object-left-out', at: placeOf(reading), detail: 'ActiveX' });
      break;
    default:
      visit(element, alt, drafts, reading);
  }
}

// What Word adds to the descriptions that it made itself.
const machineMade =
  / ?(?:(?:Beschreibung )?automatisch generiert(?:e Beschreibung)?|Description (?:automatically generated|générée automatiquement)|(?:KI|AI)-(?:generierte Inhalte können fehlerhaft sein|generated content may be incorrect)|Le contenu généré par l['’]IA peut être incorrect|(?:描述已自动生成|AI 生成的内容可能不正确))[.。]? ?/giu;

const withoutRemarks = (text: string): string => text.replace(/\s+/g, ' ').replace(machineMade, ' ').trim();

function alternative(properties: XmlElement | null): string {
  const { descr = '', title = '' } = properties?.attributes ?? {};
  return withoutRemarks(descr.trim() || title);
}

const shapeText = (shape: XmlElement | null): string => withoutRemarks(shape?.attributes['alt'] ?? '');

/** A picture in SVG carries the same as PNG, for programs that cannot draw it. */
function readBlip(blip: XmlElement, alt: string, drafts: Draft[], reading: Reading) {
  const extensions = childOf(blip, 'a:extLst');
  const vectors = extensions ? elementsOf(extensions).map((extension) => childOf(extension, 'asvg:svgBlip')?.attributes['r:embed']) : [];
  const vector = vectors.find((id) => id !== undefined);
  const { 'r:embed': embedded, 'r:link': linked } = blip.attributes;
  if (vector === undefined && embedded === undefined && linked === undefined) return;
  readPicture([vector, embedded], linked, alt, drafts, reading);
}

/** The first of the pictures that can be shown, else the last one's failing; a picture outside the file is never fetched. */
function readPicture(ids: readonly (string | undefined)[], linked: string | undefined, alt: string, drafts: Draft[], reading: Reading) {
  const at = placeOf(reading);
  const targets = ids.flatMap((id) => {
    const target = id === undefined ? undefined : reading.story.relationships.get(id);
    return target ? [target] : [];
  });
  const inside = targets.filter((target) => !target.external).map(({ target }) => ({ name: nameOf(target), bytes: reading.archive.read(target) }));
  const shown = inside.length > 1 ? inside.find(({ name, bytes }) => bytes && pictureOf(name, bytes)) : undefined;
  const [chosen] = shown ? [shown] : inside.slice(-1);
  if (chosen) {
    drafts.push({ kind: 'block', block: reading.media.figure({ ...chosen, alt, at }) });
    return;
  }
  const outside = targets.find((target) => target.external) ?? reading.story.relationships.get(linked ?? '');
  const name = outside ? nameOf(outside.target) : '';
  warn(reading, outside ? { code: 'image-remote', at, detail: outside.target } : { code: 'image-missing', at, detail: alt });
  drafts.push({ kind: 'block', block: { kind: 'figure', asset: null, alt: escapeInline(alt), caption: '', name: escapeInline(name), at } });
}

const nameOf = (target: string): string => target.replaceAll('\\', '/').split('/').at(-1) ?? target;

function readChart(id: string | undefined, alt: string, drafts: Draft[], reading: Reading) {
  const target = id === undefined ? undefined : reading.story.relationships.get(id);
  const root = target && !target.external ? partOf(reading.archive, target.target) : null;
  const table = root && chartTable(root, reading.decimal);
  if (!table) {
    warn(reading, { code: 'object-left-out', at: placeOf(reading), detail: alt === '' ? 'Chart' : `Chart: ${alt}` });
    return;
  }
  const at = placeOf(reading);
  const cells = (row: readonly string[]) => row.map(escapeInline);
  const header = table.header.some((cell) => cell !== '') ? cells(table.header) : null;
  drafts.push({
    kind: 'chart',
    block: { kind: 'table', header, rows: table.rows.map((row) => ({ cells: cells(row), at })), caption: escapeInline(table.title), at },
  });
}

function readSmartArt(id: string | undefined, drafts: Draft[], reading: Reading) {
  const target = id === undefined ? undefined : reading.story.relationships.get(id);
  const root = target && !target.external ? partOf(reading.archive, target.target) : null;
  const items = root ? smartArtItems(root) : [];
  const at = placeOf(reading);
  if (items.length === 0) warn(reading, { code: 'object-left-out', at, detail: 'SmartArt' });
  else
    drafts.push({
      kind: 'block',
      block: { kind: 'list', ordered: false, items: items.map(({ text, level }) => ({ text: escapeInline(text), level, marker: '•', at })) },
    });
}

const words = (text: string, reading: Reading): TextDraft => ({
  kind: 'text',
  role: 'prose',
  heading: null,
  list: null,
  runs: [{ text }],
  look: { bold: false, monospaced: false, centred: false, size: 0 },
  at: placeOf(reading),
});

const known = /\/(?:picture|chart|diagram|wordprocessing(?:Shape|Group|Canvas)|lockedCanvas)$/;

/** Drawings of another kind, such as a 3-D model or a map; lines and arrows without text are no loss. */
function reportUnknown(frame: XmlElement, reading: Reading) {
  const uri = pathOf(frame, 'a:graphic', 'a:graphicData')?.attributes['uri'];
  if (uri !== undefined && !known.test(uri)) warn(reading, { code: 'object-left-out', at: placeOf(reading), detail: uri.split('/').at(-1) ?? uri });
}
