import type { RawBlock, RawDocument } from '../../../core/model/raw.ts';
import { plainText } from '../../../core/text/inline.ts';
import { ImportFailure } from '../failure.ts';
import type { Imported } from '../importer.ts';
import { Media } from '../media.ts';
import { omissionWarnings } from '../rich/omissions.ts';
import { realAuthor, titleThatStands } from '../rich/properties.ts';
import { languageOfCode } from './encodings.ts';
import type { Group, Picture, Shape } from './group.ts';
import { emptyHeader } from './header.ts';
import { HeaderReader } from './header-reader.ts';
import { lookAfter, paragraphAfter, plainLook, plainParagraph } from './look.ts';
import { type Listener, Machine } from './machine.ts';
import { latexOfNode, mathNode, writeMath } from './math.ts';
import { figureOf, pictureEndings } from './pictures.ts';
import { RowShapes } from './rows.ts';
import { tokenize } from './tokens.ts';
import { Writer } from './writer.ts';

/** Reads RTF (specification 1.9.1) in one pass. Throws an ImportFailure where it is nested without end, or breaks off before it says anything. */
export function readRtf(bytes: Uint8Array): Imported {
  const header = emptyHeader();
  const heading = new HeaderReader(header);
  const writer = new Writer(header);
  const media = new Media();
  const rows = new RowShapes();
  let pictures = 0;

  const listener: Listener = {
    opened: (group) => heading.opened(group),
    closed: (group) => heading.closed(group),
    text: (text, group) => {
      if (group.target === 'story') writer.text(text, group);
      else if (group.target === 'capture') group.captured.push(text);
      else if (group.target === 'math' && group.math) writeMath(group.math, text);
      else if (group.target === 'fonts' || group.target === 'styles') heading.name(text, group);
    },
    word: (name, parameter, group) => {
      const look = lookAfter(group.look, name, parameter);
      const paragraph = look ? null : paragraphAfter(group.paragraph, name, parameter);
      if (look) group.look = look;
      else if (paragraph) group.paragraph = paragraph;
      else if (!rows.takes(name, parameter, group.isNested) && !heading.takes(name, parameter, group) && !obeyText(name, group)) obeyGroup(name, group);
    },
  };
  const machine = new Machine(bytes, header, listener);

  /** Control words within the text. */
  function obeyText(name: string, group: Group): boolean {
    const nested = Math.max(2, group.paragraph.nesting);
    switch (name) {
      case 'par':
        writer.endParagraph(group);
        return true;
      case 'sect':
        writer.endSection(group);
        return true;
      case 'cell':
        writer.endCell(group, 1);
        return true;
      case 'nestcell':
        writer.endCell(group, nested);
        return true;
      case 'row':
        writer.endRow(1, rows.shape(false));
        return true;
      case 'nestrow':
        writer.endRow(nested, rows.shape(true));
        return true;
      case 'pard':
        group.paragraph = plainParagraph;
        return true;
      case 'plain':
        group.look = plainLook(header.defaultFont, header.language, header.languageEast);
        return true;
      case 'chftn':
        writer.refer(group);
        return true;
      case 'ftnalt':
        writer.isEndnote();
        return true;
      default:
        return false;
    }
  }

  /** Control words that say what their group is. */
  function obeyGroup(name: string, group: Group): void {
    const ending = pictureEndings[name];
    if (ending !== undefined && group.picture) group.picture.ending = ending;
    switch (name) {
      case 'fonttbl':
        group.target = 'fonts';
        return;
      case 'stylesheet':
        group.target = 'styles';
        return;
      case 'info':
        group.target = 'none';
        return;
      case 'title':
      case 'author':
        if (group.target === 'none')
          capture(group, (text) => {
            header[name] = text;
          });
        return;
      case 'listtext':
      case 'pntext':
        capture(group, (text) => writer.mark(text, header.fonts.get(group.look.font)?.name ?? ''));
        return;
      case 'upr':
        // The same twice: first for readers that do not know Unicode.
        machine.skipNextGroup();
        return;
      case 'nesttableprops':
        group.isNested = true;
        return;
      case 'annotation':
        writer.omissions.comments += 1;
        machine.skipGroup();
        return;
      case 'footnote':
        writer.beginNote(group);
        return;
      case 'shptxt':
        writer.beginBox(group);
        return;
      default:
        obeyField(name, group);
    }
  }

  /** Fields, drawings, pictures and formulas. */
  function obeyField(name: string, group: Group): void {
    const { field, shape } = group;
    switch (name) {
      case 'field':
        group.field = { instruction: '' };
        return;
      case 'fldinst':
        if (field)
          capture(group, (text) => {
            field.instruction = text;
          });
        return;
      case 'fldrslt':
        if (isMadeOfHeadings(field?.instruction ?? '')) machine.skipGroup();
        else group.href = addressOf(field?.instruction ?? '') ?? group.href;
        return;
      case 'shp':
        beginShape(group);
        return;
      case 'sn':
        if (shape)
          capture(group, (text) => {
            shape.property = text;
          });
        return;
      case 'sv':
        if (shape) capture(group, (text) => describeShape(shape, group.picture, text));
        return;
      case 'pict':
        beginPicture(group);
        return;
      case 'moMathPara':
        group.target = 'math';
        return;
      case 'moMath':
        beginFormula(group);
    }
  }

  function beginShape(group: Group): void {
    const shape: Shape = { alt: '', property: '', picture: null };
    group.shape = shape;
    group.end = () => {
      if (shape.picture) place({ ...shape.picture, alt: shape.alt || shape.picture.alt });
    };
  }

  function beginPicture(group: Group): void {
    const picture: Picture = { ending: 'pict', hex: [], binary: null, alt: '' };
    const around = group.shape;
    group.picture = picture;
    group.target = 'picture';
    group.shape = { alt: '', property: '', picture: null };
    group.end = () => {
      if (around) around.picture = picture;
      else place(picture);
    };
  }

  function place(picture: Picture): void {
    pictures += 1;
    writer.anchor([figureOf(picture, pictures, bytes, media, writer.at)]);
  }

  function beginFormula(group: Group): void {
    const root = mathNode('moMath', null);
    group.target = 'math';
    group.math = root;
    group.end = () => writer.formula(latexOfNode(root));
  }

  tokenize(bytes, machine);
  const isWhole = machine.finish();
  writer.endParagraph(machine.group, 0);
  const blocks = writer.settle();
  const [said] = [...writer.languages].sort((a, b) => b[1] - a[1]);
  if (!isWhole && blocks.length === 0) throw new ImportFailure({ code: 'import.damaged', format: 'RTF' });
  // A file that ends in mid-sentence is told from its text.
  const rest = lastWords(blocks);
  const broken = isWhole || !/[.!?…。！？؟]["'”’»)]*$/u.test(rest) ? [] : [{ code: 'breaks-off', at: writer.at, detail: rest } as const];
  const raw: RawDocument = {
    format: 'rtf',
    title: writer.title || titleThatStands(header.title.trim(), blocks),
    author: realAuthor(header.author),
    language: said?.[0] ?? languageOfCode(header.language),
    blocks,
    warnings: [...omissionWarnings(writer.omissions), ...broken, ...media.warnings],
  };
  return { raw, media: media.files };
}

/** Collects a group's text, for what becomes of it at its end. */
function capture(group: Group, use: (text: string) => void): void {
  const captured: string[] = [];
  group.target = 'capture';
  group.captured = captured;
  group.end = () => use(captured.join(''));
}

/** A shape's property comes as its name and then its value; of all of them only what the picture shows is said. */
function describeShape(shape: Shape, picture: Picture | null, value: string): void {
  if (shape.property !== 'wzDescription' || value === '') return;
  if (picture) picture.alt = value;
  else shape.alt = value;
}

/** Tables of contents and indexes say again what the report says. */
const isMadeOfHeadings = (instruction: string): boolean => /^\s*(?:TOC|INDEX|TOA)\b/i.test(instruction);

function addressOf(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction) ?? [];
  return quoted ?? bare;
}

function lastWords(blocks: readonly RawBlock[]): string {
  const last = blocks.findLast((block) => 'text' in block);
  return last && 'text' in last ? plainText(last.text).split(/\s+/).slice(-6).join(' ') : '';
}
