import { headingOfStyle, isMonospaced, roleOfStyle, type StyleRole } from '../rich/style-names.ts';
import { encodingOfCharset, encodingOfPage } from './encodings.ts';
import type { Group } from './group.ts';

export type Font = { name: string; charset: number; page: number | null; isFixed: boolean };
export type Style = { name: string; outline: number | null; base: number | null; bold: boolean; italic: boolean };

/** What a file's header says of fonts and styles, by their numbers, and of the whole file. */
export type Header = {
  fonts: Map<number, Font>;
  styles: Map<number, Style>;
  defaultFont: number;
  title: string;
  author: string;
  page: number;
  language: number;
  /** Of East Asian characters. */
  languageEast: number;
  noteFormats: { footnote: string; endnote: string };
};

export const emptyHeader = (): Header => ({
  fonts: new Map(),
  styles: new Map(),
  defaultFont: 0,
  title: '',
  author: '',
  page: 1252,
  language: 0,
  languageEast: 0,
  noteFormats: { footnote: 'decimal', endnote: 'decimal' },
});

/** The encoding of the bytes in a group: its font's, else the file's. */
export function encodingOf({ fonts, page }: Header, { look }: Group): string {
  const font = fonts.get(look.font);
  if (font?.charset === 2) return 'latin1';
  return (font && encodingOfCharset(font.charset)) ?? encodingOfPage(font?.page ?? page);
}

/** What a paragraph style is for. */
export type StyleUse = { role: StyleRole | null; outline: number | null; bold: boolean; italic: boolean };

// Styles inherit a few levels deep; what goes on longer goes round.
const DEEPEST = 32;

export function styleUse({ styles }: Header, id: number): StyleUse {
  const chain: Style[] = [];
  let style = styles.get(id);
  while (style && chain.length < DEEPEST) {
    chain.push(style);
    style = style.base === null ? undefined : styles.get(style.base);
  }
  const names = chain.map(({ name }) => name);
  const [own] = chain;
  return {
    role: names.map(roleOfStyle).find((role) => role !== null) ?? null,
    outline: chain.find(({ outline }) => outline !== null)?.outline ?? levelByName(names),
    bold: own?.bold ?? false,
    italic: own?.italic ?? false,
  };
}

/** As \outlinelevel counts, from 0. */
function levelByName(names: readonly string[]): number | null {
  const level = names.map(headingOfStyle).find((found) => found !== null);
  return level === undefined || level === null ? null : level - 1;
}

/** True for a font of one width, unless the whole document is set in one. */
export function isCodeFont({ fonts, defaultFont }: Header, font: number): boolean {
  const isFixed = (id: number) => {
    const known = fonts.get(id);
    return known !== undefined && (known.isFixed || isMonospaced(known.name));
  };
  return font !== defaultFont && isFixed(font) && !isFixed(defaultFont);
}
