import { openedBy } from '../chunks.ts';
import { FancyLists, withoutOrdinal } from './lists.ts';
import { noncharacters, type Special, STAND_IN } from './special.ts';
import { tableAt } from './tables.ts';

/** Markdown that CommonMark's parser reads as Pandoc would: as long as the source, line by line, so that every place in it is the same. */
export type Rewritten = {
  text: string;
  /** What stands for itself, by the line where it begins. */
  specials: ReadonlyMap<number, Special>;
  /** Markers of lists that read otherwise than they are written now, by line. */
  markers: ReadonlyMap<number, string>;
  examples: ReadonlyMap<string, number>;
  /** From Pandoc's title block. */
  title: string;
};

// Layout that says nothing.
const layout =
  /^\\(?:newpage|pagebreak|clearpage|cleardoublepage|maketitle|tableofcontents|listoffigures|listoftables|appendix|bigskip|medskip|smallskip|noindent|centering|hfill|vfill|small|normalsize|large|onehalfspacing|[vh]space\*?\{[^{}]*\}|(?:begin|end)\{(?:center|flushleft|flushright|landscape|multicols|small|samepage|minipage)\}(?:\{[^{}]*\}|\[[^\]]*\])*|(?:setlength|pagestyle|thispagestyle|pagenumbering|label|usepackage)\S*)\s*$/;
