import { elementsOf, type XmlElement } from '../package/xml.ts';
import type { Flow } from '../rich/flow.ts';
import { readFrame } from './frame.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { readTable } from './table.ts';

// Made from the rest of the document, or kept beside it.
const leftOut = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'office:forms',
  'office:settings',
  'office:event-listeners',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
  'text:bibliography-source',
]);

/** What stands in an element of text content, block by block (OpenDocument 1.3, part 3, chapters 4 and 5). */
export function readBlocks(parent: XmlElement, flow: Flow, reading: Reading): void {
  for (const element of elementsOf(parent)) readBlock(element, flow, reading);
}

function readBlock(element: XmlElement, flow: Flow, reading: Reading): void {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      readParagraph(element, null, flow, reading);
      return;
    case 'text:list':
      readList(element, null, flow, reading, (paragraph, item, to) => readParagraph(paragraph, item, to, reading));
      return;
    case 'table:table':
      readTable(element, flow, reading);
      return;
    case 'text:tracked-changes':
      reading.omissions.changes += elementsOf(element).filter((change) => change.name === 'text:changed-region').length;
      return;
    case 'office:annotation':
      reading.omissions.comments += 1;
      return;
    case 'text:section':
      if (!isHidden(element, reading)) readBlocks(element, flow, reading);
      return;
    default:
      if (leftOut.has(element.name)) return;
      if (element.name.startsWith('draw:') && element.name !== 'draw:g' && element.name !== 'draw:a') readFrame(element, flow, reading);
      else readBlocks(element, flow, reading);
  }
}

function isHidden({ attributes }: XmlElement, reading: Reading): boolean {
  const display = attributes['text:display'];
  const hidden =
    display === 'none' ||
    (display === 'condition' && attributes['text:is-hidden'] !== 'false') ||
    reading.styles.isHiddenSection(attributes['text:style-name'] ?? '');
  if (hidden) reading.omissions.hidden += 1;
  return hidden;
}
