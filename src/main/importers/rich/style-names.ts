// Names that office programs give their own styles in the languages of their users, and authors to theirs.
const roles: readonly [role: StyleRole, name: RegExp][] = [
  ['subtitle', /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|副标题|副標題|العنوان الفرعي|عنوان فرعي)$/],
  ['title', /^(?:title|titel|titre|título|titolo|标题|標題|العنوان|عنوان)$/],
  ['quote', /quot|zitat|citation|^cita$|citazione|citaat|^引用|^引文|اقتباس/],
  [
    'code',
    /preformatted|^html[ -]?vorformatiert|source ?(?:code|text)|quell(?:code|text)|^code|programm?code|listing|plain ?text|nur text|^代码|^程序|verbatim/,
  ],
  [
    'caption',
    /^(?:(?:table|image|figure) ?caption|caption|beschriftung|légende|leyenda|didascalia|bijschrift|题注|標號|تسمية توضيحية)(?:\W|$)|^(?:illustration|figure|abbildung|table|tabelle|tableau|drawing|zeichnung)$/,
  ],
  ['head', /^(?:table ?heading|tabellen ?überschrift|titre de tableau|表格标题)$/],
  ['contents', /^(?:toc|contents|verzeichnis|inhaltsverzeichnis|tm|table des matières)[ _]?\d+$|^目录 ?\d+$/],
];
export type StyleRole = 'title' | 'subtitle' | 'quote' | 'code' | 'caption' | 'head' | 'contents';

/** What a paragraph style of this name is for, where its name says so. */
export function roleOfStyle(name: string): StyleRole | null {
  const known = name.trim().toLowerCase();
  return roles.find(([, pattern]) => pattern.test(known))?.[0] ?? null;
}

const heading = /^(?:heading|überschrift|titre|título|titolo|encabezado|kop|rubrik|nagłówek|заголовок|标题|標題|見出し|제목|عنوان|العنوان)[ _]?([1-9])$/;

/** The level of a heading's style by its name in any of a dozen languages, "Überschrift 2"; null for other styles. */
export function headingOfStyle(name: string): number | null {
  const level = heading.exec(name.trim().toLowerCase())?.[1];
  return level === undefined ? null : Number(level);
}

/** True for the fonts in which programs and listings are set. */
export const isMonospaced = (font: string): boolean =>
  /courier|\bmono\b|mono$|monospace|consolas|menlo|monaco|lucida console|typewriter|fixedsys|source code|fira code|inconsolata|andale/i.test(font);
