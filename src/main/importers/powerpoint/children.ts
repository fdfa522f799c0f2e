import { chosenOf } from '../ooxml/parts.ts';
import { elementsOf, type XmlElement } from '../package/xml.ts';

/** An element's children with one branch of each alternative, never two. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name !== 'mc:AlternateContent') return [child];
    const branch = chosenOf(child);
    return branch ? childrenOf(branch) : [];
  });
}
