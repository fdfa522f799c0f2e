/** A piece of raw HTML: its text in lines as blocks part it, its pictures, and the first element left out. */
export type HtmlParts = { parts: HtmlPart[]; leftOut: string | null };
export type HtmlPart = { kind: 'text'; text: string; level: number } | { kind: 'image'; url: string; alt: string; title: string };

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>|<(script|style|iframe|object|template|svg|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-zA-Z][\w-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</gi;
const blocks =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
// Elements whose text says everything they say.
const plain = /^(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/;

// The other elements of HTML, SVG and MathML that a Markdown file may hold. What is named otherwise in angle brackets, as
// <sp> or <user name>, is what the author wrote about, not markup.
const others =
  /^(?:acronym|animate|applet|area|audio|base|basefont|body|button|canvas|circle|clippath|col|colgroup|data|datalist|defs|dialog|dir|ellipse|embed|figure|filter|frame|frameset|g|head|hgroup|html|iframe|input|label|legend|line|link|map|marquee|math|menu|meta|meter|mfrac|mi|mn|mo|mrow|msub|msup|noframes|noscript|object|optgroup|option|output|param|path|picture|polygon|polyline|progress|rect|rp|rt|ruby|script|search|select|slot|source|style|svg|td|template|text|textarea|th|time|title|track|tspan|use|video)$/;
const isElement = (tag: string) => blocks.test(tag) || plain.test(tag) || others.test(tag);

/** True for elements within a line that have an end tag. */
export const isInline = (tag: string) => plain.test(tag.toLowerCase()) && !/^(?:br|img|wbr)$/i.test(tag);

/** HTML in which what is no element of HTML stands as text. */
export const withoutForeignTags = (html: string, quoted: (text: string) => string): string =>
  html.replace(token, (whole, _dropped, name?: string) => (name !== undefined && !isElement(name.toLowerCase()) ? quoted(whole) : whole));

/** Splits raw HTML. Scripts, styles, frames and comments have no prose and are dropped. */
export function splitHtml(html: string): HtmlParts {
  const parts: HtmlPart[] = [];
  let leftOut: string | null = null;
  let text = '';
  let level = 0;
  const end = () => {
    const words = decodeEntities(text).replace(/\s+/g, ' ').trim();
    if (words !== '') parts.push({ kind: 'text', text: words, level });
    text = '';
  };
  for (const match of html.matchAll(token)) {
    const [whole, dropped, name = '', attributes = ''] = match;
    const tag = name.toLowerCase();
    if (dropped !== undefined) leftOut ??= dropped.toLowerCase();
    else if (tag === 'img') {
      end();
      const { src = '', alt = '', title = '' } = attributesOf(attributes);
      if (src !== '') parts.push({ kind: 'image', url: src, alt, title });
    } else if (tag !== '' && !isElement(tag)) text += whole;
    else if (tag !== '') {
      if (!plain.test(tag) && !blocks.test(tag) && tag !== 'td' && tag !== 'th') leftOut ??= tag;
      if (tag === 'table') leftOut ??= tag;
      if (tag === 'td' || tag === 'th') text += ' ';
      if (!blocks.test(tag)) continue;
      end();
      level = whole.startsWith('</') ? 0 : Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
    } else if (!/^<[!?]/.test(whole)) text += whole;
  }
  end();
  return { parts, leftOut };
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g))
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return found;
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
