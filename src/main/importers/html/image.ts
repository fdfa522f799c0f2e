import { escapeInline } from '../../../core/text/inline.ts';
import type { Flow } from './flow.ts';
import { attribute, type Element, hasClass, parentOf } from './tree.ts';

/** Takes a picture up, after the paragraph it stands in. What only decorates or counts readers is none. */
export function writePicture(element: Element, flow: Flow) {
  const alt = attribute(element, 'alt').trim();
  if (isDecoration(element)) return;
  // Small pictures of characters stand for them.
  if (hasClass(element, /^(?:emoji|emoticon|smiley|wp-smiley)$/)) {
    flow.run({ text: alt });
    return;
  }
  const url = addressOf(element);
  if (url !== '') flow.picture({ kind: 'picture', url, alt, caption: escapeInline(attribute(element, 'title').trim()), at: flow.at });
  else if (alt !== '') flow.run({ text: alt });
}

/** Pages that load their pictures late keep the address elsewhere, with a placeholder in its place. */
function addressOf(element: Element): string {
  const late = ['data-src', 'data-original', 'data-lazy-src'].map((name) => attribute(element, name)).find((url) => url !== '');
  const src = attribute(element, 'src').trim();
  const isPlaceholder = src === '' || (/^data:/i.test(src) && src.length < 200);
  if (late && isPlaceholder) return late;
  return (
    src ||
    (attribute(element, 'srcset')
      .trim()
      .split(/[\s,]+/)[0] ??
      '')
  );
}

function isDecoration(element: Element): boolean {
  const sides = [attribute(element, 'width'), attribute(element, 'height')];
  if (sides.some((side) => /^[01](?:px)?$/.test(side))) return true;
  if (/^(?:presentation|none)$/.test(attribute(element, 'role'))) return true;
  // The drawn form of a formula that its MathML says.
  return hasClass(element, /^mwe-math-fallback-image/) || (parentOf(element)?.tagName === 'noscript' && attribute(element, 'alt') === '');
}
