import { childOf, type XmlElement } from '../package/xml.ts';
import { isMonospaced } from './style-kinds.ts';

/** What run properties say (ECMA-376 part 1, clause 17.3.2); undefined where they leave it to a style. `size` in half points. */
export type RunProperties = {
  style?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  hidden?: boolean;
  script?: 'sup' | 'sub' | 'none';
  font?: string;
  monospaced?: boolean;
  size?: number;
  language?: string;
};

/** What paragraph properties say (clause 17.3.1). `outline` from 0, 9 is body text; `indent` in twentieths of a point. */
export type ParagraphProperties = {
  style?: string;
  outline?: number;
  numbering?: { num?: string; level?: number };
  indent?: number;
  centred?: boolean;
  dropCap?: boolean;
};

/** A property that is on by standing there, unless it says otherwise. */
export const isOn = (element: XmlElement | null): boolean => element !== null && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1');

export const wordValue = (element: XmlElement | null): string | undefined => element?.attributes['w:val'];

/** A whole number that an attribute holds; undefined for anything else, and never beyond what a document can mean. */
export function wholeNumber(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isFinite(number) && Math.abs(number) < 1_000_000 ? number : undefined;
}

export function runProperties(element: XmlElement | null): RunProperties {
  const found: RunProperties = {};
  for (const child of element?.children ?? []) if (typeof child !== 'string') readRunProperty(child, found);
  return found;
}

function readRunProperty(child: XmlElement, found: RunProperties) {
  switch (child.name) {
    case 'w:rStyle':
      found.style = wordValue(child) ?? '';
      break;
    case 'w:b':
      found.bold = isOn(child);
      break;
    case 'w:i':
      found.italic = isOn(child);
      break;
    case 'w:strike':
    case 'w:dstrike':
      found.strike = isOn(child) || found.strike === true;
      break;
    case 'w:vanish':
      found.hidden = isOn(child);
      break;
    case 'w:vertAlign':
      found.script = child.attributes['w:val'] === 'superscript' ? 'sup' : child.attributes['w:val'] === 'subscript' ? 'sub' : 'none';
      break;
    case 'w:rFonts':
      readFont(child, found);
      break;
    case 'w:sz': {
      const size = wholeNumber(wordValue(child));
      if (size !== undefined) found.size = size;
      break;
    }
    case 'w:lang': {
      const language = child.attributes['w:val'];
      if (language !== undefined) found.language = language;
      break;
    }
  }
}

function readFont({ attributes }: XmlElement, found: RunProperties) {
  const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
  // A font of the theme is one for prose.
  if (font === undefined && attributes['w:asciiTheme'] === undefined) return;
  found.font = font ?? '';
  found.monospaced = isMonospaced(found.font);
}

export function paragraphProperties(element: XmlElement | null): ParagraphProperties {
  const found: ParagraphProperties = {};
  for (const child of element?.children ?? []) if (typeof child !== 'string') readParagraphProperty(child, found);
  return found;
}

function readParagraphProperty(child: XmlElement, found: ParagraphProperties) {
  switch (child.name) {
    case 'w:pStyle':
      found.style = wordValue(child) ?? '';
      break;
    case 'w:outlineLvl': {
      const outline = wholeNumber(wordValue(child));
      if (outline !== undefined) found.outline = outline;
      break;
    }
    case 'w:numPr':
      found.numbering = numberingOf(child);
      break;
    case 'w:ind': {
      const indent = wholeNumber(child.attributes['w:left'] ?? child.attributes['w:start']);
      if (indent !== undefined) found.indent = indent;
      break;
    }
    case 'w:jc':
      found.centred = wordValue(child) === 'center';
      break;
    case 'w:framePr':
      found.dropCap = /^(?:drop|margin)$/.test(child.attributes['w:dropCap'] ?? '');
      break;
  }
}

function numberingOf(element: XmlElement): { num?: string; level?: number } {
  const num = wordValue(childOf(element, 'w:numId'));
  const level = wholeNumber(wordValue(childOf(element, 'w:ilvl')));
  return { ...(num === undefined ? {} : { num }), ...(level === undefined ? {} : { level: Math.min(8, Math.max(0, level)) }) };
}
