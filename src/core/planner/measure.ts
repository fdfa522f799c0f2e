import { formulasOf, replaceFormulas } from '../formula/inline-formulas.ts';
import { formulaSize } from '../formula/size.ts';
import { softHyphen } from '../text/hyphenation.ts';
import { plainText } from '../text/inline.ts';
import { familyCount, letterWidth, type Weight } from './letter-widths.ts';
import { breaksBetween } from './line-breaks.ts';

// What text takes, reckoned with the widths of the bundled fonts' letters in each of the families that a theme may set it
// in: the widest counts, so that what fits does so in every theme. Kerning is left out; it makes lines a little shorter.

/** What a text is set as: running text, labels and heads in semibold, a slide's title (semibold, closer) or what stands over it (wider), a table's cell or head (figures of one width), or code. */
export type Face = 'text' | 'strong' | 'title' | 'kicker' | 'cell' | 'head' | 'code';

type Setting = { weight: Weight; tabular: boolean; spacing: number };
const settings: Record<Exclude<Face, 'code'>, Setting> = {
  text: { weight: 'regular', tabular: false, spacing: 0 },
  strong: { weight: 'semibold', tabular: false, spacing: 0 },
  title: { weight: 'semibold', tabular: false, spacing: -0.01 },
  kicker: { weight: 'semibold', tabular: false, spacing: 0.02 },
  cell: { weight: 'regular', tabular: true, spacing: 0 },
  head: { weight: 'semibold', tabular: true, spacing: 0 },
};

/** Em of a letter of code; what the font lacks is as wide as elsewhere. */
const codeLetter = 0.6;

/** Formulas in a line are set larger than the text around them, whose letters are higher (slide.css). */
const formulaScale = 1.15;
/** Em of the letter that stands for formulas, in the widest family. */
const formulaLetter = 'n';

/** How many letters of the text around it a formula is as wide as. */
export const lettersOfFormula = (latex: string): number => Math.max(1, Math.round((formulaSize(latex, 'inline').width * formulaScale) / 0.56));

/** The text that a reader sees, each formula as one word that is as wide: it breaks only where nothing else does. */
function seenText(inline: string): string {
  return plainText(inline.includes('$') ? replaceFormulas(inline, ({ latex }) => formulaLetter.repeat(lettersOfFormula(latex))) : inline);
}

/** True for a formula that makes its line higher than others are: a fraction, a sum with limits. */
export const isTallFormula = (latex: string): boolean => formulaSize(latex, 'inline').height * formulaScale > 1.9;

/** A letter that stands in the word for a tall formula (planner/atoms.ts). */
export const tallLetter = '\ua601';

/** Lines more that formulas take which are higher than a line. */
function linesOfFormulas(inline: string): number {
  const tall = inline.includes('$') ? formulasOf(inline).filter(({ latex }) => isTallFormula(latex)).length : inline.split(tallLetter).length - 1;
  return tall * 0.6;
}

/** What stands between two places where a line may end, in em and in each family: its own width, that of the space after it, and that of the hyphen with which a line may end there. */
type Measured = { widths: Float64Array[]; spaces: Float64Array[]; hyphens: Float64Array[] | null; total: number; widest: number; extra: number };

const known = new Map<string, Measured>();
const mostKnown = 4000;

function measured(inline: string, face: Face): Measured {
  const key = face + inline;
  const found = known.get(key);
  if (found) return found;
  const made = measure(inline, face);
  // What is asked for once is mostly asked for at several sizes at once, and then not again.
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/** Quotation marks and ellipses, which are as wide as a character in a text that is Chinese (slide.css). */
const wideMark = /[“”…]/u;
const wideMarks = /[“”…]/gu;
/** As wide as they are set. */
const wideLetter = '〓';
const chinese = /\p{Script=Han}/u;

function measure(inline: string, face: Face): Measured {
  const widens = face !== 'code' && wideMark.test(inline) && chinese.test(inline);
  const pieces = piecesOf(face === 'code' ? inline : seenText(inline));
  // Emphasis makes some of it wider; which part does not matter for what is safe.
  const given = face === 'text' && /\*\*|__/.test(inline) ? 'strong' : face === 'cell' && /\*\*|__/.test(inline) ? 'head' : face;
  const widths: Float64Array[] = [];
  const spaces: Float64Array[] = [];
  const hyphens: Float64Array[] | null = pieces.some(({ hyphen }) => hyphen) ? [] : null;
  let [total, widest] = [0, 0];
  for (let family = 0; family < familyCount; family++) {
    const own = new Float64Array(pieces.length);
    const after = new Float64Array(pieces.length);
    const dashes = new Float64Array(pieces.length);
    let sum = 0;
    for (const [k, { word, space, hyphen }] of pieces.entries()) {
      const width = widthOf(widens ? word.replace(wideMarks, wideLetter) : word, given, family);
      own[k] = width;
      after[k] = space === '' ? 0 : widthOf(space, given, family);
      dashes[k] = hyphen ? widthOf('-', given, family) : 0;
      widest = Math.max(widest, width + (dashes[k] ?? 0));
      sum += width + (k < pieces.length - 1 ? (after[k] ?? 0) : 0);
    }
    widths.push(own);
    spaces.push(after);
    hyphens?.push(dashes);
    total = Math.max(total, sum);
  }
  return { widths, spaces, hyphens, total, widest, extra: linesOfFormulas(inline) };
}

const fromTheRight = /[\u0590-\u08ff]/;

function widthOf(text: string, face: Face, family: number): number {
  const { weight, tabular, spacing: closer } = face === 'code' ? settings.cell : settings[face];
  const spacing = fromTheRight.test(text) ? 0 : closer;
  let width = 0;
  let before = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.codePointAt(k) ?? 0;
    if (code > 0xffff) k++;
    width += face === 'code' && code < 0x590 ? codeLetter : letterWidth(code, before, text.charCodeAt(k + 1), { weight, family, tabular }) + spacing;
    before = code;
  }
  return width;
}

