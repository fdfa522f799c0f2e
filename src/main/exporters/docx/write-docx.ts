import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Deck } from '../../../core/model/deck.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { plainText, slideText } from '../../../core/text/inline.ts';
import type { Atom } from '../../../core/text/rich/atom.ts';
import { readInline } from '../../../core/text/rich/read-inline.ts';
import { type NoteBlock, readNote } from '../../../core/text/rich/read-note.ts';
import { languageTag } from '../language-tag.ts';
import { noteRuns } from '../notes/note-runs.ts';
import { noteTable } from '../notes/note-table.ts';

type Blocks = (Paragraph | Table)[];

/** What a passage needs to know of its document: how it is read, and the lists that were begun before. */
type Page = { rightToLeft: boolean; lists: { start: number; ordered: boolean }[] };

/** What is said on each slide, under its title and number, as a document of Word. */
export async function writeDocx(deck: Deck): Promise<Uint8Array> {
  const page: Page = { rightToLeft: directionOf(deck.language) === 'rtl', lists: [] };
  const numbers = slideNumbers(deck.slides);
  const children: Blocks = [new Paragraph({ ...flow(page), heading: HeadingLevel.TITLE, children: runs(atomsOf(deck.title), page) })];
  for (const [k, slide] of deck.slides.entries()) {
    const number = slide.hidden ? [] : [new TextRun({ text: `${numbers[k] ?? k + 1}\u2003`, color: '5F6570', rightToLeft: page.rightToLeft })];
    children.push(new Paragraph({ ...flow(page), heading: HeadingLevel.HEADING_1, children: [...number, ...runs(atomsOf(slide.title), page)] }));
    for (const { block } of readNote(slide.note.text).blocks) children.push(...blocksOf(block, 0, page));
  }
  const title = deck.slides.find((slide) => slide.kind === 'title');
  const speaker = title?.kind === 'title' ? plainText(title.byline?.speaker ?? '') : '';
  const language = languageTag(deck.language);
  const document = new Document({
    title: plainText(deck.title),
    // Who speaks by the deck's own words; never who is logged in.
    creator: speaker,
    lastModifiedBy: speaker,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' },
            size: 22,
            language: { value: language, eastAsia: language, bidirectional: language },
          },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { size: 28, bold: true, color: '16181D' }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
        heading2: { run: { size: 24, bold: true, color: '16181D' }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
        heading3: { run: { size: 22, bold: true, color: '16181D' }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
      },
    },
    numbering: { config: page.lists.map(({ start, ordered }, k) => ({ reference: `list-${k}`, levels: levels(ordered, start) })) },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const flow = ({ rightToLeft }: Page) => (rightToLeft ? { bidirectional: true } : {});
const atomsOf = (inline: string): Atom[] => readInline(slideText, inline).atoms;

const bullets = ['•', '–', '▪'];

const levels = (ordered: boolean, start: number): ILevelsOptions[] =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
    alignment: AlignmentType.START,
    start,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));

function blocksOf(block: NoteBlock, depth: number, page: Page): Blocks {
  const spaced = { ...flow(page), spacing: { after: 120, line: 300 } };
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ ...spaced, ...indented(depth), children: runs(block.atoms, page) })];
    case 'heading':
      // The slide's title is the first level.
      return [new Paragraph({ ...flow(page), heading: block.level <= 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: runs(block.atoms, page) })];
    case 'quote':
      return block.blocks.flatMap((inner) => blocksOf(inner, depth + 1, page));
    case 'list':
      return listOf(block, depth, page);
    case 'code':
      return block.text.split('\n').map((line) => new Paragraph({ ...indented(depth), children: [new TextRun({ text: line, font: 'Courier New' })] }));
    case 'other':
      return (
        tableOf(block.source, page) ??
        block.source.split('\n').map((line) => new Paragraph({ ...spaced, children: [new TextRun({ text: line, rightToLeft: page.rightToLeft })] }))
      );
  }
}

const indented = (depth: number) => (depth === 0 ? {} : { indent: { left: 360 * depth } });

function listOf({ items, ordered, start }: Extract<NoteBlock, { kind: 'list' }>, depth: number, page: Page): Blocks {
  const reference = `list-${page.lists.push({ start, ordered }) - 1}`;
  const level = Math.min(8, depth);
  return items.flatMap(({ blocks }) => {
    const [first, ...others] = blocks;
    const lead = first?.kind === 'paragraph' ? runs(first.atoms, page) : [];
    return [
      new Paragraph({ ...flow(page), spacing: { after: 60, line: 300 }, numbering: { reference, level }, children: lead }),
      ...(first && first.kind !== 'paragraph' ? [first, ...others] : others).flatMap((block) => blocksOf(block, depth + 1, page)),
    ];
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8BEC8' };

function tableOf(source: string, page: Page): Blocks | null {
  const rows = noteTable(source);
  if (!rows) return null;
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: page.rightToLeft,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          tableHeader: head,
          children: cells.map(
            (atoms) =>
              new TableCell({
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: [new Paragraph({ ...flow(page), children: runs(atoms, page, head) })],
              }),
          ),
        }),
    ),
  });
  return [table, new Paragraph({})];
}

function runs(atoms: readonly Atom[], { rightToLeft }: Page, bold = false): ParagraphChild[] {
  return noteRuns(atoms).map((run) => {
    const text = new TextRun({
      text: run.text,
      rightToLeft,
      ...(run.bold || bold ? { bold: true, boldComplexScript: true } : {}),
      ...(run.italic ? { italics: true } : {}),
      ...(run.strike ? { strike: true } : {}),
      ...(run.code ? { font: 'Courier New' } : {}),
      ...(run.href ? { style: 'Hyperlink' } : {}),
    });
    return run.href ? new ExternalHyperlink({ link: run.href, children: [text] }) : text;
  });
}
