import { elementsOf, textOf, type XmlElement } from '../../../importers/package/xml.ts';

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Siblings with what stands in brackets as one row each, as Office has it: an index behind a bracket belongs to all of it. Brackets without a partner stay signs. */
export function bracketed(elements: readonly XmlElement[]): XmlElement[] {
  const out: XmlElement[] = [];
  const open: { at: number; close: string }[] = [];
  for (const element of elements) {
    const sign = signOf(element);
    const [base, ...indices] = elementsOf(element);
    const behind = /^m(?:sub|sup|subsup)$/.test(element.name) && base ? signOf(base) : null;
    const from = open.findLastIndex(({ close }) => close === (sign ?? behind));
    if (from >= 0) {
      const { at } = open[from] ?? { at: 0 };
      open.length = from;
      const row = rowOf([...out.splice(at).map(fence), fence(sign === null && base ? base : element)]);
      out.push(sign === null ? { ...element, children: [row, ...indices] } : row);
      continue;
    }
    if (sign !== null && closing[sign]) open.push({ at: out.length, close: closing[sign] });
    out.push(element);
  }
  return out;
}

/** A bracket that TeX does not stretch; null for anything else. */
function signOf(element: XmlElement): string | null {
  const isSign = element.name === 'mo' && element.attributes['fence'] !== 'true';
  const text = isSign ? textOf(element) : '';
  return /^[()[\]{}]$/.test(text) ? text : null;
}

const fence = (element: XmlElement, at = 0, all: readonly XmlElement[] = [element]): XmlElement =>
  at === 0 || at === all.length ? { ...element, ...(signOf(element) === null ? {} : { attributes: { ...element.attributes, fence: 'true' } }) } : element;

const rowOf = (children: XmlElement[]): XmlElement => ({ name: 'mrow', attributes: {}, children, parent: null });
