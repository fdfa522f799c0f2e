import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { type Atom, asShown, type Marks, plain } from './atom.ts';

export type InlineReader = { parse(source: string): Token[] };

/** Reads inline Markdown into tokens that still know how each escape was written. */
export function inlineReader(markdown: InstanceType<typeof MarkdownIt>): InlineReader {
  markdown.disable('text_join');
  return { parse: (source) => markdown.parseInline(source, {}).flatMap((token) => token.children ?? []) };
}

/**
 * `cuts[k]` is the offset at which the source can be cut before atom k without cutting a mark, null where there is none;
 * it has one more place than there are atoms.
 */
export type InlineReading = { atoms: Atom[]; cuts: (number | null)[] };

type Placed = { atom: Atom; from: number | null };

/** What a line of Markdown shows, and where in the source it stands. */
export function readInline(reader: InlineReader, source: string): InlineReading {
  const placed = walk(reader.parse(source), source);
  const shown = asShown(placed.map(({ atom }) => atom));
  const cuts: (number | null)[] = [];
  // What is shown are the same atoms in order, less some white space.
  let at = 0;
  for (const atom of shown) {
    while (placed[at] && !isSameText(placed[at]?.atom, atom)) at++;
    cuts.push(placed[at]?.from ?? null);
    at++;
  }
  cuts.push(source.length);
  if (cuts.length > 1) cuts[0] = 0;
  return { atoms: shown, cuts };
}

const white = /[ \t\n\r\f]/;
const isSameText = (a: Atom | undefined, b: Atom) => a?.kind === b.kind && (a.text === b.text || (b.text === ' ' && b.kind === 'char' && white.test(a.text)));

function walk(tokens: readonly Token[], source: string): Placed[] {
  const placed: Placed[] = [];
  const open: Partial<Marks>[] = [];
  let marks = plain;
  let at: number | null = 0;
  /** Where the outermost mark opens, until its first atom has come. */
  let before: number | null = null;
  const push = (kind: Atom['kind'], text: string, from: number | null) => {
    placed.push({ atom: { kind, text, marks }, from: open.length === 0 ? from : before });
    before = null;
  };
  const expect = (written: string): number | null => {
    if (at === null) return null;
    const found: number = source.startsWith(written, at) ? at : skipWhite(source, at);
    if (!source.startsWith(written, found)) {
      at = null; // the source is not as it was thought to be: nothing behind this can be placed
      return null;
    }
    at = found + written.length;
    return found;
  };
  const remark = () => {
    marks = Object.assign({}, plain, ...open);
  };
  const opens = (mark: Partial<Marks>, written: string) => {
    const from = expect(written);
    if (open.length === 0) before = from;
    open.push(mark);
    remark();
  };
  const closes = (written: string) => {
    expect(written);
    open.pop();
    remark();
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
        opens({ bold: true }, token.markup);
        break;
      case 'em_open':
        opens({ italic: true }, token.markup);
        break;
      case 's_open':
        opens({ strike: true }, token.markup);
        break;
      case 'strong_close':
      case 'em_close':
      case 's_close':
        closes(token.markup);
        break;
      case 'link_open':
        opens({ link: { href: String(token.attrGet('href') ?? ''), title: String(token.attrGet('title') ?? '') } }, token.markup === 'autolink' ? '<' : '[');
        break;
      case 'link_close':
        at = at === null ? null : linkEnd(source, at, token.markup);
        open.pop();
        remark();
        break;
      case 'code_inline': {
        const from = expect(token.markup);
        if (open.length === 0) before = from;
        open.push({ code: true });
        remark();
        for (const unit of token.content.split('')) push('char', unit, null);
        open.pop();
        remark();
        at = from === null ? null : codeEnd(source, from + token.markup.length, token.markup);
        break;
      }
      case 'math_inline':
        push('formula', token.content, expect(`$${token.content}$`));
        break;
      case 'cue':
        push('cue', token.content, expect(token.content));
        break;
      case 'softbreak':
        push('char', '\n', at);
        if (at !== null) at = skipWhite(source, at);
        break;
      case 'hardbreak':
        push('break', '\n', at);
        if (at !== null) at = skipWhite(source, source[at] === '\\' ? at + 1 : at);
        break;
      case 'text_special': {
        const from = expect(token.markup);
        for (const unit of token.content.split('')) push('char', unit, token.content.length === 1 ? from : null);
        break;
      }
      default: {
        const from = expect(token.content);
        token.content.split('').forEach((unit, k) => {
          push('char', unit, from === null ? null : from + k);
        });
      }
    }
  }
  return placed;
}

function skipWhite(source: string, from: number): number {
  let at = from;
  while (white.test(source.charAt(at))) at++;
  return at;
}

function codeEnd(source: string, from: number, fence: string): number | null {
  for (const run of source.slice(from).matchAll(/`+/g)) if (run[0].length === fence.length) return from + run.index + fence.length;
  return null;
}

/** Behind a link's address and title; null where it is written in a way that is not foreseen. */
function linkEnd(source: string, at: number, markup: string): number | null {
  if (markup === 'autolink') return source[at] === '>' ? at + 1 : null;
  const found =
    /^\]\(\s*(?:<(?:\\.|[^<>\\\n])*>|(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*)(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)/.exec(
      source.slice(at),
    );
  return found ? at + found[0].length : null;
}
