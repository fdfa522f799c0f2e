import { chosenOf } from '../ooxml/parts.ts';
import { childOf, elementsOf, pathOf, type XmlElement } from '../package/xml.ts';
import { placeOf } from './aside.ts';
import { isPlaceholder, isProperties, readContent } from './content.ts';
import { type Draft, type Reading, type Role, type TextDraft, warn } from './draft.ts';
import { hasText, type Line, newLine } from './line.ts';
import type { ListPlace } from './numbering.ts';
import { type ParagraphProperties, paragraphProperties } from './properties.ts';
import type { Style } from './styles.ts';
import { readTable } from './table.ts';

/** Reads paragraphs and tables in the order in which they stand. */
export function readBody(container: XmlElement, reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  readBlocks(container, drafts, reading);
  // A dropped capital or a joined paragraph that nothing followed.
  if (reading.carried.length > 0) drafts.push(...settled(newLine(reading.styles.paragraph(undefined), carriedOf(reading)), {}, null, reading));
  return drafts;
}

function readBlocks(container: XmlElement, drafts: Draft[], reading: Reading) {
  for (const element of elementsOf(container)) readBlock(element, drafts, reading);
}

function readBlock(element: XmlElement, drafts: Draft[], reading: Reading) {
  switch (element.name) {
    case 'w:p':
      readParagraph(element, drafts, reading);
      break;
    case 'w:tbl':
      for (const draft of readTable(element, reading)) drafts.push(draft);
      break;
    case 'w:sdt':
      if (!isPlaceholder(element)) readBlocks(childOf(element, 'w:sdtContent') ?? element, drafts, reading);
      break;
    case 'w:del':
    case 'w:moveFrom':
      reading.changes += 1;
      break;
    case 'mc:AlternateContent': {
      const chosen = chosenOf(element);
      if (chosen) readBlocks(chosen, drafts, reading);
      break;
    }
    case 'w:altChunk':
      warn(reading, { code: 'object-left-out', at: placeOf(reading), detail: nameOfChunk(element, reading) });
      break;
    case 'm:oMath':
    case 'm:oMathPara': {
      const line = newLine(reading.styles.paragraph(undefined), []);
      readContent({ ...element, name: 'w:p', children: [element] }, line, reading);
      drafts.push(...settled(line, {}, null, reading));
      break;
    }
    case 'w:r': {
      // Text that a damaged file has lost the paragraph of.
      const line = newLine(reading.styles.paragraph(undefined), carriedOf(reading));
      readContent({ ...element, name: 'w:p', children: [element] }, line, reading);
      drafts.push(...settled(line, {}, null, reading));
      break;
    }
    default:
      if (!isProperties(element)) readBlocks(element, drafts, reading);
  }
}

const nameOfChunk = (element: XmlElement, reading: Reading): string =>
  reading.story.relationships
    .get(element.attributes['r:id'] ?? '')
    ?.target.split('/')
    .at(-1) ?? 'altChunk';

function carriedOf(reading: Reading) {
  const { carried } = reading;
  reading.carried = [];
  return carried;
}

function readParagraph(element: XmlElement, drafts: Draft[], reading: Reading) {
  if (!reading.anchored) reading.paragraphs += 1;
  const contentsBefore = reading.fields.contents;
  const wasInContents = reading.fields.isInContents;
  const source = childOf(element, 'w:pPr');
  const direct = paragraphProperties(source);
  const style = reading.styles.paragraph(direct.style);
  const line = newLine(style, carriedOf(reading));
  line.look.centred = direct.centred ?? style.paragraph.centred ?? false;
  readContent(element, line, reading);
  const mark = pathOf(source, 'w:rPr');
  const markGone = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  if (line.changes === 0 && (markGone || childOf(mark, 'w:ins') || childOf(mark, 'w:moveTo'))) line.changes = 1;
  reading.changes += line.changes;
  const contents = wasInContents || reading.fields.contents > contentsBefore || style.kind === 'contents';
  if (contents && drafts.at(-1)?.kind !== 'contents') drafts.push({ kind: 'contents' });
  if (style.kind === 'contents') line.runs = [];
  if (markGone || (direct.dropCap && hasText(line))) {
    // Without its mark it is the beginning of the paragraph after it.
    reading.carried = line.runs;
    drafts.push(...line.before, ...line.notes, ...line.after);
    return;
  }
  const place = contents && !hasText(line) ? null : listPlaceOf(direct, style, reading);
  drafts.push(...settled(line, direct, place, reading));
}

