import { childOf, descendantsOf, type XmlElement } from '../package/xml.ts';
import type { Reading } from './reading.ts';

/** A formula's MathML, and the source that the office program made it from. */
export type Formula = { mathml: XmlElement | null; source: string };

/** The formula in a frame; null where the frame holds something else. */
export function formulaOf(frame: XmlElement, { source }: Reading): Formula | null {
  const object = childOf(frame, 'draw:object');
  if (!object) return null;
  const root = childOf(object, 'math:math') ?? childOf(object, 'math') ?? source.object(object.attributes['xlink:href'] ?? '');
  if (!root || !/^(?:math:)?math$/.test(root.name)) return null;
  const [annotation] = [...descendantsOf(root, 'math:annotation'), ...descendantsOf(root, 'annotation')];
  const written = annotation?.children.filter((child) => typeof child === 'string').join('') ?? '';
  return { mathml: root, source: written.replace(/\s+/g, ' ').trim() };
}
