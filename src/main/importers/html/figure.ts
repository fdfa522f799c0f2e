import { isTableCaption } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Flow, Style } from './flow.ts';
import type { Page } from './page.ts';
import { type Element, isElement, type Node } from './tree.ts';

type Walk = (nodes: readonly Node[], style: Style, flow: Flow, page: Page) => void;

/** A figure's pictures or table, with the caption that the figure has for them. */
export function writeFigure(element: Element, flow: Flow, page: Page, walk: Walk) {
  const isCaption = (node: Node): node is Element => isElement(node) && node.tagName === 'figcaption';
  const captions = element.childNodes.filter(isCaption);
  flow.end();
  const before = flow.blocks.length;
  walk(
    element.childNodes.filter((node) => !isCaption(node)),
    {},
    flow,
    page,
  );
  flow.end();
  const inside = flow.place.kind === 'part' ? flow.place.pictures : flow.blocks.slice(before);
  for (const caption of captions) {
    const part = flow.within({ kind: 'part', texts: [], pictures: [] }, () => walk(caption.childNodes, {}, flow, page));
    const text = part.texts.join(' ');
    if (text === '') continue;
    const wantsTable = isTableCaption(plainText(text));
    const free = inside.filter((block) => (block.kind === 'picture' || block.kind === 'table') && (block.caption === '' || block.kind === 'picture'));
    const owner = free.find((block) => block.kind === (wantsTable ? 'table' : 'picture')) ?? free[0];
    if (owner && 'caption' in owner) owner.caption = text;
    else flow.push({ kind: 'caption', text, at: flow.at });
    for (const picture of part.pictures) flow.push(picture);
  }
}
