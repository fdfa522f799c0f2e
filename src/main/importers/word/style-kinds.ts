/** What a style is for, where that can be told by its name. */
export type StyleKind = 'title' | 'subtitle' | 'caption' | 'quote' | 'code' | 'contents' | 'contents-heading' | 'bullet' | 'number';

// Word keeps the English names of its own styles in every language; other programs and converters do not.
const kinds: readonly [StyleKind, RegExp][] = [
  [
    'contents-heading',
    /^(?:toc ?heading|contents heading|inhaltsverzeichnis(?:ü|ue)berschrift|en-tête de table des matières|目录标题|toc 标题|índice encabezado)$/,
  ],
  [
    'contents',
    /^(?:(?:toc|contents|verzeichnis|inhaltsverzeichnis|tm|tdc|sommario|目录|inhopg|table of contents) ?[1-9]|(?:index|stichwortverzeichnis) ?[1-9]|table of figures|table of authorities|abbildungsverzeichnis|table des illustrations|图表目录|(?:figure|table|illustration) index 1)$/,
  ],
  ['subtitle', /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|副标题|副標題|عنوان فرعي)$/],
  ['title', /^(?:title|titel|titre|título|titolo|标题|標題|表題|제목|العنوان|عنوان|название|tytuł)$/],
  [
    'caption',
    /^(?:caption|(?:table|image|figure) ?caption|beschriftung|bildunterschrift|bildbeschriftung|tabellenbeschriftung|tabellenüberschrift|légende|leyenda|epígrafe|descripción|didascalia|题注|題注|图注|表注|図表番号|التسمية التوضيحية|تسمية توضيحية)$/,
  ],
  [
    'quote',
    /^(?:(?:intense )?quote|block ?text|block ?quot(?:e|ation)|quotations?|(?:intensives )?zitat|blocktext|zitatblock|citation(?: intense)?|texte du bloc|cita(?: destacada| intensa)?|citazione(?: intensa)?|(?:明显|強調)?引用|明显引用|引文|اقتباس(?: مكثف)?|(?:выделенная )?цитата)$/,
  ],
  [
    'code',
    /^(?:code|source ?code|code ?block|html (?:preformatted|vorformatiert)|préformaté html|html préformaté|html 预设格式|preformatted(?: text)?|vorformatierter text|texte préformaté|quellcode|quelltext|programmcode|listing|macro|makrotext|verbatim|代码|كود)$/,
  ],
  ['bullet', /^(?:list bullet|aufzählungszeichen|liste à puces|lista con viñetas|项目符号列表)(?: [2-5])?$/],
  ['number', /^(?:list number|listennummer|liste à numéros|lista con números|编号列表)(?: [2-5])?$/],
];

const headings =
  /^(?:heading|(?:ü|ue|Ü)?berschrift|titre|título|titulo|encabezado|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|标题|標題|見出し|제목|العنوان|عنوان) ?([1-9])$/;

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/,.*$/, '')
    .trim();

/** The kind of a style by its name, else by its id, in the languages that programs are sold in. */
export function kindOfStyle(name: string, id: string): StyleKind | null {
  for (const said of [plain(name), plain(id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))]) {
    const found = kinds.find(([, names]) => names.test(said));
    if (found) return found[0];
  }
  return null;
}

/** Which heading a style is called, from 1 to 9; null for any other name. */
export function headingOfStyle(name: string, id: string): number | null {
  const level = headings.exec(plain(name))?.[1] ?? headings.exec(plain(id))?.[1];
  return level === undefined ? null : Number(level);
}

/** Fonts whose letters all have one width, as programs are written in. */
export const isMonospaced = (font: string): boolean =>
  /^(?:courier|consolas|menlo|monaco|lucida console|andale mono|fira (?:code|mono)|source code|jetbrains mono|cascadia|(?:dejavu|liberation|noto|ubuntu|roboto) (?:sans )?mono|ibm plex mono|inconsolata|sf mono|ocr a)/i.test(
    font,
  );
