import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { headingOfStyle, isMonospaced, roleOfStyle, type StyleRole } from '../rich/style-names.ts';
import { type ListLevel, levelsOf } from './list-style.ts';

/** What a style says of characters; undefined where it leaves that to another. */
export type Look = { bold?: boolean; italic?: boolean; strike?: boolean; script?: 'sup' | 'sub' | null; mono?: boolean; hidden?: boolean; language?: string };

export type ParagraphStyle = {
  role: StyleRole | null;
  /** From 1; null for what is no heading. */
  outline: number | null;
  /** Null where the style says nothing; empty where it says none. */
  list: string | null;
  /** What this paragraph alone was given, which counts as emphasis. */
  own: Look;
  /** Everything, with what its named styles say. */
  all: Look;
};

type Style = { name: string; display: string; parent: string; automatic: boolean; outline: number | undefined; list: string | null; look: Look };

export type Styles = {
  paragraph: (name: string) => ParagraphStyle;
  /** The characters of a span. */
  text: (name: string) => Look;
  list: (name: string) => readonly (ListLevel | undefined)[] | null;
  outline: readonly (ListLevel | undefined)[];
  isHiddenSection: (name: string) => boolean;
};

// Styles inherit a few levels deep; what goes on longer goes round.
const DEEPEST = 32;

/** The styles of a document, named and automatic (OpenDocument 1.3, part 3, chapter 16). */
export function readStyles(roots: readonly XmlElement[]): Styles {
  const found = gather(roots);
  const fallback = found.defaults.get('paragraph') ?? {};
  const resolved = new Map<string, ParagraphStyle>();
  const spans = new Map<string, Look>();
  return {
    paragraph: (name) => {
      const known = resolved.get(name);
      if (known) return known;
      const style = paragraphStyle(name, chainOf(found.styles, 'paragraph', name), fallback);
      resolved.set(name, style);
      return style;
    },
    text: (name) => {
      const known = spans.get(name);
      if (known) return known;
      const look = merged(chainOf(found.styles, 'text', name).map((style) => style.look));
      spans.set(name, look);
      return look;
    },
    list: (name) => found.lists.get(name) ?? null,
    outline: found.outline,
    isHiddenSection: (name) => found.hiddenSections.has(name),
  };
}

type Found = {
  styles: Map<string, Style>;
  defaults: Map<string, Look>;
  lists: Map<string, (ListLevel | undefined)[]>;
  outline: (ListLevel | undefined)[];
  hiddenSections: Set<string>;
};

function gather(roots: readonly XmlElement[]): Found {
  const found: Found = { styles: new Map(), defaults: new Map(), lists: new Map(), outline: [], hiddenSections: new Set() };
  const fonts = fontsOf(roots);
  const groups = roots.flatMap((root) => ['office:styles', 'office:automatic-styles'].map((name) => childOf(root, name)));
  for (const group of groups)
    for (const element of group ? elementsOf(group) : []) {
      const get = (name: string) => element.attributes[name] ?? '';
      if (element.name === 'style:style')
        found.styles.set(`${get('style:family')} ${get('style:name')}`, styleOf(element, group?.name === 'office:automatic-styles', fonts));
      else if (element.name === 'style:default-style') found.defaults.set(get('style:family'), lookOf(element, fonts));
      else if (element.name === 'text:list-style') found.lists.set(get('style:name'), levelsOf(element));
      else if (element.name === 'text:outline-style') found.outline = levelsOf(element);
      if (get('style:family') === 'section' && childOf(element, 'style:section-properties')?.attributes['text:display'] === 'none')
        found.hiddenSections.add(get('style:name'));
    }
  return found;
}

/** The fonts that are set in one width, by the names that styles know them by. */
function fontsOf(roots: readonly XmlElement[]): Set<string> {
  const fonts = new Set<string>();
  for (const root of roots)
    for (const { attributes } of elementsOf(childOf(root, 'office:font-face-decls') ?? root)) {
      const name = attributes['style:name'];
      if (name !== undefined && attributes['style:font-pitch'] === 'fixed') fonts.add(name);
    }
  return fonts;
}

function styleOf(element: XmlElement, automatic: boolean, fonts: ReadonlySet<string>): Style {
  const outline = element.attributes['style:default-outline-level'];
  const name = decoded(element.attributes['style:name'] ?? '');
  return {
    name,
    display: element.attributes['style:display-name'] ?? name,
    parent: element.attributes['style:parent-style-name'] ?? '',
    automatic,
    // Empty says that this is no heading, whatever its parents are.
    outline: outline === undefined ? undefined : /^\d{1,2}$/.test(outline) ? Number(outline) : 0,
    list: element.attributes['style:list-style-name'] ?? null,
    look: lookOf(element, fonts),
  };
}

/** Style names write what XML's names cannot hold by its number: "Heading_20_1". */
const decoded = (name: string): string => name.replace(/_([0-9a-f]{2,4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function lookOf(element: XmlElement, fonts: ReadonlySet<string>): Look {
  const properties = childOf(element, 'style:text-properties')?.attributes;
  if (!properties) return {};
  const look: Look = {};
  const weight = properties['fo:font-weight'];
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = properties['fo:font-style'];
  if (slant !== undefined) look.italic = slant !== 'normal';
  const strike = properties['style:text-line-through-style'] ?? properties['style:text-line-through-type'];
  if (strike !== undefined) look.strike = strike !== 'none';
  const position = properties['style:text-position'];
  if (position !== undefined) look.script = scriptOf(position);
  const font = properties['style:font-name'] ?? properties['fo:font-family'];
  if (font !== undefined) look.mono = fonts.has(font) || isMonospaced(font);
  const display = properties['text:display'];
  if (display !== undefined) look.hidden = display === 'none';
  const language = properties['fo:language'];
  if (language !== undefined) look.language = language;
  return look;
}

function scriptOf(position: string): 'sup' | 'sub' | null {
  const [height = ''] = position.trim().split(/\s+/);
  if (height === 'super' || Number.parseFloat(height) > 0) return 'sup';
  return height === 'sub' || Number.parseFloat(height) < 0 ? 'sub' : null;
}

/** A style and those it inherits from, itself first. */
function chainOf(styles: ReadonlyMap<string, Style>, family: string, name: string): Style[] {
  const chain: Style[] = [];
  let style = styles.get(`${family} ${name}`);
  while (style && chain.length < DEEPEST) {
    chain.push(style);
    style = styles.get(`${family} ${style.parent}`);
  }
  return chain;
}

/** The nearest style that says something decides it. */
export const merged = (looks: readonly Look[]): Look => Object.assign({}, ...[...looks].reverse());

function paragraphStyle(name: string, chain: readonly Style[], fallback: Look): ParagraphStyle {
  // A style that is named and not described still has its name.
  const named = chain.length === 0 ? [decoded(name)] : chain.flatMap((style) => (style.automatic ? [] : [style.name, style.display]));
  const outline = chain.find((style) => style.outline !== undefined)?.outline ?? named.map(headingOfStyle).find((level) => level !== null) ?? 0;
  return {
    role: named.map(roleOfStyle).find((role) => role !== null) ?? null,
    outline: outline > 0 ? outline : null,
    list: chain.find((style) => style.list !== null)?.list ?? null,
    own: merged(chain.filter((style) => style.automatic).map((style) => style.look)),
    all: merged([...chain.map((style) => style.look), fallback]),
  };
}
