// The private code points F020–F0FF of the symbol fonts, which only mean something in their font.
const symbolRow = (start: number, characters: string): [number, string][] => [...characters].map((character, i) => [start + i, character]);

const symbol = new Map<number, string>([
  ...symbolRow(0x20, ' !∀#∃%&∍()∗+,−./0123456789:;<=>?'),
  ...symbolRow(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...symbolRow(0x60, '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...symbolRow(0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵'),
  ...symbolRow(0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  ...symbolRow(0xe0, '◊〈®©™∑'),
  [0xf1, '〉'],
  [0xf2, '∫'],
]);

const wingdings = new Map<number, string>([
  [0x21, '✏'],
  [0x22, '✂'],
  [0x28, '☎'],
  [0x29, '✆'],
  [0x2a, '✉'],
  [0x34, '⌨'],
  [0x36, '⌛'],
  [0x46, '☞'],
  [0x4a, '☺'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '⬧'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x78, '☒'],
  ...symbolRow(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const wingdings2 = new Map<number, string>([
  [0x50, '✓'],
  [0x4f, '✗'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x97, '•'],
  [0xa3, '□'],
]);
const wingdings3 = new Map<number, string>([
  [0x7d, '▶'],
  [0x67, '→'],
  [0x66, '←'],
]);
const webdings = new Map<number, string>([
  [0x61, '✓'],
  [0x34, '▶'],
  [0x3d, '■'],
]);

const fonts: Record<string, ReadonlyMap<number, string>> = { symbol, wingdings, 'wingdings 2': wingdings2, 'wingdings 3': wingdings3, webdings };

/** True for a font whose characters are not the letters that they stand at. */
export const isSymbolFont = (font: string): boolean => font.toLowerCase() in fonts;

/** Text of a symbol font in Unicode; what is not known becomes a bullet, so that something stands where the reader saw something. */
export function glyphsOf(text: string, font: string): string {
  const map = fonts[font.toLowerCase()];
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = code >= 0xf000 && code <= 0xf0ff;
      if (!isPrivate && (map === undefined || code > 0xff || /\s/.test(character))) return character;
      return (map ?? symbol).get(code & 0xff) ?? '•';
    })
    .join('');
}

/** The mark of a bulleted list as its reader sees it. */
export function bulletOf(text: string, font: string): string {
  const mark = glyphsOf(text, font).trim();
  // In Courier New the letter is drawn as a ring, in Symbol the middle dot as a bullet.
  if (mark === 'o' && /courier|wingdings/i.test(font)) return '◦';
  if (mark === '·' || mark === '') return '•';
  return mark === '−' ? '–' : mark;
}
