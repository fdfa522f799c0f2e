import { latexOf } from '../ooxml/omml.ts';
import { chosenOf } from '../ooxml/parts.ts';
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../package/xml.ts';
import { placeOf } from './aside.ts';
import { type Reading, warn } from './draft.ts';
import { readDrawing } from './drawing.ts';
import { readFieldCharacter } from './field-character.ts';
import { addressOf } from './fields.ts';
import { hasText, type Letters, type Line, lettersOf, say } from './line.ts';
import { hasOwnMark, readNoteReference } from './notes.ts';

/** Reads what a paragraph holds into its line: runs and whatever they are wrapped in. */
export function readContent(parent: XmlElement, line: Line, reading: Reading, href?: string) {
  for (const element of elementsOf(parent)) readPart(element, line, reading, href);
}

function readPart(element: XmlElement, line: Line, reading: Reading, href: string | undefined) {
  switch (element.name) {
    case 'w:r':
      readRun(element, line, reading, href);
      break;
    case 'w:ins':
    case 'w:moveTo':
      line.changes += 1;
      readContent(element, line, reading, href);
      break;
    case 'w:del':
    case 'w:moveFrom':
      line.changes += 1;
      break;
    case 'w:hyperlink':
      readContent(element, line, reading, targetOf(element, reading) ?? href);
      break;
    case 'w:fldSimple':
      readSimpleField(element, line, reading, href);
      break;
    case 'w:sdt':
      if (!isPlaceholder(element)) readContent(childOf(element, 'w:sdtContent') ?? element, line, reading, href);
      break;
    case 'm:oMath':
    case 'm:oMathPara':
      readFormula(element, line, reading);
      break;
    case 'mc:AlternateContent':
      readAlternative(element, (branch) => readContent(branch, line, reading, href), line);
      break;
    default:
      // Bookmarks, proofing marks and properties hold nothing; smart tags and the like are around text.
      if (!isProperties(element)) readContent(element, line, reading, href);
  }
}

/** A form's request to fill it in is no text of the author; some programs mark what was filled in as such, too. */
export function isPlaceholder(sdt: XmlElement): boolean {
  if (!childOf(childOf(sdt, 'w:sdtPr'), 'w:showingPlcHdr')) return false;
  const styles = descendantsOf(sdt, 'w:rStyle').map((style) => style.attributes['w:val'] ?? '');
  return styles.some((style) => requestStyle.test(style)) || request.test(textOf(childOf(sdt, 'w:sdtContent') ?? sdt).trim());
}

const requestStyle = /^(?:placeholder|platzhalter|textedelespacer|textodelmarcador|testosegnaposto|占位)/i;
const request =
  /^(?:\[|…|\.{3}|_|klicken|tippen|wählen|hier |click|tap|choose|select|enter|type|cliquez|choisissez|sélectionnez|entrez|haga clic|elija|fare clic|scegliere|单击|点击|选择|输入|انقر|اختر)|^$/iu;

export const isProperties = ({ name }: XmlElement): boolean => /Pr$/.test(name);

/** Takes the branch that can be read, and the other where there was nothing in it. */
export function readAlternative(element: XmlElement, read: (branch: XmlElement) => void, line: Line) {
  const chosen = chosenOf(element);
  if (!chosen) return;
  const amount = () => line.runs.length + (line.runs.at(-1)?.text.length ?? 0) + line.before.length + line.after.length;
  const before = amount();
  read(chosen);
  const fallback = childOf(element, 'mc:Fallback');
  if (amount() === before && fallback && fallback !== chosen) read(fallback);
}

function targetOf(hyperlink: XmlElement, reading: Reading): string | undefined {
  const relationship = reading.story.relationships.get(hyperlink.attributes['r:id'] ?? '');
  if (!relationship?.external) return undefined;
  const anchor = hyperlink.attributes['w:anchor'];
  return anchor === undefined || relationship.target.includes('#') ? relationship.target : `${relationship.target}#${anchor}`;
}

function readSimpleField(element: XmlElement, line: Line, reading: Reading, href: string | undefined) {
  const { fields } = reading;
  const instruction = element.attributes['w:instr'] ?? '';
  fields.begin();
  fields.instruct(instruction);
  fields.separate();
  readContent(element, line, reading, addressOf(instruction) ?? href);
  fields.end();
}

function readFormula(element: XmlElement, line: Line, reading: Reading) {
  if (!reading.fields.visible) return;
  const latex = latexOf(element);
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (latex !== '') {
    line.runs.push({ text: latex, math: true });
    reading.fields.show();
    reading.inHidden = false;
  } else if (text !== '') {
    line.runs.push({ text });
    warn(reading, { code: 'formula-unreadable', at: placeOf(reading), detail: text });
  }
}

function readRun(run: XmlElement, line: Line, reading: Reading, href: string | undefined) {
  const letters = lettersOf(childOf(run, 'w:rPr'), line, reading);
  readRunParts(run, letters, line, reading, href);
}

function readRunParts(run: XmlElement, letters: Letters, line: Line, reading: Reading, href: string | undefined) {
  const parts = elementsOf(run);
  const marked = parts.find((part) => /^w:(?:foot|end)noteReference$/.test(part.name) && hasOwnMark(part));
  for (const part of marked ? [marked] : parts) readRunPart(part, letters, line, reading, href);
}

function readRunPart(part: XmlElement, letters: Letters, line: Line, reading: Reading, href: string | undefined) {
  const text = (said: string) => say(said, letters, line, reading, href);
  switch (part.name) {
    case 'w:t':
      text(textOf(part));
      break;
    case 'w:tab':
    case 'w:ptab':
      text('\t');
      break;
    case 'w:br':
    case 'w:cr':
      text('\n');
      break;
    case 'w:noBreakHyphen':
      text('-');
      break;
    case 'w:sym':
      readSymbol(part, letters, line, reading, href);
      break;
    case 'w:fldChar':
      readFieldCharacter(part, text, reading);
      break;
    case 'w:instrText':
      reading.fields.instruct(textOf(part));
      break;
    case 'w:footnoteReference':
      readNoteReference(part, 'footnote', letters, line, reading);
      break;
    case 'w:endnoteReference':
      readNoteReference(part, 'endnote', letters, line, reading);
      break;
    case 'w:ruby':
      // What is written above the characters is how they are read aloud.
      for (const base of elementsOf(part)) if (base.name === 'w:rubyBase') readContent(base, line, reading, href);
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      placeDrawing(part, letters, line, reading);
      break;
    case 'mc:AlternateContent':
      readAlternative(part, (branch) => readRunParts(branch, letters, line, reading, href), line);
      break;
  }
}

function readSymbol(part: XmlElement, letters: Letters, line: Line, reading: Reading, href: string | undefined) {
  const code = Number.parseInt(part.attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0x10ffff)) return;
  const font = part.attributes['w:font'] ?? '';
  say(String.fromCodePoint(code), { ...letters, properties: { ...letters.properties, font } }, line, reading, href);
}

function placeDrawing(element: XmlElement, letters: Letters, line: Line, reading: Reading) {
  if (!reading.fields.visible) return;
  if (letters.properties.hidden) {
    reading.hidden += 1;
    return;
  }
  const { drafts, inline } = readDrawing(element, reading);
  if (drafts.length > 0) reading.fields.show();
  // A picture that floats stands beside its paragraph; one in the line stands where the line is.
  (inline && !hasText(line) ? line.before : line.after).push(...drafts);
}
