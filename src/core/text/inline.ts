import MarkdownIt, { type Token } from 'markdown-it';

// Slide, note and sentence texts are inline Markdown: emphasis, code, links, strikethrough, backslash escapes, and
// formulas between dollar signs; no raw HTML, no images, no autolinks. CommonMark 0.31 through markdown-it.
const markdown = new MarkdownIt('zero', { html: false }).enable(['emphasis', 'backticks', 'link', 'escape', 'strikethrough', 'balance_pairs']);

// As Pandoc has it: no space inside the dollar signs and no digit after them, so that sums of money stay what they are.
markdown.inline.ruler.after('escape', 'math', (state, silent) => {
  const [whole, formula] = /^\$(?![\s$])((?:\\.|[^\\$\n])*?)(?<!\s)\$(?!\d)/.exec(state.src.slice(state.pos)) ?? [];
  if (whole === undefined || formula === undefined || state.src[state.pos] !== '$') return false;
  if (!silent) state.push('math_inline', 'math', 0).content = formula;
  state.pos += whole.length;
  return true;
});

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
  return !plainText(inline).match(/(\*\*|__|~~|`)/);
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
      return /^(https?|mailto):/i.test(href) ? `<a href="${escapeHtml(href)}">` : '<a>';
    }
    case 'link_close':
      return '</a>';
    case 'math_inline':
      return `<span class="math">${escapeHtml(token.content)}</span>`;
    case 'softbreak':
      return ' ';
    default:
      return escapeHtml(token.content);
  }
}

/** Text as HTML text or as an attribute's value in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
