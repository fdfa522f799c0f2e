import { childOf, elementsOf, textOf, type XmlElement } from '../package/xml.ts';
import { pictureOf } from '../picture.ts';
import type { Flow } from '../rich/flow.ts';
import { placeOf, type Reading, warn } from './reading.ts';
import { readTable } from './table.ts';

/** Pictures, text boxes, charts and drawings, OpenDocument 1.3, part 3, chapter 10. Formulas are read with the text. */
export function readFrame(frame: XmlElement, flow: Flow, reading: Reading): void {
  if (frame.name !== 'draw:frame') {
    readShape(frame, flow, reading);
    return;
  }
  const box = childOf(frame, 'draw:text-box');
  if (box) {
    reading.blocks(box, flow);
    return;
  }
  const object = childOf(frame, 'draw:object');
  if (object && readObject(object, flow, reading)) return;
  const table = childOf(frame, 'table:table');
  if (table) {
    readTable(table, flow, reading);
    return;
  }
  readPicture(frame, flow, reading);
}

/** A drawing's words are part of the report, its lines are not. */
function readShape(shape: XmlElement, flow: Flow, reading: Reading): void {
  if (shape.name === 'draw:control') return;
  reading.blocks(shape, flow);
}

/** The numbers behind a chart, or an embedded table; false where the object says nothing that can be read. */
function readObject(object: XmlElement, flow: Flow, reading: Reading): boolean {
  const root = childOf(object, 'office:document') ?? reading.source.object(object.attributes['xlink:href'] ?? '');
  const body = childOf(root, 'office:body');
  const chart = childOf(childOf(body, 'office:chart'), 'chart:chart');
  const sheet = childOf(body, 'office:spreadsheet');
  const tables = elementsOf(chart ?? sheet ?? object).filter((element) => element.name === 'table:table');
  for (const table of tables) readTable(table, flow, reading, { caption: chart ? textOf(childOf(chart, 'chart:title') ?? object) : '', isHeaded: true });
  return tables.length > 0;
}

function readPicture(frame: XmlElement, flow: Flow, reading: Reading): void {
  const images = elementsOf(frame).filter((element) => element.name === 'draw:image');
  const said = (name: string) => textOf(childOf(frame, name) ?? { name, attributes: {}, children: [], parent: null }).trim();
  const at = placeOf(reading);
  const paths = images.map((image) => image.attributes['xlink:href'] ?? '');
  const name = frame.attributes['draw:name'] || (paths[0]?.split('/').at(-1) ?? '');
  const alt = said('svg:desc') || said('svg:title');
  const isObject = childOf(frame, 'draw:object') !== null || childOf(frame, 'draw:object-ole') !== null;
  const remote = paths.find((path) => /^[a-z][a-z\d+.-]+:/i.test(path));
  const contents = images.map((image, i) => embedded(image) ?? reading.source.file(paths[i] ?? ''));
  // The best form of a picture comes first; office programs add one in PNG for those who cannot show it.
  const bytes = contents.find((content) => content && pictureOf(name, content)) ?? contents.find((content) => content) ?? null;
  if (isObject && !(bytes && pictureOf(name, bytes))) {
    warn(reading, 'object-left-out', name);
    flow.push({ kind: 'figure', asset: null, alt, caption: '', name, at });
  } else if (!bytes && remote !== undefined) {
    warn(reading, 'image-remote', remote);
    flow.push({ kind: 'figure', asset: null, alt, caption: '', name, at });
  } else if (images.length > 0) flow.push(reading.media.figure({ name, bytes, alt, at }));
  else if (elementsOf(frame).some((element) => element.name.startsWith('draw:'))) warn(reading, 'object-left-out', name);
}

/** In a flat file a picture stands in the text, as Base64. */
function embedded(image: XmlElement): Uint8Array | null {
  const data = childOf(image, 'office:binary-data');
  return data && new Uint8Array(Buffer.from(textOf(data), 'base64'));
}
