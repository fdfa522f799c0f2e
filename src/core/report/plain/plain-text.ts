import type { RawBlock } from '../../model/raw.ts';
import { escapeInline } from '../../text/inline.ts';
import { isFigureCaption, isTableCaption } from './caption.ts';
import { codeAt } from './code.ts';
import { type Element, readHeadings } from './heading.ts';
import { headingLevels } from './heading-level.ts';
import { isRule, type Line, linesOf, widthOf } from './line.ts';
import { listsOf } from './list.ts';
import { type Marked, markedLines } from './numbering.ts';
import { type Passage, passagesOf, underlines } from './passage.ts';
import { quotedLines, readQuoted } from './quoted.ts';
import { tableAt } from './table.ts';
import { hyphensOf, wrappingOf } from './wrap.ts';

/** The blocks of a plain text, with line locators. No word is lost or added; rules and underlines are read as what they mean. */
export function blocksOfPlainText(text: string): RawBlock[] {
  const elements = elementsOf(text);
  const figures = new Set<Element>(elements.filter((element) => element.kind === 'passage' && element.marker === null && isFigureCaption(element.text)));
  const captioned = captionTables(elements, figures);
  const { headings, captions } = readHeadings(captioned);
  const levels = headingLevels(captioned, headings);
  const notes = notesIn(captioned);
  const blocks: RawBlock[] = [];
  let items: Passage[] = [];
  const endList = () => {
    blocks.push(...listsOf(items));
    items = [];
  };
  for (const element of captioned) {
    const level = levels.get(element);
    if (element.kind === 'passage' && element.marker && level === undefined && !figures.has(element)) {
      items.push(element);
      continue;
    }
    endList();
    if (element.kind === 'table') blocks.push(element);
    else if (element.kind === 'quoted') blocks.push(...element.blocks);
    else if (notes.has(element)) blocks.push(noteOf(element));
    else blocks.push(blockOf(element, level, figures.has(element) || captions.has(element)));
  }
  endList();
  return blocks;
}

function blockOf(passage: Passage, level: number | undefined, isCaption: boolean): RawBlock {
  const text = escapeInline(passage.text);
  const at = { kind: 'line' as const, line: passage.n };
  if (isCaption) return { kind: 'figure', asset: null, alt: '', caption: text, name: '', at };
  return level === undefined ? { kind: 'paragraph', text, at } : { kind: 'heading', level, text, at };
}

const note = /^\[(\d{1,3})\]\s+(?=\S)/;

/** Texts of footnotes: passages that begin with a mark in brackets which stood in the text before. */
function notesIn(elements: readonly Element[]): Set<Element> {
  const notes = new Set<Element>();
  const marks = new Set<string>();
  for (const element of elements) {
    if (element.kind !== 'passage') continue;
    const label = note.exec(element.text)?.[1];
    if (label !== undefined && marks.has(label)) notes.add(element);
    else for (const [, mark = ''] of element.text.matchAll(/(?<!^)\[(\d{1,3})\]/g)) marks.add(mark);
  }
  return notes;
}

const noteOf = (passage: Passage): RawBlock => ({
  kind: 'footnote',
  label: note.exec(passage.text)?.[1] ?? '',
  text: escapeInline(passage.text.replace(note, '')),
  at: { kind: 'line', line: passage.n },
});

/** Tables first, since their lines are not to be joined; then what lies between them. */
function elementsOf(text: string): Element[] {
  const lines = linesOf(text);
  const marked = markedLines(lines);
  const wrapping = wrappingOf(lines);
  const hyphens = hyphensOf(text);
  const elements: Element[] = [];
  let prose: Line[] = [];
  let marks: (Marked | undefined)[] = [];
  let ruled = false;
  let overline: Line | null = null;
  const endProse = () => {
    if (prose.length > 0) elements.push(...passagesOf(prose, marks, wrapping, hyphens));
    prose = [];
    marks = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const quoted = quotedLines(lines, i);
    if (quoted > 0) {
      endProse();
      elements.push(readQuoted(lines.slice(i, i + quoted), blocksOfPlainText));
      i += quoted - 1;
      continue;
    }
    const written = marked.has(i) ? null : codeAt(lines, i);
    if (written) {
      endProse();
      elements.push({ kind: 'quoted', blocks: [written.code] });
      i += written.length - 1;
      continue;
    }
    const found = tableAt(lines, i);
    if (found) {
      endProse();
      elements.push(found.table);
      i += found.length - 1;
      continue;
    }
    if (isRule(line)) {
      endProse();
      const above = elements.at(-1);
      const drawn = underlines.find((character) => line.text.startsWith(character));
      if (!line.gap && drawn && above?.kind === 'passage' && above.oneLine && isUnderline(line, above)) {
        above.underline = drawn;
        above.overlined = overline !== null && overline.n === above.n - 1 && overline.text[0] === drawn;
      }
      overline = line;
      ruled = true;
      continue;
    }
    const [, signs = ''] = /^(={1,6}) \S/.exec(line.text) ?? [];
    if (signs !== '' && line.gap && (lines[i + 1]?.gap ?? true)) {
      endProse();
      const [heading] = passagesOf([{ ...line, text: line.text.slice(signs.length + 1) }], [undefined], wrapping, hyphens);
      if (heading) elements.push({ ...heading, depth: signs.length });
      ruled = false;
      continue;
    }
    prose.push(ruled ? { ...line, gap: true } : line);
    marks.push(marked.get(i));
    ruled = false;
  }
  endProse();
  return elements;
}

const isUnderline = (rule: Line, above: Passage): boolean =>
  /^(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,})$/.test(rule.text) &&
  widthOf(above.text) <= 100 &&
  !/[.,;]$/.test(above.text) &&
  above.underline === null &&
  // Equals signs and dashes are drawn as long as one likes, the others under the words.
  (/^[=-]/.test(rule.text) || rule.width >= widthOf(above.text) * 0.8);

/** Gives tables the captions that stand right before or after them. */
function captionTables(elements: readonly Element[], figures: ReadonlySet<Element>): Element[] {
  const taken = new Set<Element>();
  elements.forEach((element, i) => {
    if (element.kind !== 'table') return;
    const near = [elements[i - 1], elements[i + 1]].find(
      (other) => other?.kind === 'passage' && !taken.has(other) && !figures.has(other) && isTableCaption(other.text),
    );
    if (near?.kind !== 'passage') return;
    taken.add(near);
    element.caption = escapeInline(near.text);
  });
  return elements.filter((element) => !taken.has(element));
}
