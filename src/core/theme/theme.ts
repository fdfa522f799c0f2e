import * as z from 'zod';
import { AssetId } from '../model/id.ts';

/** The families that are bundled, and so are there without a network; a theme may ask for no other. */
export const fontFamilies = ['IBM Plex Sans', 'Inter', 'Source Serif 4'] as const;
const FontFamily = z.enum(fontFamilies);

const Hex = z.string().regex(/^#[0-9a-f]{6}$/);

const Colors = z.object({
  paper: Hex,
  ink: Hex,
  /** Secondary text: captions, footers, page numbers. */
  soft: Hex,
  rule: Hex,
  tint: Hex,
  accent: Hex,
  /** With the accent, the colours of what a chart compares. */
  second: Hex,
  third: Hex,
  fourth: Hex,
  titlePaper: Hex,
  titleInk: Hex,
  titleSoft: Hex,
  titleAccent: Hex,
});
export type Colors = z.infer<typeof Colors>;
export type ColorName = keyof Colors;

/** How edges, corners and marks are drawn; none of it changes where a line breaks. */
const Shape = z.object({
  /** Pixels that the corners of panels and cards are rounded by. */
  corners: z.number().int().min(0).max(24),
  /** Pixels that the accent edge of panels and cards is wide; 0 for none. */
  edge: z.number().int().min(0).max(4),
  /** What stands before a bullet. */
  mark: z.enum(['dash', 'square', 'dot']),
  /** How slides that open the deck or a part of it bear the accent: a short bar or a long rule over the title, a band at the side or at the foot. */
  opening: z.enum(['bar', 'rule', 'side', 'foot']),
});

/** At the foot of every slide, where the deck itself does not say otherwise. */
const Footer = z.object({
  /** Plain text; absent for the deck's title. */
  text: z.string().max(200).optional(),
  numbers: z.boolean(),
  /** Text and number at either end, the number first, or both in the middle. */
  order: z.enum(['text-first', 'number-first', 'middle']),
});

const Logo = z.object({
  asset: AssetId,
  corner: z.enum(['top-start', 'top-end', 'bottom-start', 'bottom-end']),
  on: z.enum(['title', 'all']),
  /** Whether a white field lies behind it, for a logo that needs a light ground. */
  plate: z.boolean(),
});
export type Logo = z.infer<typeof Logo>;

/** The longest name of a theme, in characters. */
export const longestName = 60;

/** A theme is data: colours as #rrggbb, font families by the names they are bundled under. */
export const Theme = z.object({
  /** As its user calls it; of a built-in one, the word that files know it by. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(longestName)
    .regex(/^[^\p{Cc}]*$/u),
  colors: Colors,
  fonts: z.object({ title: FontFamily, body: FontFamily }),
  shape: Shape,
  footer: Footer.optional(),
  logo: Logo.optional(),
});
export type Theme = z.infer<typeof Theme>;

/** A theme that is being made, and the user's own one that it is to take the place of. */
export const ThemeDraft = z.object({ theme: Theme, instead: z.string().nullable() });
export type ThemeDraft = z.infer<typeof ThemeDraft>;

const civic: Theme = {
  name: 'civic',
  colors: {
    paper: '#ffffff',
    ink: '#14213d',
    soft: '#5b6478',
    rule: '#d9dee8',
    tint: '#f4f6fa',
    accent: '#1f4e8c',
    second: '#b8620f',
    third: '#5b6478',
    fourth: '#1f857c',
    titlePaper: '#14213d',
    titleInk: '#ffffff',
    titleSoft: '#c6d0e4',
    titleAccent: '#e0a458',
  },
  fonts: { title: 'Source Serif 4', body: 'IBM Plex Sans' },
  shape: { corners: 0, edge: 4, mark: 'dash', opening: 'bar' },
};

const plain: Theme = {
  name: 'plain',
  colors: {
    paper: '#ffffff',
    ink: '#16181d',
    soft: '#5f6570',
    rule: '#dcdfe4',
    tint: '#eff2f6',
    accent: '#0b62c4',
    second: '#c2500c',
    third: '#5f6570',
    fourth: '#0c8363',
    titlePaper: '#ffffff',
    titleInk: '#16181d',
    titleSoft: '#5f6570',
    titleAccent: '#0b62c4',
  },
  fonts: { title: 'Inter', body: 'Inter' },
  shape: { corners: 12, edge: 0, mark: 'dot', opening: 'side' },
};

const ink: Theme = {
  name: 'ink',
  colors: {
    paper: '#12151c',
    ink: '#f2f4f8',
    soft: '#a4adbd',
    rule: '#323a48',
    tint: '#1c212c',
    accent: '#7fb2ff',
    second: '#f0a95b',
    third: '#a4adbd',
    fourth: '#5fd0b4',
    titlePaper: '#0b0d12',
    titleInk: '#ffffff',
    titleSoft: '#b4bdcc',
    titleAccent: '#7fb2ff',
  },
  fonts: { title: 'Inter', body: 'Inter' },
  shape: { corners: 6, edge: 2, mark: 'square', opening: 'foot' },
};

const paper: Theme = {
  name: 'paper',
  colors: {
    paper: '#fbf7ef',
    ink: '#2b2620',
    soft: '#6b6155',
    rule: '#e2d8c7',
    tint: '#f3ecdf',
    accent: '#9a3f1d',
    second: '#2f6f73',
    third: '#6b6155',
    fourth: '#97690c',
    titlePaper: '#fbf7ef',
    titleInk: '#2b2620',
    titleSoft: '#6b6155',
    titleAccent: '#9a3f1d',
  },
  fonts: { title: 'Source Serif 4', body: 'Source Serif 4' },
  shape: { corners: 0, edge: 2, mark: 'dash', opening: 'rule' },
};

export const themes: readonly Theme[] = [civic, plain, ink, paper];

/** The built-in theme of that name; the first one where there is none, as for a deck from a newer version. */
export const themeNamed = (name: string): Theme => themes.find((theme) => theme.name === name) ?? civic;

/** What a deck says of its theme: a built-in one by its name, or one of its user's, which goes before it. */
export type Wearing = { theme: string; ownTheme?: Theme | undefined };

/** The theme that a deck wears. */
export const themeOf = ({ theme, ownTheme }: Wearing): Theme => ownTheme ?? themeNamed(theme);
