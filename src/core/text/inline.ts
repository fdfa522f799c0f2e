import MarkdownIt, { type Token } from 'markdown-it';
import { isFollowed } from './links.ts';
import { withFormulas } from './markdown-formulas.ts';
import { type InlineReader, inlineReader } from './rich/read-inline.ts';

// Slide, note and sentence texts are inline Markdown: emphasis, code, links, strikethrough, backslash escapes, and
// formulas between dollar signs; no raw HTML, no images, no autolinks. CommonMark 0.31 through markdown-it.
const rules = () => withFormulas(new MarkdownIt('zero', { html: false }).enable(['emphasis', 'backticks', 'link', 'escape', 'strikethrough', 'balance_pairs']));
const markdown = rules();

/** Reads the texts of slides for an editor that shows them formatted. */
export const slideText: InlineReader = inlineReader(rules());

const special = /[\\`*_~[\]$]/g;

/** Plain text as inline Markdown that reads as exactly that text; escapes only where the parser would see markup. */
export function escapeInline(plain: string): string {
  if (plain.search(special) < 0 || plainText(plain) === plain) return plain;
  return plain.replace(special, '\\$&');
}

/** The text of inline Markdown without its markup, as it is read on a slide. */
export function plainText(inline: string): string {
  if (inline.search(special) < 0) return inline;
  return textOf(tokensOf(inline));
}

/** Inline Markdown as HTML that is safe to insert: everything is escaped, only http, https and mailto links are kept. */
export function inlineHtml(inline: string): string {
  return tokensOf(inline).map(tokenHtml).join('');
}

/** True where every mark that opens in the text also closes in it, so that it can stand alone. */
export function isBalanced(inline: string): boolean {
  if (inline.search(special) < 0) return true;
  return !textOf(tokensOf(inline).filter((token) => token.type !== 'math_inline')).match(/(\*\*|__|~~|`)/);
}

function tokensOf(inline: string): Token[] {
  return markdown.parseInline(inline, {}).flatMap((token) => token.children ?? []);
}

const textOf = (tokens: Token[]): string => tokens.map((token) => (token.type === 'softbreak' ? '\n' : token.content)).join('');

function tokenHtml(token: Token): string {
  switch (token.type) {
    case 'strong_open':
    case 'em_open':
    case 's_open':
      return `<${token.tag}>`;
    case 'strong_close':
    case 'em_close':
    case 's_close':
      return `</${token.tag}>`;
    case 'code_inline':
      return `<code>${escapeHtml(token.content)}</code>`;
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return isFollowed(href) ? `<a href="${escapeHtml(href)}">` : '<a>';
    }
    case 'link_close':
      return '</a>';
    case 'math_inline':
      return formulaHtml(token.content);
    case 'softbreak':
      return ' ';
    default:
      return escapeHtml(token.content);
  }
}

/** A formula's LaTeX as an element that each window sets as a formula (renderer/slides/formula.ts); until then, and where it cannot be set, it shows its source. */
export function formulaHtml(latex: string, display: 'inline' | 'block' = 'inline'): string {
  return `<tex-formula${display === 'block' ? ' class="block"' : ''}>${escapeHtml(latex)}</tex-formula>`;
}

/** Text as HTML text or as an attribute's value in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