type Piece = { word: string; space: string; hyphen: boolean };

/** A text parted wherever a line may end. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [, word = '', space = ''] of text.matchAll(/([^\s]*(?:[\u00a0\u202f\ufeff]+[^\s]*)*)([^\S\u00a0\u202f\ufeff]*)/g)) {
    if (word === '' && space === '') continue;
    // Several spaces are shown as one.
    const shown = space === '' ? '' : ' ';
    const characters = breakable.test(word) ? [...word] : [];
    let from = 0;
    let at = 0;
    for (let k = 0; k + 1 < characters.length; k++) {
      at += characters[k]?.length ?? 0;
      if (k > 0 || characters[k] !== '-' ? breaksBetween(characters[k] ?? '', characters[k + 1] ?? '') : false) {
        pieces.push(pieceOf(word.slice(from, at), ''));
        from = at;
      }
    }
    pieces.push(pieceOf(word.slice(from), shown));
  }
  return pieces;
}

const pieceOf = (word: string, space: string): Piece =>
  word.endsWith(softHyphen) ? { word: word.slice(0, -1), space, hyphen: true } : { word, space, hyphen: false };

/** A word with none of these holds together. */
const breakable = /[-?/!}|\u00ad\u2000-\uffff]/;

/** Pixels that the widest word of inline Markdown takes; Chinese breaks between any two characters. */
export const widestWord = (inline: string, fontPx: number, face: Face = 'text'): number => measured(inline, face).widest * fontPx;

/** Pixels that inline Markdown takes on one line. */
export const lineWidth = (inline: string, fontPx: number, face: Face = 'text'): number => measured(inline, face).total * fontPx;

/** How many lines inline Markdown takes at a type size in a width, both in pixels, at least 1. */
export function estimateLines(inline: string, fontPx: number, widthPx: number, face: Face = 'text'): number {
  const { widths, spaces, hyphens, total, extra } = measured(inline, face);
  // A width that leaves no room at all counts as room for a letter: words must come to an end.
  const room = Math.max(1, widthPx / fontPx);
  if (total <= room) return 1 + Math.ceil(extra);
  let most = 1;
  for (let family = 0; family < familyCount; family++)
    most = Math.max(most, linesIn({ widths: widths[family], spaces: spaces[family], hyphens: hyphens?.[family] }, room));
  return most + Math.ceil(extra);
}

type Pieces = { widths: Float64Array | undefined; spaces: Float64Array | undefined; hyphens: Float64Array | undefined };

/** A word wider than the line is broken across as many lines as it needs, each of which loses half a letter. */
function linesIn({ widths, spaces, hyphens }: Pieces, room: number): number {
  if (!widths || !spaces) return 1;
  let lines = 1;
  let used = 0;
  let gap = 0;
  // The first piece of the line, and the first after the last place where the line may end.
  let first = 0;
  let next = 0;
  for (let k = 0; k < widths.length; k++) {
    let width = widths[k] ?? 0;
    if (used > 0 && used + gap + width > room) {
      lines++;
      used = 0;
      gap = 0;
      // What had room only without its hyphen goes to the next line as well.
      if (hyphens && next > first && next < k) {
        k = next;
        width = widths[k] ?? 0;
      }
      first = k;
    }
    if (width > room) {
      const broken = Math.max(1, room - 0.5);
      const more = Math.ceil(width / broken) - 1;
      lines += more;
      width -= more * broken;
    }
    used += gap + width;
    gap = spaces[k] ?? 0;
    if (used + (hyphens?.[k] ?? 0) <= room) next = k + 1;
  }
  return lines;
}
