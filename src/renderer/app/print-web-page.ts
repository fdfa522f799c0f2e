import type { Deck } from '../../core/model/deck.ts';
import type { DrawnPage } from '../../shared/views.ts';

// The rules that print and hide pages are for this window alone.
const ofThisWindow = /^@page|^html, body|break-after|break-inside|\bpage: /;

/** The slides that are laid out in this window as HTML, and the style rules that they need: of the fonts those that they are set in. */
export function drawnPage({ steps }: Pick<Deck, 'steps'>): DrawnPage {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')].map((slide) => {
    const lines = [...slide.querySelectorAll<HTMLElement>('[data-field^="bullet:"]')].map((text) => text.closest('li') ?? text);
    if (steps) for (const line of lines.slice(1)) line.classList.add('fragment');
    // By what the editor knows its fields, and reveal.js its own.
    for (const field of [slide, ...slide.querySelectorAll('[data-field]')])
      for (const name of ['data-field', 'data-slide', 'data-group']) field.removeAttribute(name);
    return slide.outerHTML;
  });
  return { slides, css: rulesOf([...document.styleSheets, ...document.adoptedStyleSheets]).join('\n') };
}

function rulesOf(sheets: readonly CSSStyleSheet[]): string[] {
  const set = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOf));
  return sheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return set.has(nameOfRule(rule)) ? [withAddresses(rule.cssText, sheet.href)] : [];
      return ofThisWindow.test(rule.cssText) ? [] : [rule.cssText];
    }),
  );
}

// A family has one file for each weight, style and range of characters.
const nameOf = ({ family, weight, style, unicodeRange }: FontFace): string => [bare(family), weight, style, unicodeRange].join('|').toLowerCase();
const nameOfRule = ({ style }: CSSFontFaceRule): string => {
  const value = (name: string, usual: string) => style.getPropertyValue(name) || usual;
  return [bare(value('font-family', '')), value('font-weight', 'normal'), value('font-style', 'normal'), value('unicode-range', 'U+0-10FFFF')]
    .join('|')
    .toLowerCase();
};
const bare = (family: string): string => family.replaceAll(/["']/g, '');

/** Addresses as they are reached from anywhere, not from the style sheet alone. */
const withAddresses = (css: string, base: string | null): string =>
  css.replaceAll(/url\("([^"]*)"\)/g, (_all, address: string) => `url("${new URL(address, base ?? document.baseURI).pathname}")`);
