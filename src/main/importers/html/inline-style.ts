import type { Style } from './flow.ts';
import type { StyleOf } from './styles.ts';
import { attribute, type Element } from './tree.ts';

/** The style of the text inside an element that stands in a line. */
export function styleInside(element: Element, style: Style, styleOf: StyleOf): Style {
  const css = styleOf(element);
  const inner: Style = { ...style };
  switch (element.tagName) {
    case 'b':
    case 'strong':
      // Google Docs wraps whole documents in a "b" that is not bold.
      inner.bold = css.get('font-weight') !== 'normal';
      break;
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      inner.italic = true;
      break;
    case 's':
    case 'del':
    case 'strike':
      inner.strike = true;
      break;
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      inner.code = true;
      break;
    case 'sup':
    case 'sub':
      inner.script = element.tagName;
      break;
    case 'a': {
      const href = addressOf(attribute(element, 'href'));
      if (href !== '') inner.href = href;
      break;
    }
  }
  const weight = css.get('font-weight');
  if (weight !== undefined) inner.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = css.get('font-style');
  if (slant !== undefined) inner.italic = slant === 'italic' || slant === 'oblique';
  if (css.get('text-decoration')?.includes('line-through') || css.get('text-decoration-line')?.includes('line-through')) inner.strike = true;
  const raised = css.get('vertical-align');
  if (raised === 'super' || raised === 'sub') inner.script = raised === 'super' ? 'sup' : 'sub';
  return inner;
}

/** Where a link leads outside the page; empty where it leads nowhere that a reader of slides could go. */
function addressOf(href: string): string {
  const address = href.trim();
  if (!/^(?:https?|mailto):/i.test(address)) return '';
  // Google Docs leads every link through its own page.
  const [, real] = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i.exec(address) ?? [];
  try {
    return real === undefined ? address : decodeURIComponent(real);
  } catch {
    return address;
  }
}
