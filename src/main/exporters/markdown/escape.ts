import { linesOf } from '../../importers/decks/lines.ts';

// Slides and notes are read with fewer rules than Markdown has: no HTML, no pictures, no footnotes. What such a rule would
// take for its own gets a backslash; what is code, a formula or an address stays as it is.

const kept = String.raw`\\[^\n]|(?<fence>${'`'}+)(?!${'`'})[\s\S]*?(?<!${'`'})\k<fence>(?!${'`'})|\$(?![\s$])(?:\\.|[^\\$\n])*?(?<!\s)\$(?!\d)|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|<(?:https?|mailto):[^\s<>]+>`;
const taken = String.raw`[<^{]|!(?=\[)|(?<!~)~(?!~)`;
const inSlides = new RegExp(`${kept}|(?<taken>${taken}|&)`, 'g');
const inNotes = new RegExp(`${kept}|(?<taken>${taken})`, 'g');

const escaped = (text: string, rule: RegExp): string =>
  text.replace(rule, (found, ...rest) => {
    const groups: { taken?: string } = rest.at(-1);
    return groups.taken === undefined ? found : `\\${found}`;
  });

// What would begin a list, a heading, a quotation, a table, a rule, a definition, a box of Pandoc's, or notes.
const opening = /^(\s*)(?:([-+*](?=\s|$)|[#>|]|[-=_*](?:\s*[-=_*]){2,}\s*$|~~~|:::|\[(?=[^\]]+\]:))|(\d{1,9})([.)])(?=\s|$))/;

/** A text of a slide for the beginning of a line. */
export function slideLine(inline: string): string {
  const text = escaped(inline.replace(/\s*\n\s*/g, ' ').trim(), inSlides);
  return noNotes(
    text.replace(opening, (_all, space: string, sign?: string, number?: string, dot?: string) => (sign ? `${space}\\${sign}` : `${space}${number}\\${dot}`)),
  );
}

/** A text of a slide as a cell of a table. */
export const slideCell = (inline: string): string => escaped(inline.replace(/\s*\n\s*/g, ' ').trim(), inSlides).replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');

/** A note, which is Markdown already, so that it ends neither itself nor its slide. */
export function noteLines(note: string): string {
  const chunks: { code: boolean; lines: string[] }[] = [];
  let formula = false;
  for (const { text, code } of linesOf(note)) {
    const edge = !code && text.trim() === '$$';
    const asIs = code || formula || edge;
    if (edge) formula = !formula;
    const last = chunks.at(-1);
    if (last?.code === asIs) last.lines.push(text);
    else chunks.push({ code: asIs, lines: [text] });
  }
  return chunks.map(({ code, lines }) => (code ? lines.join('\n') : escaped(lines.join('\n'), inNotes).split('\n').map(ownLine).join('\n'))).join('\n');
}

/** A rule would end the slide, "[1]: Seen." would be a reference. */
function ownLine(line: string): string {
  if (/^\s*-{3,4}\s*$/.test(line)) return '***';
  return noNotes(line.replace(/^(\s*)\[(?=[^\]]+\]:)/, '$1\\['));
}

const noNotes = (line: string): string => line.replace(/^(\s*notes?):/i, '$1\\:');
