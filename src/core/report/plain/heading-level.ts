import type { Element, HeadingKind } from './heading.ts';
import { widthOf } from './line.ts';

const textOf = (element: Element): string => (element.kind === 'passage' ? element.text : '');

/** Levels from 1 to 6: kinds of headings by rank, all under the title if the text begins with one. */
export function headingLevels(elements: readonly Element[], headings: ReadonlyMap<Element, HeadingKind>): Map<Element, number> {
  const levels = new Map<Element, number>();
  const inOrder = elements.filter((element) => headings.has(element));
  const title = inOrder[0] !== undefined && isTitle(elements, headings, inOrder) ? inOrder[0] : null;
  if (title) levels.set(title, 1);
  const others = inOrder.filter((element) => element !== title);
  const ranks = [...new Set(others.map((element) => headings.get(element)?.rank ?? 0))].sort((a, b) => a - b);
  for (const element of others) levels.set(element, Math.min(6, ranks.indexOf(headings.get(element)?.rank ?? 0) + (title ? 2 : 1)));
  return levels;
}

/** True where the text's first line is over all other headings: of a kind of its own, or longer than its like. */
function isTitle(elements: readonly Element[], headings: ReadonlyMap<Element, HeadingKind>, inOrder: readonly Element[]): boolean {
  const [first, ...others] = inOrder;
  const kind = first && headings.get(first);
  if (!first || !kind || first !== elements[0] || kind.numbered) return false;
  const alike = others.filter((other) => headings.get(other)?.rank === kind.rank);
  if (alike.length === 0 || headings.has(elements[1] as Element)) return true;
  const width = widthOf(textOf(first));
  return width >= 16 && alike.every((other) => widthOf(textOf(other)) < width);
}
