import { latexOfMathml } from '../mathml/latex.ts';
import { childOf, type XmlElement, type XmlNode } from '../package/xml.ts';
import type { Run } from '../rich/runs.ts';
import { formulaOf } from './formula.ts';
import { type Reading, warn } from './reading.ts';
import { type Look, merged, type ParagraphStyle } from './styles.ts';

/** What a paragraph holds: its text, the notes it refers to, and what is anchored in it, each in order. */
export type Inline = { runs: Run[]; notes: XmlElement[]; frames: XmlElement[] };

type Here = { look: Look; href: string; hidden: boolean };

const isShape = (name: string): boolean => name.startsWith('draw:');
// Nothing in these is text of the report.
const silent = new Set(['text:number', 'text:tracked-changes', 'text:script', 'text:label', 'text:ruby-text', 'office:event-listeners', 'text:note']);

/** The content of a paragraph, OpenDocument 1.3, part 3, chapter 6. */
export function readInline(paragraph: XmlElement, style: ParagraphStyle, reading: Reading): Inline {
  const inline: Inline = { runs: [], notes: [], frames: [] };
  readNodes(paragraph.children, { look: style.own, href: '', hidden: style.all.hidden ?? false }, style.all, inline, reading);
  return inline;
}

function readNodes(nodes: readonly XmlNode[], here: Here, all: Look, inline: Inline, reading: Reading): void {
  for (const node of nodes) {
    if (typeof node === 'string') push(node.replace(/[ \t\r\n]+/g, ' '), here, all, inline, reading);
    else readElement(node, here, all, inline, reading);
  }
}

function readElement(element: XmlElement, here: Here, all: Look, inline: Inline, reading: Reading): void {
  const get = (name: string) => element.attributes[name] ?? '';
  const inside = (at: Here = here) => readNodes(element.children, at, all, inline, reading);
  switch (element.name) {
    case 'text:span': {
      const look = merged([reading.styles.text(get('text:style-name')), here.look]);
      const hidden = look.hidden ?? here.hidden;
      if (hidden && !here.hidden) reading.omissions.hidden += 1;
      inside({ ...here, look, hidden });
      return;
    }
    case 'text:a':
      inside({ ...here, href: get('xlink:href') });
      return;
    case 'text:s':
      push(' '.repeat(Math.min(200, Number(element.attributes['text:c'] ?? 1) || 1)), here, all, inline, reading);
      return;
    case 'text:tab':
      push('\t', here, all, inline, reading);
      return;
    case 'text:line-break':
      push('\n', here, all, inline, reading);
      return;
    case 'text:note':
      if (here.hidden) return;
      inline.notes.push(element);
      push(`[${noteLabel(element)}]`, { look: {}, href: '', hidden: false }, {}, inline, reading);
      return;
    case 'office:annotation':
      reading.omissions.comments += 1;
      return;
    case 'text:hidden-text':
      if (get('text:is-hidden') === 'false') {
        inside();
        return;
      }
      reading.omissions.hidden += 1;
      return;
    case 'draw:frame':
      readFrame(element, here, inline, reading);
      return;
    case 'draw:a':
      inside();
      return;
    default:
      if (isShape(element.name)) inline.frames.push(element);
      else if (!silent.has(element.name)) inside();
  }
}

/** A frame in the line: a formula is part of the text, everything else stands after the paragraph. */
function readFrame(frame: XmlElement, here: Here, inline: Inline, reading: Reading): void {
  if (here.hidden) return;
  const formula = formulaOf(frame, reading);
  if (!formula) {
    inline.frames.push(frame);
    return;
  }
  const latex = formula.mathml ? latexOfMathml(formula.mathml) : '';
  if (latex !== '') inline.runs.push({ text: latex, math: true });
  else if (formula.source !== '') {
    inline.runs.push({ text: formula.source, code: true });
    warn(reading, 'formula-unreadable', formula.source);
  }
}

function push(text: string, { look, href, hidden }: Here, all: Look, inline: Inline, reading: Reading): void {
  if (hidden || text === '') return;
  const language = look.language ?? all.language ?? '';
  if (/^[a-z]{2,3}$/.test(language)) reading.languages.set(language, (reading.languages.get(language) ?? 0) + text.length);
  const run: Run = { text };
  if (look.bold) run.bold = true;
  if (look.italic) run.italic = true;
  if (look.strike) run.strike = true;
  if (look.mono) run.code = true;
  if (look.script) run.script = look.script;
  if (href !== '') run.href = href;
  inline.runs.push(run);
}

/** What a reader sees at the place that a note belongs to. */
export const noteLabel = (note: XmlElement): string => {
  const citation = childOf(note, 'text:note-citation');
  const said = citation?.attributes['text:label'] ?? citation?.children.filter((child) => typeof child === 'string').join('') ?? '';
  return said.trim() || '*';
};
