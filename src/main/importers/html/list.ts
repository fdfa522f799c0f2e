import { lettersInPlaces, roman } from '../rich/numerals.ts';
import type { Flow, Style } from './flow.ts';
import type { Page } from './page.ts';
import { attribute, type Element, hasAttribute, isElement, type Node } from './tree.ts';

type Walk = (nodes: readonly Node[], style: Style, flow: Flow, page: Page) => void;

const bullets = ['•', '◦', '▪'] as const;

/** A list with all lists in it, markers as a browser shows them. */
export function writeList(element: Element, style: Style, flow: Flow, page: Page, walk: Walk) {
  const outer = flow.place;
  flow.end();
  const google = googleLevel(element);
  const level = google ?? (outer.kind === 'item' ? outer.level + 1 : 0);
  // Google Docs writes every level as a list of its own.
  if (level === 0 && !(google !== null && continues(element))) flow.list = null;
  const ordered = element.tagName === 'ol';
  const count = element.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
  const reversed = ordered && hasAttribute(element, 'reversed');
  let number = numberOf(attribute(element, 'start')) ?? (reversed ? count : 1);
  for (const child of element.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') {
      // A list right in a list belongs to the item before it.
      if (isElement(child) && /^(?:ul|ol)$/.test(child.tagName)) writeInside(child, level, ordered, style, flow, page, walk);
      else walk([child], style, flow, page);
      continue;
    }
    number = numberOf(attribute(child, 'value')) ?? number;
    const marker = ordered ? `${numeral(number, attribute(child, 'type') || attribute(element, 'type'))}.` : (bullets[Math.min(level, 2)] ?? '•');
    number += reversed ? -1 : 1;
    const [box, nodes] = taskOf(child);
    const place = { kind: 'item' as const, level, marker: box || (isUnmarked(element, page) ? '' : marker), ordered, begun: false, open: null };
    if (page.notes.texts.has(child)) walk([child], style, flow, page);
    else flow.within(place, () => walk(nodes, style, flow, page));
  }
  flow.end();
  if (outer.kind === 'item') outer.open = null;
  else if (google === null) flow.list = null;
}

function writeInside(list: Element, level: number, ordered: boolean, style: Style, flow: Flow, page: Page, walk: Walk) {
  flow.within({ kind: 'item', level, marker: '', ordered, begun: true, open: null }, () => walk([list], style, flow, page));
}

/** Terms with what they mean under them. */
export function writeDefinitions(element: Element, style: Style, flow: Flow, page: Page, walk: Walk) {
  const outer = flow.place;
  flow.end();
  const level = outer.kind === 'item' ? outer.level + 1 : 0;
  if (level === 0) flow.list = null;
  const write = (nodes: readonly Node[]) => {
    for (const child of nodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'div') write(child.childNodes);
      else if (page.notes.texts.has(child)) walk([child], style, flow, page);
      else {
        const deeper = child.tagName === 'dd' ? 1 : 0;
        flow.within({ kind: 'item', level: level + deeper, marker: '', ordered: false, begun: false, open: null }, () =>
          walk(child.childNodes, style, flow, page),
        );
      }
    }
  };
  write(element.childNodes);
  if (outer.kind === 'item') outer.open = null;
  else flow.list = null;
}

const isUnmarked = (list: Element, page: Page): boolean => page.styleOf(list).get('list-style-type') === 'none' && googleLevel(list) === null;

const numberOf = (text: string): number | null => (/^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null);

/** HTML, section 4.4.5: decimal, or letters and Roman numbers by `type`. */
function numeral(number: number, type: string): string {
  switch (type) {
    case 'a':
      return lettersInPlaces(number);
    case 'A':
      return lettersInPlaces(number).toUpperCase();
    case 'i':
      return romanInPages(number);
    case 'I':
      return romanInPages(number).toUpperCase();
    default:
      return String(number);
  }
}

// CSS Counter Styles 3, section 6.1: browsers write Roman numbers up to 3,999.
const romanInPages = (number: number): string => (number > 3999 ? String(number) : roman(number));

/** An item that begins with a box to tick, and what follows the box. */
function taskOf(item: Element): [box: string, nodes: readonly Node[]] {
  const inner = item.childNodes.find((child) => isElement(child) && /^(?:p|label)$/.test(child.tagName));
  const holder = inner && isElement(inner) ? inner : item;
  const isBox = (node: Node): node is Element => isElement(node) && node.tagName === 'input' && attribute(node, 'type') === 'checkbox';
  const box = [...item.childNodes, ...holder.childNodes].find(isBox);
  return [box ? (hasAttribute(box, 'checked') ? '☑' : '☐') : '', item.childNodes];
}

/** The level in the class that Google Docs gives its lists; null for all others. */
function googleLevel(list: Element): number | null {
  const [, level] = /\blst-kix_\w+-(\d)\b/.exec(attribute(list, 'class')) ?? [];
  return level === undefined ? null : Number(level);
}

const continues = (list: Element): boolean => !/\bstart\b/.test(attribute(list, 'class'));
