import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import { childOf, descendantsOf, pathOf, textOf, type XmlElement } from '../package/xml.ts';

type Node = { id: string; text: string };

/** The texts of a SmartArt's data model (`dgm:dataModel`) as a list, what hangs under a point one level deeper; null where it has none. */
export function smartArtOf(model: XmlElement, at: Locator): Extract<RawBlock, { kind: 'list' }> | null {
  const points = new Map<string, Node & { type: string }>();
  for (const point of descendantsOf(model, 'dgm:pt')) {
    const { modelId: id = '', type = 'node' } = point.attributes;
    points.set(id, { id, type, text: saidIn(childOf(point, 'dgm:t')) });
  }
  const children = new Map<string, { id: string; order: number }[]>();
  for (const { attributes } of descendantsOf(model, 'dgm:cxn')) {
    const { type = 'parOf', srcId: from = '', destId: to = '', srcOrd: order = '0' } = attributes;
    if (type !== 'parOf') continue;
    const siblings = children.get(from) ?? [];
    siblings.push({ id: to, order: Number(order) || 0 });
    children.set(from, siblings);
  }
  const items: { text: string; level: number; marker: string; at: Locator }[] = [];
  const seen = new Set<string>();
  // A stack, for a damaged file may hang a point under itself.
  const open = [...points.values()].filter(({ type }) => type === 'doc').map(({ id }) => ({ id, level: -1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, level } = next;
    const point = points.get(id);
    if (!point || seen.has(id)) continue;
    seen.add(id);
    const said = point.text !== '' && level >= 0;
    if (said) items.push({ text: escapeInline(point.text), level: Math.min(8, level), marker: '•', at });
    const under = (children.get(id) ?? []).toSorted((a, b) => b.order - a.order);
    open.push(...under.map((child) => ({ id: child.id, level: said || level < 0 ? level + 1 : level })));
  }
  for (const { id, type, text } of points.values())
    if (!seen.has(id) && text !== '' && (type === 'node' || type === 'asst')) items.push({ text: escapeInline(text), level: 0, marker: '•', at });
  return items.length > 0 ? { kind: 'list', ordered: false, items } : null;
}

/** The texts of the picture that PowerPoint kept of a SmartArt, for where its data is missing. */
export function drawingTexts(drawing: XmlElement, at: Locator): Extract<RawBlock, { kind: 'list' }> | null {
  const texts = descendantsOf(drawing, 'dsp:txBody')
    .map((body) => saidIn(body))
    .filter((text) => text !== '');
  return texts.length > 0 ? { kind: 'list', ordered: false, items: texts.map((text) => ({ text: escapeInline(text), level: 0, marker: '•', at })) } : null;
}

/** Prompts such as "[Text]" are stored apart and are no text. */
function saidIn(body: XmlElement | null): string {
  if (!body) return '';
  const paragraphs = descendantsOf(body, 'a:p').map((paragraph) => descendantsOf(paragraph, 'a:t').map(textOf).join(''));
  return paragraphs
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** Where a data model says that its drawing is. */
export const drawingId = (model: XmlElement): string | undefined => {
  const [extension] = descendantsOf(pathOf(model, 'dgm:extLst') ?? model, 'dsp:dataModelExt');
  return extension?.attributes['relId'];
};
