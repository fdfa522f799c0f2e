import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes as Tree, type TreeAdapter } from 'parse5';
import { ImportFailure } from '../failure.ts';

// As deep as browsers build a page; what lies deeper is no report.
const DEEPEST = 512;
// Attributes of one element, or white space between them. The parser compares each with all before it.
const ATTRIBUTES = 20_000;

/** A page as browsers read it (HTML, section 13.2). Throws ImportFailure where it is built to exhaust its reader. */
export function parseHtml(source: string): Tree.Document {
  const html = wellFormed(source);
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedAdapter(html) });
}

/** A piece of HTML that stands in another text. */
export function parseHtmlFragment(html: string): Tree.DocumentFragment {
  refuseHosts(html);
  return parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedAdapter(html) });
}

/** XHTML closes elements in their own tag, which HTML takes for an opening. Lines stay where they are. */
function wellFormed(html: string): string {
  refuseHosts(html);
  if (!/^\s*<\?xml|xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/.test(html.slice(0, 2000))) return html;
  return html.replace(/<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, '<$1$2></$1>');
}

/** The parser of HTML, kept from taking quadratic time: a table's stray content is inserted from the end, and everything is counted. */
function boundedAdapter(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  // Elements that the parser repeats (unclosed bold over many paragraphs) are more than the tags there are.
  let left = 100_000 + 4 * (html.match(/</g)?.length ?? 0);
  let depth = 0;
  let adopted = 0;
  const detach = (node: Tree.ChildNode) => {
    const siblings = node.parentNode?.childNodes ?? [];
    const at = siblings.lastIndexOf(node);
    if (at >= 0) siblings.splice(at, 1);
    node.parentNode = null;
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      left -= 1;
      if (left < 0) throw tooComplex();
      return defaultTreeAdapter.createElement(...element);
    },
    insertBefore: (parent, node, reference) => {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore: (parent, text, reference) => {
      const at = parent.childNodes.lastIndexOf(reference);
      const before = parent.childNodes[at - 1];
      if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
      else {
        const node = defaultTreeAdapter.createTextNode(text);
        parent.childNodes.splice(at, 0, node);
        node.parentNode = parent;
      }
    },
    detachNode: detach,
    adoptAttributes: (element, attributes) => {
      adopted += 1;
      if (adopted < 100) defaultTreeAdapter.adoptAttributes(element, attributes);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw tooComplex();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

const tooComplex = () => new ImportFailure({ code: 'import.too-complex', what: 'nesting', limit: DEEPEST });

/** Refuses a tag with hosts of attributes. What stands in scripts and comments is no tag. */
function refuseHosts(html: string) {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at < 0) return;
    } else if (/[a-z]/i.test(html[at + 1] ?? '')) at = endOfTag(html, at);
  }
}

function endOfTag(html: string, start: number): number {
  let attributes = 0;
  for (let at = start; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (character === '>') return at;
    if (character === '"' || character === "'") {
      const end = html[at - 1] === '=' ? html.indexOf(character, at + 1) : at;
      if (end < 0) return html.length;
      at = end;
    } else if (/[\s/]/.test(character)) {
      attributes += 1;
      if (attributes > ATTRIBUTES) throw tooComplex();
    }
  }
  return html.length;
}
