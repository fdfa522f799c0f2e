import type { StyleOf } from './styles.ts';
import { attribute, descendants, type Element, hasClass, isElement, isText, type Node, textOf } from './tree.ts';

// Office programs write lists, titles and captions as paragraphs that only their classes and styles tell apart.

type Item = { place: { level: number; marker: string; ordered: boolean }; nodes: readonly Node[] };

const listClass = /^(?:MsoListParagraph|MsoListBullet|MsoListNumber|MsoList)/;
// As they look in the fonts of signs that Word takes them from.
const signs: Record<string, string> = { '·': '•', '\uf0b7': '•', '\uf0a7': '▪', '§': '▪', o: '○', '\uf0d8': '➢', Ø: '➢', '\uf0fc': '✓', ü: '✓', '\uf02d': '–' };
// What Word indents a level by, in points.
const STEP = 36;

/** A paragraph that Word shows as an item of a list; null for any other. */
export function officeItem(paragraph: Element, styleOf: StyleOf): Item | null {
  const style = styleOf(paragraph);
  const said = style.get('mso-list');
  const indent = points(style.get('text-indent'));
  if (said === undefined && !(hasClass(paragraph, listClass) && indent < 0)) return null;
  if (said === 'none' || said === 'skip') return null;
  const mark = markOf(paragraph, styleOf);
  if (!mark) return null;
  const [, number] = /level(\d)/.exec(said ?? '') ?? [];
  const margin = points(style.get('margin-left'));
  const level = number === undefined ? Math.max(0, Math.round(margin / STEP) - 1) : Number(number) - 1;
  const isSign = /symbol|wingdings|courier/.test(fontsIn(mark.element, styleOf));
  const marker = isSign ? (signs[mark.text] ?? mark.text) : mark.text;
  return {
    place: { level: Math.min(level, 8), marker, ordered: /^[([]?(?:\d+|[a-z]|[ivxlc]+)[.)\]]/i.test(marker) },
    nodes: paragraph.childNodes.flatMap((child) => without(child, mark.element)),
  };
}

/** The span that holds the marker and the space after it. */
function markOf(paragraph: Element, styleOf: StyleOf): { element: Element; text: string } | null {
  for (const element of descendants(paragraph)) {
    const text = textOf(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    if (element.tagName === 'span' && styleOf(element).get('mso-list') === 'ignore') return { element, text };
    const hasSpacer = element.childNodes.some(
      (child) => isElement(child) && child.tagName === 'span' && /[\s\u00a0]{2,}|^[\s\u00a0]+$/.test(textOf(child)) && textOf(child).trim() === '',
    );
    if (element.tagName === 'span' && hasSpacer && text !== '' && text.length <= 8) return { element, text };
    if (element.tagName === 'p' || textOf(paragraph).trimStart().startsWith(text) === false) return null;
  }
  return null;
}

function fontsIn(element: Element, styleOf: StyleOf): string {
  const around = element.parentNode && isElement(element.parentNode) ? [element.parentNode] : [];
  return [...around, element, ...descendants(element)].map((each) => styleOf(each).get('font-family') ?? attribute(each, 'face').toLowerCase()).join(' ');
}

/** A node without one of the elements in it. */
function without(node: Node, left: Element): Node[] {
  if (node === left) return [];
  if (!isElement(node) || !holds(node, left)) return [node];
  return [{ ...node, childNodes: node.childNodes.flatMap((child) => without(child, left)) }];
}

function holds(outer: Element, inner: Element): boolean {
  for (const element of descendants(outer)) if (element === inner) return true;
  return false;
}

function points(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)(pt|in|cm|mm|px)?$/.exec(length ?? '') ?? [];
  const scale = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[unit ?? 'pt'] ?? 1;
  return Number(number ?? 0) * scale;
}

/** What a paragraph is by its class; null where the class says nothing. */
export function officeRole(element: Element): 'title' | 'caption' | 'quote' | 'contents' | null {
  if (element.tagName !== 'p' || attribute(element, 'class') === '') return null;
  if (hasClass(element, /^(?:MsoTitle|title)$/)) return 'title';
  if (hasClass(element, /^(?:MsoCaption|caption)$/)) return 'caption';
  if (hasClass(element, /^(?:MsoQuote|MsoIntenseQuote)/)) return 'quote';
  // A table of contents is the way through the page, not what it says.
  return hasClass(element, /^MsoToc(?:\d|Heading)$/) && [...element.childNodes].some((child) => !isText(child)) ? 'contents' : null;
}
