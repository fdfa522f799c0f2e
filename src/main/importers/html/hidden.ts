import type { StyleOf } from './styles.ts';
import { attribute, type Element, hasAttribute, hasClass, textOf } from './tree.ts';

const silent =
  /^(?:script|style|template|head|title|meta|link|base|noscript|datalist|input|select|textarea|button|option|optgroup|progress|meter|param|source|track|map|area|dialog|colgroup|col|noframes)$/;
const objects = /^(?:iframe|video|audio|object|embed|canvas|applet|frame|frameset)$/;

/** Elements that have no prose: scripts, styles, controls. */
export const isSilent = (element: Element): boolean => silent.test(element.tagName);

/** Something that is neither text nor picture, such as a film. */
export const isObject = (element: Element): boolean => objects.test(element.tagName);

/** What a browser does not show. */
export function isHidden(element: Element, styleOf: StyleOf): boolean {
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (hasClass(element, /^(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|skip-link|noprint|mw-editsection|mw-jump-link)$/)) return true;
  // The sign beside a heading by which others link to it.
  if (element.tagName === 'a' && attribute(element, 'href').startsWith('#') && /^[¶#§🔗]?$/u.test(textOf(element).trim()) && textOf(element) !== '')
    return true;
  const style = styleOf(element);
  return style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all';
}

/** Hidden with a purpose of its author, and not only from a reader who cannot see: worth a warning. */
export const isHiddenText = (element: Element): boolean => attribute(element, 'aria-hidden') !== 'true' && attribute(element, 'class') === '';
