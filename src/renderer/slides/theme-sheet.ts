import { themeNamed } from '../../core/theme/theme.ts';
import { themeCss } from '../../core/theme/theme-css.ts';

const sheet = new CSSStyleSheet();

/** Makes every slide in this window wear the theme. */
export function wearTheme(name: string): void {
  sheet.replaceSync(themeCss(themeNamed(name)));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
