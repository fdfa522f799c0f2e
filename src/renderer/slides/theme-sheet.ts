import { themeOf, type Wearing } from '../../core/theme/theme.ts';
import { themeCss } from '../../core/theme/theme-css.ts';

const sheet = new CSSStyleSheet();

/** Makes every slide in this window wear the theme of the deck. */
export function wearTheme(deck: Wearing): void {
  sheet.replaceSync(themeCss(themeOf(deck)));
  adopt(sheet);
}

export function adopt(one: CSSStyleSheet): void {
  if (!document.adoptedStyleSheets.includes(one)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, one];
}

export function dismiss(one: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== one);
}
