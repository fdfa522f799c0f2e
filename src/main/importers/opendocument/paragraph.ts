import { childOf, type XmlElement } from '../package/xml.ts';
import { flatten } from '../rich/flatten.ts';
import { Flow } from '../rich/flow.ts';
import { inlineOf, type Run } from '../rich/runs.ts';
import { count } from './counters.ts';
import { readFrame } from './frame.ts';
import { noteLabel, readInline } from './inline.ts';
import type { OpenList } from './list.ts';
import { markerOf } from './list-style.ts';
import { placeOf, type Reading } from './reading.ts';
import type { ParagraphStyle } from './styles.ts';

type Item = { list: OpenList; marker: string };

/** A paragraph or heading, then the notes and frames that are anchored in it. */
export function readParagraph(element: XmlElement, item: Item | null, flow: Flow, reading: Reading): void {
  reading.paragraphs += 1;
  const style = reading.styles.paragraph(element.attributes['text:style-name'] ?? '');
  if (isHidden(element, style)) {
    reading.omissions.hidden += 1;
    return;
  }
  const { runs, notes, frames } = readInline(element, style, reading);
  const isCaption = style.role === 'caption' || isNumbered(element);
  // Office programs put a caption and its picture into one paragraph, within a frame of their own.
  if (isCaption) for (const frame of frames) readFrame(frame, flow, reading);
  write(element, style, runs, item, isCaption, flow, reading);
  for (const note of notes) readNote(note, flow, reading);
  if (!isCaption) for (const frame of frames) readFrame(frame, flow, reading);
}

function isHidden(element: XmlElement, style: ParagraphStyle): boolean {
  if (style.all.hidden && !element.children.some((child) => typeof child !== 'string' && child.name === 'text:span')) return true;
  const mark = childOf(element, 'text:hidden-paragraph');
  return mark !== null && mark.attributes['text:is-hidden'] !== 'false';
}

/** A paragraph that counts itself among the tables or the pictures. */
const isNumbered = (element: XmlElement): boolean => element.children.slice(0, 4).some((child) => typeof child !== 'string' && child.name === 'text:sequence');

function write(element: XmlElement, style: ParagraphStyle, runs: Run[], item: Item | null, isCaption: boolean, flow: Flow, reading: Reading): void {
  const at = placeOf(reading);
  const said = runs.filter((run) => run.text.trim() !== '');
  const [sole] = said;
  const level = headingLevel(element, style);
  if (said.length === 0 && style.role !== 'code') return;
  if (style.role === 'title' && reading.title === '' && !item) reading.title = inlineOf(runs.map(({ text }) => ({ text })));
  else if (style.role === 'title') flow.heading(1, runs, at);
  else if (level !== null) flow.heading(level, [...numberOf(element, level, style, item, reading), ...runs], at);
  else if (isCaption) flow.prose('caption', runs, at);
  else if (item && item.marker !== '') {
    const { list, marker } = item;
    flow.item({ list: list.key, ordered: list.levels[list.level]?.kind === 'number', level: list.level, marker, runs, at });
  } else if (sole?.math && said.length === 1) flow.push({ kind: 'formula', text: sole.text, at });
  else if (style.role === 'code' || (said.length > 0 && said.every((run) => run.code))) flow.code(runs.map((run) => run.text).join(''), at);
  else flow.prose(style.role === 'quote' ? 'quote' : 'paragraph', runs, at);
}

function headingLevel(element: XmlElement, style: ParagraphStyle): number | null {
  if (element.name !== 'text:h') return style.role === 'caption' ? null : style.outline;
  const level = Number.parseInt(element.attributes['text:outline-level'] ?? '', 10);
  return level >= 1 ? Math.min(level, 10) : (style.outline ?? 1);
}

/** The number that a reader sees before a heading: of the list it stands in, else of the document's outline. */
function numberOf(element: XmlElement, level: number, style: ParagraphStyle, item: Item | null, reading: Reading): Run[] {
  const shown = (marker: string): Run[] => (marker === '' ? [] : [{ text: /[、）．]$/.test(marker) ? marker : `${marker} ` }]);
  if (item) return item.list.levels[item.list.level]?.kind === 'number' ? shown(item.marker) : [];
  const { outline } = reading.styles;
  const at = level - 1;
  const isNumbered = outline[at]?.kind === 'number' && style.list !== '' && element.attributes['text:is-list-header'] !== 'true';
  if (!isNumbered) return [];
  const start = element.attributes['text:start-value'] ?? (element.attributes['text:restart-numbering'] === 'true' ? '1' : undefined);
  count(reading.counters.outline, at, outline, start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : null);
  return shown(markerOf(outline, at, reading.counters.outline));
}

function readNote(note: XmlElement, flow: Flow, reading: Reading): void {
  const body = childOf(note, 'text:note-body');
  if (!body) return;
  const at = placeOf(reading);
  const inside = new Flow();
  reading.blocks(body, inside);
  const { text, rest } = flatten(inside.settle());
  flow.note({ kind: 'footnote', label: noteLabel(note), text, at }, note.attributes['text:note-class'] === 'endnote' ? 'end' : 'here');
  for (const block of rest) if (block.kind !== 'footnote') flow.push(block);
}
