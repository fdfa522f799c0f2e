import { childOf, descendantsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { childrenOf } from './children.ts';

/** In English Metric Units of the slide. */
export type Box = { x: number; y: number; width: number; height: number };
/** What a shape fills in its layout: the type as in `p:ph`, `body` and `obj` where it says none, and its number. */
export type Placeholder = { type: string; index: string };

/** A shape of a slide's tree, out of its groups. */
export type Shape = {
  element: XmlElement;
  placeholder: Placeholder | null;
  /** Where it stands; null where only its layout says so. */
  box: Box | null;
  name: string;
  /** What its author says that it shows; empty for none. */
  alt: string;
  decorative: boolean;
  /** Switched off in the list of shapes. */
  hidden: boolean;
};

type Transform = (box: Box) => Box;

/** The shapes of a slide, layout or master in drawing order, with their places on the slide. */
export function shapesOf(part: XmlElement | null): Shape[] {
  const tree = pathOf(part, 'p:cSld', 'p:spTree');
  const shapes: Shape[] = [];
  const visit = (element: XmlElement, transform: Transform, hidden: boolean) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'p:grpSp') visit(child, within(child, transform), hidden || isHidden(child));
      else if (drawn.has(child.name)) shapes.push(shapeOf(child, transform, hidden));
    }
  };
  if (tree) visit(tree, (box) => box, false);
  return shapes;
}

const drawn = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:contentPart']);

function shapeOf(element: XmlElement, transform: Transform, hidden: boolean): Shape {
  const properties = propertiesOf(element);
  const about = childOf(properties, 'p:cNvPr');
  const { descr = '', name = '' } = about?.attributes ?? {};
  const holder = pathOf(properties, 'p:nvPr', 'p:ph');
  const box = boxOf(childOf(childOf(element, 'p:spPr'), 'a:xfrm') ?? childOf(element, 'p:xfrm'));
  return {
    element,
    placeholder: holder && { type: holder.attributes['type'] ?? 'obj', index: holder.attributes['idx'] ?? '0' },
    box: box && transform(box),
    name,
    alt: descr,
    decorative: about !== null && descendantsOf(about, 'adec:decorative').some(({ attributes }) => attributes['val'] !== '0'),
    hidden: hidden || isHidden(element),
  };
}

/** The non-visual properties, named differently in every kind of shape. */
const propertiesOf = (element: XmlElement): XmlElement | null => childrenOf(element).find(({ name }) => name.startsWith('p:nv') && name.endsWith('Pr')) ?? null;

const isHidden = (element: XmlElement): boolean => /^(?:1|true)$/.test(childOf(propertiesOf(element), 'p:cNvPr')?.attributes['hidden'] ?? '');

const numberOf = (element: XmlElement | null, attribute: string): number => Number(element?.attributes[attribute] ?? 0) || 0;

function boxOf(transform: XmlElement | null, offset = 'a:off', extent = 'a:ext'): Box | null {
  const [off, ext] = [childOf(transform, offset), childOf(transform, extent)];
  return off && { x: numberOf(off, 'x'), y: numberOf(off, 'y'), width: numberOf(ext, 'cx'), height: numberOf(ext, 'cy') };
}

/** A group's own coordinates are stretched to its place (`a:chOff`, `a:chExt`). */
function within(group: XmlElement, outer: Transform): Transform {
  const transform = pathOf(group, 'p:grpSpPr', 'a:xfrm');
  const [place, inner] = [boxOf(transform), boxOf(transform, 'a:chOff', 'a:chExt')];
  if (!place || !inner) return outer;
  const [wide, high] = [place.width / inner.width || 1, place.height / inner.height || 1];
  const [h, v] = [Number.isFinite(wide) ? wide : 1, Number.isFinite(high) ? high : 1];
  return (box) => outer({ x: place.x + (box.x - inner.x) * h, y: place.y + (box.y - inner.y) * v, width: box.width * h, height: box.height * v });
}
