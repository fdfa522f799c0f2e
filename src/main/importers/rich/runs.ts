import type { PhrasingContent } from 'mdast';
import { unwrap } from '../../../core/text/script.ts';
import { writeInline } from '../markdown/inline.ts';
import { raised } from '../markdown/raised.ts';

/** A stretch of text in one style, as office formats have it. A formula is one run, its text LaTeX. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  code?: boolean;
  script?: 'sup' | 'sub';
  math?: boolean;
  href?: string;
};

type Mark = 'href' | 'bold' | 'italic' | 'strike';
const marks: readonly Mark[] = ['href', 'bold', 'italic', 'strike'];

// A paragraph of so many characters was made to hold up its reader: what it says counts, not how it looks.
const LONGEST = 50_000;

/** Runs as inline Markdown on one line; neighbours of one style become one, however the file had cut them. */
export function inlineOf(runs: readonly Run[]): string {
  return plainInline(runs) ?? styledInline(runs);
}

/** Most texts have no mark and none of the characters that could be one: they need no parser to be sure of. */
function plainInline(runs: readonly Run[]): string | null {
  let text = '';
  for (const run of runs) {
    if (run.href || run.bold || run.italic || run.strike || run.code || run.script || run.math) return null;
    text += run.text;
  }
  return /[\\`*_~[\]$]/.test(text) ? null : unwrap(text);
}

function styledInline(runs: readonly Run[]): string {
  const said = runs.filter((run) => run.text !== '');
  if (said.reduce((length, run) => length + run.text.length, 0) > LONGEST) return plainly(said);
  return writeInline(nested(said, 0), new Map());
}

const plainly = (runs: readonly Run[]): string => unwrap(runs.map((run) => run.text).join('')).replace(/[\\`*_~[\]$]/g, '\\$&');

/** Runs without any mark, where style says nothing more: in a heading or a table's head all is bold. */
export const unstyled = (runs: readonly Run[]): Run[] => runs.map(({ bold: _bold, italic: _italic, ...run }) => run);

function nested(runs: readonly Run[], depth: number): PhrasingContent[] {
  const mark = marks[depth];
  if (mark === undefined) return plain(runs);
  const nodes: PhrasingContent[] = [];
  for (const group of groups(runs, (run) => run[mark] || undefined)) {
    const [first] = group;
    const inside = nested(group, depth + 1);
    const value = first?.[mark];
    if (!value || group.every((run) => run.text.trim() === '')) for (const node of inside) nodes.push(node);
    else if (mark === 'href') nodes.push({ type: 'link', url: String(value), children: inside as never });
    else nodes.push({ type: mark === 'bold' ? 'strong' : mark === 'italic' ? 'emphasis' : 'delete', children: inside });
  }
  return nodes;
}

function plain(runs: readonly Run[]): PhrasingContent[] {
  return groups(runs, (run) => (run.math ? 'math' : run.code ? 'code' : 'text')).flatMap((group): PhrasingContent[] => {
    const [first] = group;
    const text = group.map((run) => (run.script && !run.math ? raised(run.text, run.script) : run.text)).join('');
    if (first?.math) return group.map((run) => ({ type: 'inlineMath', value: run.text }));
    if (first?.code && text.trim() !== '') return [{ type: 'inlineCode', value: text.trim() }];
    return [{ type: 'text', value: text }];
  });
}

/** Neighbours that agree. */
function groups(runs: readonly Run[], key: (run: Run) => unknown): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const [first] = last ?? [];
    if (last && first && key(first) === key(run)) last.push(run);
    else found.push([run]);
  }
  return found;
}