const environment = /^\\begin\{((?:equation|align|alignat|gather|multline|displaymath|eqnarray|math)\*?)\}/;
const div = /^( {0,3}:{3,}[ \t]*(?:\{[^}]*\}|[\w.#-]+)?)(.*?)[ \t]*:*[ \t]*$/;
const delimiters = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const caption = /^ {0,3}(?:[Tt]able:|:)[ \t]+(?=\S)/;
// Lines of one formula.
const FORMULA = 200;
// The parser takes quadratic time over one paragraph, by its length and more so by the marks in it.
const PARAGRAPH = 60_000;
const MARKS = 1_500;
// Quotations and lists inside one another.
const DEEPEST = 60;

/** Rewrites what Pandoc adds to Markdown. Linear in the text's length. */
export function rewritten(source: string): Rewritten {
  const lines = source.replace(noncharacters, '\ufffd').split('\n');
  const out = [...lines];
  const specials = new Map<number, Special>();
  const lists = new FancyLists();
  const title = titleBlock(lines, out);
  const tables = htmlTables(lines);
  let until: RegExp | null = null;
  let indented = false;
  let inItem = false;
  let inDefinition = false;
  const stand = (i: number, end: number, special: Special) => {
    specials.set(i + 1, special);
    for (let at = i; at < end; at += 1) {
      const line = lines[at] ?? '';
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      out[at] = at === i ? (indent.slice(0, Math.max(0, line.length - 1)) + STAND_IN).padEnd(line.length) : ' '.repeat(line.length);
    }
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (until !== null) {
      const ended: boolean = until.test(line);
      if (ended || !(indented && /^\S/.test(line))) {
        if (ended) until = null;
        continue;
      }
      until = null;
    }
    if (line.trim() === '' || out[i] !== line) continue;
    const blank = i === 0 || (out[i - 1] ?? '').trim() === '';
    if (/^ {0,3}\S/.test(line)) inItem = /^ {0,3}(?:[-*+]|\d+[.)])\s/.test(line) || (inItem && !blank);
    const htmlEnd = blank ? tables.get(i) : undefined;
    if (htmlEnd !== undefined) {
      stand(i, htmlEnd, { kind: 'html', html: lines.slice(i, htmlEnd).join('\n') });
      i = htmlEnd - 1;
      continue;
    }
    until = openedBy(line, i);
    indented = /^(?:\s|[-*+]\s|\d)/.test(line);
    if (until !== null) continue;
    if (isTooDeep(line) || (!blank && isOverloaded(line))) {
      stand(i, i + 1, { kind: 'plain', text: line.trim() });
      continue;
    }
    const isCode = /^(?: {4}|\t)/.test(line) && !inItem && !inDefinition && blank;
    if (blank) {
      const long = longParagraph(lines, i);
      const formula = isCode ? null : formulaAt(lines, i);
      const table = isCode ? null : tableAt(lines, i);
      if (long) stand(i, long.end, { kind: 'plain', text: long.text });
      else if (formula) stand(i, formula.end, { kind: 'formula', latex: formula.latex });
      else if (table) {
        const [words, end] = captionAround(lines, out, i, table.end);
        stand(i, end, { ...table.table, rows: table.table.rows.map((row) => ({ ...row, line: row.line })), caption: words });
      }
      const end = (long ?? formula ?? table)?.end;
      if (end !== undefined) {
        i = end - 1;
        continue;
      }
    }
    if (isCode) continue;
    const [, fence, after = ''] = div.exec(line) ?? [];
    const words = /\stitle="([^"]*)"/.exec(fence ?? '')?.[1] ?? after;
    if (fence !== undefined && (after.trim() === '' || /^\s|^\[/.test(after))) {
      // Whatever is left of the line is a title, at the margin.
      out[i] = words
        .trim()
        .replace(/^\[(.*)\]$/, '$1')
        .padEnd(line.length);
      continue;
    }
    if (layout.test(line)) {
      out[i] = ' '.repeat(line.length);
      continue;
    }
    if (blank && /^\|(?:\s|$)/.test(line)) {
      const end = lineBlock(lines, out, i);
      if (end !== null) {
        i = end - 1;
        continue;
      }
    }
    if (isDefinition(lines, out, i, inDefinition)) {
      out[i] = line.replace(/[:~]/, '+');
      lists.markers.set(i + 1, '');
      inDefinition = true;
      continue;
    }
    if (/^\S/.test(line) && blank) inDefinition = false;
    out[i] = lists.rewrite(lines, i, blank || /^\s*(?:[-*+]|\(?[\w#@]+[.)])\s/.test(lines[i - 1] ?? '')) ?? withoutOrdinal(lines, i) ?? line;
    if (out[i] !== line) inItem = true;
  }
  return { text: out.join('\n'), specials, markers: lists.markers, examples: lists.examples, title };
}

function titleBlock(lines: readonly string[], out: string[]): string {
  if (!/^%[ \t]*\S/.test(lines[0] ?? '')) return '';
  let title = '';
  for (let i = 0; i < 12 && /^(?:%|[ \t]+\S)/.test(lines[i] ?? ''); i += 1) {
    const line = lines[i] ?? '';
    if (i === 0 || (!line.startsWith('%') && !out.slice(0, i).some((_, at) => at > 0 && lines[at]?.startsWith('%'))))
      title += ` ${line.replace(/^%/, '').trim()}`;
    out[i] = ' '.repeat(line.length);
  }
  return title.trim();
}

/** `$$ … $$`, `\[ … \]` and LaTeX's environments, on lines of their own. */
function formulaAt(lines: readonly string[], start: number): { latex: string; end: number } | null {
  const first = (lines[start] ?? '').trim();
  const [, name] = environment.exec(first) ?? [];
  const close = name !== undefined ? `\\end{${name}}` : first.startsWith('$$') ? '$$' : first.startsWith('\\[') ? '\\]' : null;
  if (close === null) return null;
  const body: string[] = [];
  for (let at = start; at < Math.min(lines.length, start + FORMULA); at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' && close !== '$$') return null;
    const rest = at === start && name === undefined ? line.slice(2) : line;
    const found = rest.indexOf(close);
    if (found < 0) {
      body.push(rest);
      continue;
    }
    // Pandoc's references to formulas are no part of them; other words are.
    if (!/^(?:\s*\{#[^}]*\})?$/.test(rest.slice(found + close.length)) || (at === start && (lines[at + 1] ?? '').trim() !== '')) return null;
    body.push(name === undefined ? rest.slice(0, found) : rest.slice(0, found + close.length));
    const latex = body.join('\n').trim();
    if (close === '\\]' && !/[\\^_={}<>+*/]/.test(latex)) return null;
    return latex === ''
      ? null
      : { latex: name && /^(?:equation|displaymath|math)/.test(name) ? latex.replace(/^\\begin\{[^}]*\}|\\end\{[^}]*\}$/g, '').trim() : latex, end: at + 1 };
  }
  return null;
}

/** Where each HTML table ends that begins a line, by the line it begins on: blank lines in it would end it otherwise. */
function htmlTables(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  lines.forEach((line, i) => {
    if (!line.includes('table') && !/table/i.test(line)) return;
    for (const [tag] of line.matchAll(/<\/?table(?=[\s>])/gi)) {
      if (!tag.startsWith('</')) open.push(i);
      else {
        const start = open.pop();
        if (start !== undefined && /^ {0,3}<table/i.test(lines[start] ?? '')) ends.set(start, i + 1);
      }
    }
  });
  return ends;
}

/** A paragraph that no person wrote, or a file without line breaks. */
function longParagraph(lines: readonly string[], start: number): { text: string; end: number } | null {
  let end = start;
  let length = 0;
  let marks = 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || (end > start && /^ {0,3}(?:[-*+>#|]|\d+[.)]\s|`{3}|~{3})/.test(line))) break;
    length += line.length + 1;
    if (length > 8_000) marks += marksIn(line);
  }
  if (length <= PARAGRAPH && marks <= MARKS) return null;
  return { text: lines.slice(start, end).join('\n'), end };
}

const marksIn = (text: string): number => text.match(/[*_[\]`~$<!]/g)?.length ?? 0;

/** A row or an item that no person wrote: within a table or a list it is no paragraph of its own. */
const isOverloaded = (line: string): boolean => line.length > 8_000 && marksIn(line) > MARKS;

const isTooDeep = (line: string): boolean =>
  line.length > DEEPEST &&
  new RegExp(`^\\s*(?:\\[\\^[^\\]]{1,99}\\]:\\s*)?(?:(?:>|[-*+]|\\d{1,9}[.)])\\s*){${DEEPEST}}`).test(line) &&
  !/^\s*(?:[-*_]\s*)+$/.test(line);

/** The caption after a table or before it, which is blanked out where it stands. */
function captionAround(lines: readonly string[], out: string[], start: number, end: number): [words: string, end: number] {
  let after = end;
  while (after < lines.length && after < end + 2 && (lines[after] ?? '').trim() === '') after += 1;
  if (caption.test(lines[after] ?? '')) {
    let last = after;
    while (last < lines.length && (lines[last] ?? '').trim() !== '') last += 1;
    return [wordsOf(lines.slice(after, last)), last];
  }
  let before = start - 1;
  while (before >= 0 && before >= start - 2 && (lines[before] ?? '').trim() === '') before -= 1;
  if (!caption.test(lines[before] ?? '') || (lines[before - 1] ?? '').trim() !== '' || (out[before] ?? '').trim() === '') return ['', end];
  out[before] = ' '.repeat((out[before] ?? '').length);
  return [wordsOf([lines[before] ?? '']), end];
}

const wordsOf = (lines: readonly string[]): string => lines.join('\n').replace(caption, '').trim();

/** Lines of a poem or an address: each ends where its author ended it. */
function lineBlock(lines: readonly string[], out: string[], start: number): number | null {
  let end = start;
  while (end < lines.length && (/^\|(?:\s|$)/.test(lines[end] ?? '') || (end > start && /^\s+\S/.test(lines[end] ?? '')))) end += 1;
  const block = lines.slice(start, end);
  if (
    [...block, lines[end] ?? ''].some((line) => delimiters.test(line) && line.includes('-')) ||
    (block.length > 1 && block.every((line) => /\S\s*\|\s*$/.test(line)))
  )
    return null;
  block.forEach((line, i) => {
    const next = block[i + 1];
    const breaks = next !== undefined && /^\|\s*\S/.test(next) && /^\|?\s*\S/.test(line.replace(/^\|$/, ''));
    const text = line.replace(/^\|/, '').trim();
    out[start + i] = `${i === 0 || text === '' ? '' : ' '.repeat(Math.min(3, line.length - text.length - 1))}${text}${breaks ? '\\' : ''}`.padStart(0);
    out[start + i] = breaks
      ? (out[start + i] ?? '')
          .slice(0, -1)
          .padEnd(line.length - 1)
          .concat('\\')
      : (out[start + i] ?? '').padEnd(line.length);
  });
  return end;
}

function isDefinition(lines: readonly string[], out: readonly string[], i: number, inDefinition: boolean): boolean {
  if (!/^ {0,3}[:~][ \t]{1,3}\S/.test(lines[i] ?? '')) return false;
  const before = (lines[i - 1] ?? '').trim() === '' ? i - 2 : i - 1;
  const term = lines[before] ?? '';
  if (before < 0 || term.trim() === '' || (out[before] ?? '').trim() === '' || (out[before] ?? '').startsWith(STAND_IN)) return false;
  if (/^\s*[|+#>]|^\s*-{3}/.test(term)) return false;
  const isTerm = before === 0 || (out[before - 1] ?? '').trim() === '' || /^ {0,3}[:~][ \t]/.test(lines[before - 1] ?? '');
  return (inDefinition && /^\s|^[:~]/.test(term)) || (isTerm && /^ {0,3}\S/.test(term));
}
