import type { Archive } from '../package/archive.ts';
import { elementsOf, parseXml, type XmlElement } from '../package/xml.ts';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office';

// Both editions of ECMA-376 have namespaces of their own for the same elements.
const inBoth: readonly [prefix: string, transitional: string, strict?: string][] = [
  ['w', 'wordprocessingml/2006/main', 'wordprocessingml/main'],
  ['p', 'presentationml/2006/main', 'presentationml/main'],
  ['r', 'officeDocument/2006/relationships', 'officeDocument/relationships'],
  ['m', 'officeDocument/2006/math', 'officeDocument/math'],
  ['a', 'drawingml/2006/main', 'drawingml/main'],
  ['pic', 'drawingml/2006/picture', 'drawingml/picture'],
  ['wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'],
  ['c', 'drawingml/2006/chart', 'drawingml/chart'],
  ['dgm', 'drawingml/2006/diagram', 'drawingml/diagram'],
  ['mc', 'markup-compatibility/2006'],
  ['rel', 'package/2006/relationships'],
  ['ct', 'package/2006/content-types'],
  ['cp', 'package/2006/metadata/core-properties'],
];

const prefixes: Record<string, string> = {
  ...Object.fromEntries(
    inBoth.flatMap(([prefix, path, strictPath]) => [
      [`${transitional}/${path}`, prefix],
      [`${strict}/${strictPath ?? path}`, prefix],
    ]),
  ),
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${microsoft}/word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/word/2010/wordprocessingGroup`]: 'wpg',
  [`${microsoft}/word/2010/wordprocessingCanvas`]: 'wpc',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  [`${microsoft}/drawing/2016/SVG/main`]: 'asvg',
  [`${microsoft}/drawing/2010/main`]: 'a14',
  [`${microsoft}/drawing/2017/decorative`]: 'adec',
  [`${microsoft}/drawing/2008/diagram`]: 'dsp',
  [`${microsoft}/powerpoint/2010/main`]: 'p14',
  [`${microsoft}/powerpoint/2018/8/main`]: 'p188',
};

/** The root element of a part's text. */
export const parsePart = (text: string): XmlElement | null => parseXml(text, prefixes);

/** A part's root element, by the prefixes that ECMA-376 uses; null where the package has no such part. */
export function partOf(archive: Archive, name: string): XmlElement | null {
  const text = archive.text(name);
  return text === null ? null : parsePart(text);
}

/** The child that a reader takes of an mc:AlternateContent: a choice that asks for nothing unknown, else the fallback (ECMA-376 part 3). */
export function chosenOf(alternate: XmlElement): XmlElement | null {
  const children = elementsOf(alternate);
  const choice = children.find((child) => child.name === 'mc:Choice' && understood(child.attributes['Requires'] ?? ''));
  return choice ?? children.find((child) => child.name === 'mc:Fallback') ?? null;
}

// Ink, 3-D models and the newer charts are not read; their fallback is a picture.
const understood = (requires: string): boolean =>
  requires.split(/\s+/).every((prefix) => /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14|p14|p15|v|dsp|)$/.test(prefix));
