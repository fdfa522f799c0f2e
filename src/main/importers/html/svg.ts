import { serializeOuter } from 'parse5';
import type { Flow } from './flow.ts';
import { attribute, type Element, elementsIn, find, hasAttribute, textOf } from './tree.ts';

// Icons beside words are drawn this small.
const ICON = 48;
// A drawing beyond this is no picture for a slide.
const LARGEST = 4_000_000;

/** Takes up a drawing that stands in the page itself. Icons decorate only. */
export function writeSvg(element: Element, flow: Flow) {
  const title = elementsIn(element).find((child) => child.tagName === 'title');
  const alt = attribute(element, 'aria-label') || (title ? textOf(title) : '');
  const sides = ['width', 'height'].map((name) => Number.parseFloat(attribute(element, name))).filter((side) => side > 0);
  const isIcon = sides.some((side) => side <= ICON) || (sides.length === 0 && isSmallBox(attribute(element, 'viewbox') || attribute(element, 'viewBox')));
  // A drawing that only repeats one of another file shows nothing here.
  if (isIcon || find(element, (each) => /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|image)$/.test(each.tagName)) === null) return;
  const drawn = serializeOuter(element).replaceAll('&nbsp;', '&#160;');
  const spaces = [
    hasAttribute(element, 'xmlns') ? '' : ' xmlns="http://www.w3.org/2000/svg"',
    drawn.includes('xlink:') && !drawn.includes('xmlns:xlink') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '',
  ].join('');
  if (drawn.length > LARGEST) {
    flow.warn('image-unreadable', 'svg');
    return;
  }
  const url = `data:image/svg+xml;base64,${Buffer.from(drawn.replace('<svg', `<svg${spaces}`)).toString('base64')}`;
  flow.picture({ kind: 'picture', url, alt: alt.replace(/\s+/g, ' ').trim(), caption: '', at: flow.at });
}

function isSmallBox(box: string): boolean {
  const [, , width = 0, height = 0] = box.split(/[\s,]+/).map(Number);
  return width > 0 && width <= ICON && height <= ICON;
}
