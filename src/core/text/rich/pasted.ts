import { Parser } from 'htmlparser2';
import { type Atom, asShown, charsOf, type Marks, plain } from './atom.ts';

/** A line of what was pasted. `level` is 0 outside of lists and for their outermost items; headings count from 1. */
export type PastedLine = { atoms: Atom[]; level: number; kind: 'text' | 'item' | 'number' | 'quote' | 'code' | `heading-${1 | 2 | 3}` };

const blocks = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const unread = new Set('head style script title template noscript svg math xml'.split(' '));
const nothing = /[\u00ad\u200b\u2060\ufeff]/g;

/** What the clipboard holds as lines of formatted text: bold, italic, strikethrough, code and links stay, all else goes. Rows of a table are lines, their cells set apart by bars. */
export function pastedLines(html: string, text: string): PastedLine[] {
  const lines = html.trim() === '' ? [] : linesOfHtml(html);
  return lines.length > 0 ? lines : linesOfText(text);
}

/** The lines as one, with spaces between. */
export const joinedLines = (lines: readonly PastedLine[]): Atom[] => lines.flatMap(({ atoms }, k) => (k === 0 ? atoms : [...charsOf(' '), ...atoms]));

function linesOfText(text: string): PastedLine[] {
  const lines = text
    .replace(/\u00a0/g, ' ')
    .replace(nothing, '')
    .split(/\r\n?|\n/);
  const several = lines.filter((line) => line.trim() !== '').length > 1;
  return lines.flatMap((line): PastedLine[] => {
    const [, indent = '', mark = '', rest = ''] = (several ? /^(\s*)([•▪‣◦●■·–*-]\s+)?(.*)$/ : /^()()(.*)$/).exec(line) ?? [];
    const atoms = asShown(charsOf(rest.replaceAll('\t', ' ')));
    if (atoms.length === 0) return [];
    const depth = mark === '' ? 0 : Math.min(2, Math.floor(indent.replaceAll('\t', '    ').length / 2));
    return [{ atoms, level: depth, kind: mark === '' ? 'text' : 'item' }];
  });
}

type Frame = { name: string; marks: Marks; skips: boolean; kind: PastedLine['kind']; level: number };

function linesOfHtml(html: string): PastedLine[] {
  const lines: PastedLine[] = [];
  const stack: Frame[] = [{ name: '', marks: plain, skips: false, kind: 'text', level: 0 }];
  let atoms: Atom[] = [];
  let cells = 0;
  let depth = 0;
  const top = (): Frame => stack.at(-1) ?? { name: '', marks: plain, skips: false, kind: 'text', level: 0 };
  const flush = () => {
    const shown = asShown(atoms);
    if (shown.length > 0) lines.push({ atoms: shown, level: Math.max(0, Math.min(2, top().level)), kind: top().kind });
    atoms = [];
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const { kind, level, marks, skips } = top();
        const inCell = stack.some((frame) => frame.name === 'td' || frame.name === 'th');
        if (blocks.has(name) && !inCell) flush();
        else if (blocks.has(name) || name === 'br') atoms.push(...charsOf(' '));
        if (name === 'br' && !inCell) flush();
        if (name === 'tr') cells = 0;
        if ((name === 'td' || name === 'th') && cells++ > 0) atoms.push(...charsOf(' | '));
        if (name === 'ul' || name === 'ol') depth++;
        const style = attributes['style'] ?? '';
        const frame: Frame = {
          name,
          kind,
          level,
          marks: marksWith(marks, name, attributes, style),
          skips: skips || unread.has(name) || /mso-list:\s*ignore/i.test(style),
        };
        if (name === 'li') Object.assign(frame, { kind: listed(stack), level: Number(attributes['aria-level'] ?? depth) - 1 });
        const word = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1];
        if (word) Object.assign(frame, { kind: 'item', level: Number(word) - 1 });
        const heading = /^h([1-6])$/.exec(name)?.[1];
        if (heading) Object.assign(frame, { kind: `heading-${Math.min(3, Number(heading))}`, marks: plain });
        if (name === 'blockquote') frame.kind = 'quote';
        if (name === 'pre') frame.kind = 'code';
        if (name === 'tex-formula') frame.skips = false;
        stack.push(frame);
      },
      ontext: (text) => {
        const { name, marks, skips } = top();
        if (skips) return;
        if (name === 'tex-formula') atoms.push({ kind: 'formula', text: text.trim(), marks });
        else atoms.push(...charsOf(text.replace(/\u00a0/g, ' ').replace(nothing, ''), marks));
      },
      onclosetag: (name) => {
        const inCell = stack.slice(0, -1).some((frame) => frame.name === 'td' || frame.name === 'th');
        if (blocks.has(name) && !inCell) flush();
        if (name === 'ul' || name === 'ol') depth--;
        if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.replace(/<!--(?:StartFragment|EndFragment)-->/g, ''));
  flush();
  return lines;
}

const listed = (stack: readonly Frame[]): 'item' | 'number' =>
  stack.findLast(({ name }) => name === 'ul' || name === 'ol')?.name === 'ol' ? 'number' : 'item';

function marksWith(marks: Marks, name: string, attributes: Record<string, string>, style: string): Marks {
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const bold = weight === undefined ? name === 'b' || name === 'strong' || marks.bold : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slope = /font-style:\s*(\w+)/i.exec(style)?.[1];
  const italic = slope === undefined ? name === 'i' || name === 'em' || marks.italic : slope === 'italic' || slope === 'oblique';
  const strike = marks.strike || name === 's' || name === 'strike' || name === 'del' || /text-decoration[^;]*line-through/i.test(style);
  const code = marks.code || name === 'code' || name === 'tt' || name === 'kbd' || name === 'samp';
  const href = attributes['href'] ?? '';
  const link = name === 'a' && /^(https?|mailto):/i.test(href) ? { href, title: '' } : marks.link;
  return { bold, italic, strike, code, link };
}
