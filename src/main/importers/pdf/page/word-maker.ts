import type { Style, Word } from './page.ts';

export type Ink = 'seen' | 'white' | 'none';
/** A letter as it is drawn: where, how wide, how large. */
export type Glyph = { text: string; x: number; baseline: number; width: number; size: number; rise: number; fall: number };
/** What a run of letters has in common. */
export type Manner = { style: Style; mcid: number | null; artifact: boolean; ink: Ink };
export type MadeWord = Word & { ink: Ink };

// In parts of the letters' size: a gap this wide is a space that was not drawn; kerning is narrower.
const GAP = 0.15;
const OVERLAP = 0.35;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const compatible = /[\ufb00-\ufdff\ufe70-\ufefc]/;
// Accents that older fonts draw as letters of their own, over the letter that follows.
const accents: Record<string, string> = { '¨': '\u0308', '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '˜': '\u0303', '¯': '\u0304', ˇ: '\u030c', '˚': '\u030a' };

/** Puts letters together to words, in whatever order and pieces a file draws them. */
export class WordMaker {
  readonly words: MadeWord[] = [];
  #word: MadeWord | null = null;
  /** The word's letters as drawn, where they run from right to left. */
  #letters: string[] = [];
  #leftward = false;
  #rtl = false;
  #lastX = 0;
  #spaced = false;

  glyph(glyph: Glyph, manner: Manner): void {
    const text = readable(glyph.text);
    if (text.trim() === '') {
      this.end();
      this.#spaced = true;
      return;
    }
    const word = this.#word;
    const rtl = rightToLeft.test(text);
    if (!word || !alike(word, glyph, manner) || rtl !== this.#rtl) this.#begin(glyph, manner, text, rtl);
    else if (this.#overlays(word, glyph)) this.#accent(word, glyph, text);
    else if (follows(word, glyph)) this.#append(word, glyph, text);
    else if (rtl && precedes(word, glyph)) this.#prepend(word, glyph, text);
    else this.#begin(glyph, manner, text, rtl);
    this.#lastX = glyph.x;
  }

  /** Ends the word that is being written. */
  end(): void {
    const word = this.#word;
    if (!word) return;
    if (this.#rtl) word.text = (this.#leftward ? this.#letters : this.#letters.toReversed()).join('');
    this.words.push(word);
    this.#word = null;
  }

  #begin({ x, baseline, width, size, rise, fall }: Glyph, { style, mcid, artifact, ink }: Manner, text: string, rtl: boolean) {
    this.end();
    const spaced = this.#spaced;
    this.#spaced = false;
    this.#rtl = rtl;
    this.#letters = [text];
    this.#leftward = false;
    this.#word = { text, x, right: x + width, y: baseline - rise, bottom: baseline + fall, baseline, size, style, spaced, mcid, artifact, href: null, ink };
  }

  #append(word: MadeWord, { x, width }: Glyph, text: string) {
    word.text += text;
    word.right = Math.max(word.right, x + width);
    this.#letters.push(text);
  }

  #prepend(word: MadeWord, { x }: Glyph, text: string) {
    word.text += text;
    word.x = x;
    this.#leftward = true;
    this.#letters.push(text);
  }

  #overlays(word: MadeWord, glyph: Glyph): boolean {
    const accent = word.text.at(-1) ?? '';
    return accent in accents && glyph.x < word.right - 0.4 * (word.right - this.#lastX) && glyph.x > this.#lastX - glyph.width;
  }

  #accent(word: MadeWord, { x, width }: Glyph, text: string) {
    const mark = accents[word.text.at(-1) ?? ''] ?? '';
    word.text = `${word.text.slice(0, -1)}${(text + mark).normalize('NFC')}`;
    word.x = Math.min(word.x, x);
    word.right = Math.max(word.right, x + width);
  }
}

/** Ligatures and shaped letters as the letters they stand for; every kind of space as a space. */
function readable(text: string): string {
  const letters = compatible.test(text) ? text.normalize('NFKC') : text;
  // Soft hyphens and the hyphen of its own code point are drawn as hyphens.
  return letters.replace(/[\u00ad\u2010\u2011]/g, '-').replace(/[\0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');
}

const alike = (word: MadeWord, glyph: Glyph, { style, mcid, artifact, ink }: Manner): boolean =>
  word.style === style &&
  word.mcid === mcid &&
  word.artifact === artifact &&
  word.ink === ink &&
  Math.abs(word.size - glyph.size) < 0.02 * word.size + 0.01 &&
  Math.abs(word.baseline - glyph.baseline) < 0.08 * word.size;

function follows(word: MadeWord, glyph: Glyph): boolean {
  const gap = glyph.x - word.right;
  return gap < GAP * glyph.size && gap > -OVERLAP * glyph.size;
}

function precedes(word: MadeWord, glyph: Glyph): boolean {
  const gap = word.x - (glyph.x + glyph.width);
  return gap < GAP * glyph.size && gap > -OVERLAP * glyph.size;
}
