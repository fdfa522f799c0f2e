import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, descendants, type Element, textOf } from './tree.ts';

/** What CSS says of an element, as far as a reader without CSS needs it; keys and values in lower case. */
export type StyleOf = (element: Element) => ReadonlyMap<string, string>;

const wanted = /^(?:font-weight|font-style|font-family|text-decoration(?:-line)?|vertical-align|display|visibility|text-indent|margin-left|mso-[\w-]+)$/;
// A style sheet of a page is a few thousand rules at most.
const RULES = 20_000;

/** Reads `style` attributes and the rules for single classes, as office programs write them; no cascade beyond that. */
export function stylesOf(document: Tree.ParentNode): StyleOf {
  const sheet = new Map<string, Map<string, string>>();
  for (const element of descendants(document)) if (element.tagName === 'style') readSheet(styleText(element), sheet);
  const known = new WeakMap<Element, Map<string, string>>();
  return (element) => {
    const cached = known.get(element);
    if (cached) return cached;
    const style = new Map<string, string>();
    for (const name of attribute(element, 'class').split(/\s+/)) {
      for (const key of [`.${name}`, `${element.tagName}.${name}`]) for (const [property, value] of sheet.get(key) ?? []) style.set(property, value);
    }
    for (const [property, value] of declarations(attribute(element, 'style'))) style.set(property, value);
    known.set(element, style);
    return style;
  };
}

const styleText = (element: Element): string => element.childNodes.map((child) => ('value' in child ? child.value : textOf(child))).join('');

function readSheet(css: string, sheet: Map<string, Map<string, string>>) {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, '');
  for (const [, selectors = '', body = ''] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (sheet.size > RULES) return;
    const found = declarations(body);
    if (found.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const key = selector.trim();
      if (!/^[\w-]*\.[\w-]+$/.test(key)) continue;
      const rule = sheet.get(key) ?? new Map<string, string>();
      for (const [property, value] of found) rule.set(property, value);
      sheet.set(key, rule);
    }
  }
}

function declarations(css: string): [property: string, value: string][] {
  if (css === '') return [];
  return css.split(';').flatMap((each): [string, string][] => {
    const colon = each.indexOf(':');
    const property = each.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    return wanted.test(property)
      ? [
          [
            property,
            each
              .slice(colon + 1)
              .trim()
              .toLowerCase(),
          ],
        ]
      : [];
  });
}
