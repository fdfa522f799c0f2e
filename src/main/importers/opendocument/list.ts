import { elementsOf, type XmlElement } from '../package/xml.ts';
import type { Flow } from '../rich/flow.ts';
import { count } from './counters.ts';
import { type ListLevel, markerOf } from './list-style.ts';
import type { Reading } from './reading.ts';

/** A list as it goes on through its levels. */
export type OpenList = { key: string; levels: readonly (ListLevel | undefined)[]; counters: number[]; level: number; style: string };

type ReadParagraph = (paragraph: XmlElement, item: { list: OpenList; marker: string } | null, flow: Flow) => void;

/** A list with all that is inside its items, OpenDocument 1.3, part 3, 5.3. */
export function readList(list: XmlElement, outer: OpenList | null, flow: Flow, reading: Reading, readParagraph: ReadParagraph): void {
  const open = outer ? deeper(list, outer, reading) : begun(list, reading);
  for (const item of elementsOf(list)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
    readItem(item, open, flow, reading, readParagraph);
  }
}

function begun(list: XmlElement, reading: Reading): OpenList {
  const get = (name: string) => list.attributes[name] ?? '';
  const style = get('text:style-name');
  const counters = reading.counters.begin({
    id: get('xml:id'),
    style,
    continues: get('text:continue-list'),
    goesOn: get('text:continue-numbering') === 'true',
  });
  return { key: style, levels: reading.styles.list(style) ?? [], counters, level: 0, style };
}

function deeper(list: XmlElement, outer: OpenList, reading: Reading): OpenList {
  const own = list.attributes['text:style-name'];
  const levels = (own === undefined ? null : reading.styles.list(own)) ?? outer.levels;
  return { ...outer, levels, level: outer.level + 1, style: own ?? outer.style };
}

function readItem(item: XmlElement, list: OpenList, flow: Flow, reading: Reading, readParagraph: ReadParagraph): void {
  const override = item.attributes['text:style-override'];
  const own = (override === undefined ? null : reading.styles.list(override)) ?? list.levels;
  let first = item.name === 'text:list-item';
  for (const element of elementsOf(item)) {
    if (element.name === 'text:list') readList(element, list, flow, reading, readParagraph);
    else if ((element.name === 'text:p' || element.name === 'text:h') && first) {
      first = false;
      const start = Number(item.attributes['text:start-value']);
      count(list.counters, list.level, own, start >= 0 && item.attributes['text:start-value'] !== undefined ? start : null);
      readParagraph(element, { list, marker: markerOf(own, list.level, list.counters) }, flow);
    } else if (element.name !== 'text:number') reading.blocks({ name: 'text:section', attributes: {}, children: [element], parent: item }, flow);
  }
}
