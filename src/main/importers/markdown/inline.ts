import type { Definition, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import { escapeInline, inlineHtml, plainText } from '../../../core/text/inline.ts';
import { unwrap } from '../../../core/text/script.ts';

type Definitions = ReadonlyMap<string, Definition>;
type Writing = { escape: (text: string) => string; marks: boolean };

const escapeAll = (text: string) => text.replace(/[\\`*_~[\]$]/g, '\\$&');

/** Phrasing content as inline Markdown of the kind that slides are written in: fewest escapes, no pictures, on one line. */
export function writeInline(nodes: readonly PhrasingContent[], definitions: Definitions): string {
  const write = (writing: Writing) => unwrap(nodes.map((node) => writeNode(node, writing, definitions)).join(''));
  const plain = write({ escape: (text) => text, marks: false });
  const sure = write({ escape: escapeAll, marks: true });
  // Delimiters that meet, as in "*a***b**", can read otherwise than they were meant: then the words count, not the marks.
  if (plainText(sure) !== plain) return escapeInline(plain);
  const html = inlineHtml(sure);
  const bare = write({ escape: (text) => text, marks: true });
  if (inlineHtml(bare) === html) return bare;
  const careful = write({ escape: escapeInline, marks: true });
  return inlineHtml(careful) === html ? careful : sure;
}

function writeNode(node: PhrasingContent, writing: Writing, definitions: Definitions): string {
  const inside = () => ('children' in node ? node.children.map((child) => writeNode(child, writing, definitions)).join('') : '');
  switch (node.type) {
    case 'text':
      return writing.escape(node.value);
    case 'emphasis':
      return marked('*', inside(), writing);
    case 'strong':
      return marked('**', inside(), writing);
    case 'delete':
      return marked('~~', inside(), writing);
    case 'inlineCode':
      return writing.marks ? code(node.value) : node.value;
    case 'inlineMath':
      return writing.marks ? `$${node.value}$` : node.value;
    case 'break':
      return '\n';
    case 'link':
      return linked(inside(), node.url, writing);
    case 'linkReference':
      return linked(inside(), definitions.get(node.identifier)?.url ?? '', writing);
    case 'footnoteReference':
      return writing.escape(`[${node.label ?? node.identifier}]`);
    // Taken out before; what is left of raw HTML has no text.
    case 'image':
    case 'imageReference':
    case 'html':
      return '';
  }
}

function marked(mark: string, text: string, { marks }: Writing): string {
  const inner = text.trim();
  if (!marks || inner === '') return text;
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

function code(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return `${fence}${pad}${value}${pad}${fence}`;
}

/** A link that leads somewhere else; its text alone where it leads within the report, or is its own address. */
function linked(text: string, url: string, writing: Writing): string {
  if (!writing.marks || text.trim() === '' || url === '' || url.startsWith('#')) return text;
  if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^(?:https?|mailto):/i.test(url)) return text;
  if ([url, url.replace(/^mailto:/, ''), url.replace(/^https?:\/\//, '')].some((address) => writing.escape(address) === text)) return text;
  const target = /[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url;
  return `[${text}](${target})`;
}
