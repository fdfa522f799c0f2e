import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

/** The attribute's value; empty where the element has none of that name. */
export const attribute = (element: Element, name: string): string => element.attrs.find((each) => each.name === name)?.value ?? '';
export const hasAttribute = (element: Element, name: string): boolean => element.attrs.some((each) => each.name === name);

/** Classes, id and role in one lower-case line with spaces around each, to look for words in. */
export const hintsOf = (element: Element): string => ` ${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'role')} `.toLowerCase();
export const hasClass = (element: Element, name: RegExp): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some((each) => name.test(each));

export const elementsIn = (element: Tree.ParentNode): Element[] => element.childNodes.filter(isElement);

export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent && isElement(parent) ? parent : null;
}

/** The nearest element around the node that fits, the node itself left out. */
export function around(node: Node, fits: (element: Element) => boolean): Element | null {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) if (fits(parent)) return parent;
  return null;
}

/** Every element below, in document order. */
export function* descendants(parent: Tree.ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

export function find(parent: Tree.ParentNode, fits: (element: Element) => boolean): Element | null {
  for (const element of descendants(parent)) if (fits(element)) return element;
  return null;
}

/** All text inside as it stands in the file, scripts and styles left out. */
export function textOf(node: Tree.Node): string {
  if (isText(node)) return node.value;
  if (!('childNodes' in node) || (isElement(node) && /^(?:script|style|template)$/.test(node.tagName))) return '';
  return node.childNodes.map(textOf).join('');
}

/** The line on which the node's first word stands. */
export function lineOf(node: Node): number | null {
  const start = node.sourceCodeLocation?.startLine;
  if (start === undefined) return null;
  return isText(node) ? start + (/^\s*/.exec(node.value)?.[0].split('\n').length ?? 1) - 1 : start;
}
