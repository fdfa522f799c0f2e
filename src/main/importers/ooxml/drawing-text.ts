import { descendantsOf, textOf, type XmlElement } from '../package/xml.ts';

/** The text of DrawingML paragraphs (ECMA-376 part 1, clause 21.1.2), one string each, without those that are blank. */
export function drawingParagraphs(body: XmlElement): string[] {
  return descendantsOf(body, 'a:p')
    .map((paragraph) => paragraph.children.map(pieceOf).join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function pieceOf(node: XmlElement | string): string {
  if (typeof node === 'string') return '';
  if (node.name === 'a:br') return ' ';
  return /^a:(?:r|fld)$/.test(node.name) ? node.children.map((child) => (typeof child !== 'string' && child.name === 'a:t' ? textOf(child) : '')).join('') : '';
}