/** The paragraph's own numbering, else that of its style. */
function listPlaceOf(direct: ParagraphProperties, style: Style, reading: Reading): ListPlace | null {
  const { numbering } = reading;
  const num = direct.numbering?.num ?? style.paragraph.numbering?.num;
  if (num === undefined) return null;
  const level = direct.numbering?.level ?? numbering.levelOfStyle(num, style.id) ?? style.paragraph.numbering?.level ?? 0;
  const place = numbering.next(num, level);
  return place && { ...place, indent: direct.indent ?? (direct.numbering?.num === undefined ? style.paragraph.indent : undefined) ?? place.indent };
}

/** What a paragraph comes to: what stood before its text, the text, its notes and what was anchored in it. */
function settled(line: Line, direct: ParagraphProperties, place: ListPlace | null, reading: Reading): Draft[] {
  // A line that is left empty belongs to the code around it.
  const isLine = line.style.kind === 'code' && line.before.length + line.after.length === 0;
  const text = hasText(line) || isLine ? draftOf(line, direct, place, reading) : null;
  return [...line.before, ...(text ? [text] : []), ...line.notes, ...line.after];
}

// Longer than this, it is prose that someone gave the looks of a heading.
const longestHeading = 300;

function draftOf(line: Line, direct: ParagraphProperties, place: ListPlace | null, reading: Reading): Draft {
  const { style, look } = line;
  const at = placeOf(reading);
  const role = roleOf(line);
  const outline = direct.outline ?? style.paragraph.outline ?? 9;
  const length = line.runs.reduce((sum, run) => sum + run.text.length, 0);
  const heading = role === 'prose' && outline >= 0 && outline < 9 && length <= longestHeading ? outline + 1 : null;
  const formula = role === 'prose' && heading === null && !place ? formulaOf(line) : null;
  if (formula !== null) return { kind: 'block', block: { kind: 'formula', text: formula, at } };
  return { kind: 'text', role, heading, list: place ?? unnumbered(style), runs: line.runs, look, at } satisfies TextDraft;
}

function roleOf({ style, sequence, runs }: Line): Role {
  switch (style.kind) {
    case 'title':
    case 'caption':
    case 'quote':
    case 'code':
    case 'contents-heading':
      return style.kind;
    default: {
      // "Abbildung 3", counted by a field after one word, is a caption in whatever style.
      const opening = runs
        .map((run) => run.text)
        .join('')
        .trimStart()
        .slice(0, 30);
      return sequence && /^\p{L}+\.?[\s\u00a0]*\d/u.test(opening) ? 'caption' : 'prose';
    }
  }
}

/** A style for lists whose numbering the file has lost. */
const unnumbered = (style: Style): ListPlace | null =>
  style.kind === 'bullet' && style.paragraph.numbering === undefined
    ? { num: style.id, abstract: style.id, level: 0, marker: '•', ordered: false, indent: style.paragraph.indent ?? 720, begins: false }
    : null;

/** A paragraph that is a formula, with or without a number at its end. */
function formulaOf({ runs }: Line): string | null {
  const formulas = runs.filter((run) => run.math);
  if (formulas.length === 0) return null;
  const rest = runs
    .filter((run) => !run.math)
    .map((run) => run.text)
    .join('')
    .trim();
  const latex = formulas.map((run) => run.text).join(' ');
  if (rest === '' || (/^[.,;]$/.test(rest) && runs.at(-1)?.math !== true)) return `${latex}${rest}`;
  const number = /^\(?([A-Z]?\.?\d+(?:[.-]\d+)*[a-z]?)\)?$/.exec(rest)?.[1];
  return number === undefined || latex.includes('\\tag') ? null : `${latex}\\tag{${number}}`;
}
