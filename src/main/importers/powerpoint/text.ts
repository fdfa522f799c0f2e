import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { latexOf } from '../ooxml/omml.ts';
import type { Relationships } from '../ooxml/relationships.ts';
import { childOf, elementsOf, isElement, textOf, type XmlElement } from '../package/xml.ts';
import { inlineOf, type Run } from '../rich/runs.ts';
import { type Mark, markOf, numbering } from './bullets.ts';
import { childrenOf } from './children.ts';

/** A paragraph of a text body (`a:p`): its lines as its author broke them, its level from 0, and what stands before it. */
export type Paragraph = { lines: Run[][]; level: number; mark: Mark; formula: string | null };
/** The inherited properties of a level, nearest first. */
export type StylesOf = (level: number) => XmlElement[];
export type Spoken = Map<string, number>;

const monospaced = /\b(?:Consolas|Courier|Menlo|Monaco|(?:\w+ )?Mono|Lucida Console|Source Code|Fira Code|Inconsolata|JetBrains)\b/i;

/** The paragraphs of a text body; the languages of its runs are counted in `spoken`, in characters. */
export function paragraphsOf(body: XmlElement | null, styles: StylesOf, relationships: Relationships, spoken: Spoken): Paragraph[] {
  return (body ? elementsOf(body) : [])
    .filter(({ name }) => name === 'a:p')
    .map((paragraph) => {
      const own = childOf(paragraph, 'a:pPr');
      const level = Math.min(8, Math.max(0, Number(own?.attributes['lvl'] ?? 0) || 0));
      const mark = markOf([...(own ? [own] : []), ...styles(level)]) ?? { kind: 'none' };
      const lines = linesOf(paragraph, relationships, spoken);
      const runs = lines.flat().filter(({ text }) => text.trim() !== '');
      const [only] = runs;
      return { lines, level, mark, formula: only?.math && runs.length === 1 ? only.text : null };
    });
}

function linesOf(paragraph: XmlElement, relationships: Relationships, spoken: Spoken): Run[][] {
  const lines: Run[][] = [[]];
  const add = (run: Run) => lines.at(-1)?.push(run);
  for (const child of childrenOf(paragraph)) {
    if (child.name === 'a:br') lines.push([]);
    // The number of the slide changes with the deck.
    if (child.name === 'a:r' || (child.name === 'a:fld' && !/^slidenum/.test(child.attributes['type'] ?? ''))) add(runOf(child, relationships, spoken));
    if (child.name === 'a14:m') for (const math of mathOf(child)) add({ text: latexOf(math), math: true });
  }
  return lines;
}

const mathOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement).filter(({ name }) => name === 'm:oMath' || name === 'm:oMathPara');

function runOf(element: XmlElement, relationships: Relationships, spoken: Spoken): Run {
  const properties = childOf(element, 'a:rPr');
  const { b: bold, i: italic, strike = 'noStrike', baseline = '0', lang = '' } = properties?.attributes ?? {};
  const textElement = childOf(element, 'a:t');
  // A vertical tab is how PowerPoint keeps a line break in a title.
  const text = textElement ? textOf(textElement).replace(/[\v\t\n\r]+/g, ' ') : '';
  const language = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase();
  if (language) spoken.set(language, (spoken.get(language) ?? 0) + text.trim().length);
  const link = relationships.get(childOf(properties, 'a:hlinkClick')?.attributes['r:id'] ?? '');
  const raised = Number(baseline) || 0;
  return {
    text,
    ...(isOn(bold) ? { bold: true } : {}),
    ...(isOn(italic) ? { italic: true } : {}),
    ...(strike !== 'noStrike' ? { strike: true } : {}),
    ...(raised !== 0 ? { script: raised > 0 ? ('sup' as const) : ('sub' as const) } : {}),
    ...(monospaced.test(childOf(properties, 'a:latin')?.attributes['typeface'] ?? '') ? { code: true } : {}),
    ...(link?.external ? { href: link.target } : {}),
  };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A paragraph's text on one line; an author's line break is a space. */
export const lineOf = ({ lines }: Paragraph): string => inlineOf(lines.flatMap((line, k) => (k === 0 ? line : [{ text: ' ' }, ...line])));

/** The blocks of a text: lists of what has marks, paragraphs of the rest; code where all of it is in a typewriter's type. */
export function blocksOf(paragraphs: readonly Paragraph[], at: Locator): RawBlock[] {
  const filled = paragraphs.filter(({ lines }) => lines.flat().some(({ text }) => text.trim() !== ''));
  const code = codeOf(paragraphs, filled);
  if (code !== null) return [{ kind: 'code', language: '', text: code, at }];
  const blocks: RawBlock[] = [];
  const next = numbering();
  for (const paragraph of filled) {
    const marker = next(paragraph.level, paragraph.mark);
    if (paragraph.formula !== null) blocks.push({ kind: 'formula', text: paragraph.formula, at });
    else if (marker === '') for (const text of broken(paragraph)) blocks.push({ kind: 'paragraph', text, at });
    else {
      const ordered = paragraph.mark.kind === 'number';
      const item = { text: lineOf(paragraph), level: paragraph.level, marker, at };
      const last = blocks.at(-1);
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', ordered, items: [item] });
    }
  }
  return blocks;
}

/** A paragraph parted where its author broke the line, unless it goes on in lower case and was only wrapped. */
function broken({ lines }: Paragraph): string[] {
  const texts: string[] = [];
  for (const text of lines.map(inlineOf)) {
    const last = texts.at(-1);
    if (text === '') continue;
    if (last !== undefined && /^\p{Ll}/u.test(text)) texts[texts.length - 1] = `${last} ${text}`;
    else texts.push(text);
  }
  return texts;
}

function codeOf(paragraphs: readonly Paragraph[], filled: readonly Paragraph[]): string | null {
  const runs = filled.flatMap(({ lines }) => lines.flat()).filter(({ text }) => text.trim() !== '');
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => line.map(({ text }) => text).join('')));
  const isCode = runs.length > 0 && runs.every(({ code, math }) => code && !math) && filled.every(({ mark }) => mark.kind === 'none');
  return isCode && filled.length + lines.length > 2 ? lines.join('\n').replace(/^\n+|\s+$/g, '') : null;
}
