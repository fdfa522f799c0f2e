import { childOf, pathOf, type XmlElement } from '../package/xml.ts';
import type { Placeholder, Shape } from './shapes.ts';

/** A layout with its master: where their placeholders stand, and how text in them looks. */
export type Template = { layout: Shape[]; master: Shape[]; layoutType: string; textStyles: XmlElement | null; defaultStyle: XmlElement | null };

export const isTitle = ({ type }: Placeholder): boolean => type === 'title' || type === 'ctrTitle';

const asBody = new Set(['body', 'obj', 'subTitle', 'tbl', 'chart', 'dgm', 'media', 'clipArt', 'pic']);

/** The placeholders that this one inherits from, nearest first: the layout's of its number or kind, the master's of its kind. */
export function ancestorsOf(placeholder: Placeholder, { layout, master }: Template): Shape[] {
  const of = (shapes: readonly Shape[], fits: (other: Placeholder) => boolean) => shapes.find((shape) => shape.placeholder !== null && fits(shape.placeholder));
  const sameKind = (other: Placeholder) =>
    isTitle(placeholder) ? isTitle(other) : asBody.has(placeholder.type) ? other.type === 'body' : other.type === placeholder.type;
  const own = isTitle(placeholder)
    ? of(layout, isTitle)
    : (of(layout, ({ index, type }) => index === placeholder.index && !isTitle({ index, type })) ?? of(layout, ({ type }) => type === placeholder.type));
  return [own, of(master, sameKind)].filter((shape) => shape !== undefined);
}

/** The level's paragraph properties (`a:lvl1pPr` …) that apply to a shape's text, nearest first. */
export function levelStyles(shape: Shape, level: number, template: Template): XmlElement[] {
  const name = `a:lvl${level + 1}pPr`;
  const { placeholder } = shape;
  const lists = [shape, ...(placeholder ? ancestorsOf(placeholder, template) : [])].map(({ element }) => pathOf(element, 'p:txBody', 'a:lstStyle'));
  const general = placeholder === null ? 'p:otherStyle' : isTitle(placeholder) ? 'p:titleStyle' : asBody.has(placeholder.type) ? 'p:bodyStyle' : 'p:otherStyle';
  return [...lists, childOf(template.textStyles, general), template.defaultStyle].flatMap((list) => childOf(list, name) ?? []);
}
