import { childOf, descendantsOf, type XmlElement } from '../package/xml.ts';

/** Tells of a page whether its style keeps it from the show (`presentation:visibility`). */
export function hiddenPages(roots: readonly XmlElement[]): (page: XmlElement) => boolean {
  const hidden = new Set(
    roots
      .flatMap((root) => descendantsOf(root, 'style:style'))
      .filter((style) => childOf(style, 'style:drawing-page-properties')?.attributes['presentation:visibility'] === 'hidden')
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  );
  return ({ attributes }) => hidden.has(attributes['draw:style-name'] ?? '');
}
