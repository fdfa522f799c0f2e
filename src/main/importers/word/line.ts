import { glyphsOf, isSymbolFont } from '../ooxml/glyphs.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Run } from '../rich/runs.ts';
import type { Draft, Look, Reading } from './draft.ts';
import { type RunProperties, runProperties } from './properties.ts';
import type { Style } from './styles.ts';

/** A paragraph while it is read: its text, and what is anchored in it. */
export type Line = {
  style: Style;
  runs: Run[];
  /** What stands before the text, after it, and the notes that it refers to. */
  before: Draft[];
  after: Draft[];
  notes: Draft[];
  look: Look;
  /** Counts what it is part of, as captions do. */
  sequence: boolean;
  usual?: Letters;
  changes: number;
};

export const newLine = (style: Style, carried: readonly Run[]): Line => ({
  style,
  runs: [...carried],
  before: [],
  after: [],
  notes: [],
  look: { bold: true, monospaced: true, centred: false, size: 0 },
  sequence: false,
  changes: 0,
});

export const hasText = (line: Line): boolean => line.runs.some((run) => run.text.trim() !== '');

/** A run's look with all styles that it stands under, and the marks that it carries beyond its paragraph's style. */
export type Letters = { properties: RunProperties; marks: Omit<Run, 'text'> };

/** Properties that are on or off in styles turn one another over (ECMA-376 part 1, clause 17.7.3). */
const toggled = (direct: boolean | undefined, character: boolean | undefined, paragraph: boolean | undefined): boolean =>
  direct ?? (character === true ? paragraph !== true : paragraph === true);

export function lettersOf(element: XmlElement | null, line: Line, reading: Reading): Letters {
  // Most runs say nothing of themselves.
  if (element) return lettersIn(runProperties(element), line, reading);
  line.usual ??= lettersIn({}, line, reading);
  return line.usual;
}

function lettersIn(direct: RunProperties, line: Line, reading: Reading): Letters {
  const character = direct.style === undefined ? null : reading.styles.character(direct.style);
  const paragraph = line.style.run;
  const own = character?.run ?? {};
  const properties: RunProperties = {
    ...paragraph,
    ...own,
    ...direct,
    bold: toggled(direct.bold, own.bold, paragraph.bold),
    italic: toggled(direct.italic, own.italic, paragraph.italic),
    hidden: toggled(direct.hidden, own.hidden, paragraph.hidden),
  };
  const marks: Omit<Run, 'text'> = {};
  if (properties.bold && !paragraph.bold) marks.bold = true;
  if (properties.italic && !paragraph.italic) marks.italic = true;
  if (properties.strike && !paragraph.strike) marks.strike = true;
  if (properties.script === 'sup' || properties.script === 'sub') marks.script = properties.script;
  if ((properties.monospaced && !paragraph.monospaced) || character?.kind === 'code') marks.code = true;
  return { properties, marks };
}

/** Adds what is said, unless it is hidden or a field's instruction. */
export function say(text: string, letters: Letters, line: Line, reading: Reading, href?: string) {
  if (!reading.fields.visible || text === '') return;
  const { properties, marks } = letters;
  const blank = text.trim() === '';
  if (properties.hidden) {
    if (!blank && !reading.inHidden) reading.hidden += 1;
    if (!blank) reading.inHidden = true;
    return;
  }
  const said = (properties.font !== undefined && isSymbolFont(properties.font)) || /[\uf000-\uf0ff]/.test(text) ? glyphsOf(text, properties.font ?? '') : text;
  if (!blank) {
    reading.inHidden = false;
    reading.fields.show();
    if (reading.fields.isSequence) line.sequence = true;
    const { look } = line;
    look.bold &&= properties.bold === true;
    look.monospaced &&= marks.code === true || properties.monospaced === true;
    look.size = Math.max(look.size, properties.size ?? 20);
    const language = properties.language ?? '';
    reading.languages.set(language, (reading.languages.get(language) ?? 0) + text.length);
  }
  const address = href ?? reading.fields.href;
  const last = line.runs.at(-1);
  // Word cuts runs at every revision and spelling error.
  if (last && sameMarks(last, marks, address)) last.text += said;
  else line.runs.push({ text: said, ...marks, ...(address === undefined ? {} : { href: address }) });
}

const sameMarks = (run: Run, marks: Omit<Run, 'text'>, href: string | undefined): boolean =>
  !run.math &&
  run.bold === marks.bold &&
  run.italic === marks.italic &&
  run.strike === marks.strike &&
  run.code === marks.code &&
  run.script === marks.script &&
  run.href === href;
