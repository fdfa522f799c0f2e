import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { drawingParagraphs } from './drawing-text.ts';

export type SmartArtItem = { text: string; level: number };

/** The texts of a dgm:dataModel (ECMA-376 part 1, clause 21.4) in the order and depth in which they were entered. */
export function smartArtItems(root: XmlElement): SmartArtItem[] {
  const texts = new Map<string, string>();
  for (const point of listed(root, 'dgm:ptLst', 'dgm:pt')) {
    // Points of other types hold the drawing together.
    if (!/^(?:node|asst|doc)?$/.test(point.attributes['type'] ?? '')) continue;
    const body = childOf(point, 'dgm:t');
    texts.set(point.attributes['modelId'] ?? '', body ? drawingParagraphs(body).join(' ') : '');
  }
  const below = new Map<string, { id: string; order: number }[]>();
  const children = new Set<string>();
  for (const { attributes } of listed(root, 'dgm:cxnLst', 'dgm:cxn')) {
    const { type = 'parOf', srcId = '', destId = '', srcOrd = '0' } = attributes;
    if (type !== 'parOf' || !texts.has(destId)) continue;
    const siblings = below.get(srcId) ?? [];
    below.set(srcId, siblings);
    siblings.push({ id: destId, order: Number(srcOrd) || 0 });
    children.add(destId);
  }
  const items: SmartArtItem[] = [];
  const seen = new Set<string>();
  const visit = (id: string, level: number) => {
    if (seen.has(id) || level > 50) return;
    seen.add(id);
    const text = texts.get(id) ?? '';
    if (text !== '') items.push({ text, level });
    const inner = text === '' ? level : level + 1;
    for (const child of (below.get(id) ?? []).sort((a, b) => a.order - b.order)) visit(child.id, inner);
  };
  for (const id of texts.keys()) if (!children.has(id)) visit(id, 0);
  // Whatever a damaged model joins to nothing.
  for (const id of texts.keys()) visit(id, 0);
  return items;
}

const listed = (root: XmlElement, list: string, name: string): XmlElement[] => {
  const found = childOf(root, list);
  return found ? elementsOf(found).filter((element) => element.name === name) : [];
};
