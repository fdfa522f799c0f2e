import type { Box } from './box.ts';
import { type Direction, directionOf, type Paper, turned } from './direction.ts';
import { identity, type Matrix, moved, times } from './matrix.ts';
import type { Style } from './page.ts';
import { type Path, readPath, unitSquare } from './path.ts';
import { type Ink, type Manner, WordMaker } from './word-maker.ts';

/** What pdf.js says of a font; rise and fall of its letters over and under the line in parts of their size. */
export type Font = { style: Style; scale: number; rise: number; fall: number; vertical: boolean; named: boolean };

export type Painted = { box: Box; source: unknown; mcid: number | null; artifact: boolean };

export type Surface = Paper & {
  /** From the page's space to points from the upper left corner. */
  transform: Matrix;
  fontOf: (name: string) => Font | null;
  isVisible: (group: unknown) => boolean;
};

type Mark = { mcid: number | null; artifact: boolean; shown: boolean };

const start = {
  font: null as Font | null,
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  matrix: identity,
};
type State = typeof start;

// Deeper than any program draws, and little enough to keep.
const SAVED = 2000;
// Control characters, private letters and the sign for a missing one.
const nameless = /^[\p{Cc}\p{Co}\ufffd]/u;
const symbolFont = /wingdings|symbol|dingbat|webdings/i;
// Bullets of symbol fonts live among the private letters.
const symbols: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '‣',
  '\uf0fc': '✓',
  '\uf076': '❖',
  '\uf0a8': '◦',
  '\uf02d': '–',
  '\uf06f': '◦',
  '\uf06c': '●',
  '\uf06e': '■',
};

/** The state of a page that is being drawn (ISO 32000-2, 8.4 and 9.3), and what has been drawn so far. */
export class Painter {
  state: State;
  readonly makers = { 0: new WordMaker(), 1: new WordMaker(), 2: new WordMaker(), 3: new WordMaker() } satisfies Record<Direction, WordMaker>;
  readonly letters = { 0: 0, 1: 0, 2: 0, 3: 0 } satisfies Record<Direction, number>;
  readonly paths: Path[] = [];
  readonly pictures: Painted[] = [];
  readonly unreadable = new Map<string, number>();
  readonly surface: Surface;
  #saved: State[] = [];
  #marks: Mark[] = [];
  #mark: Mark = { mcid: null, artifact: false, shown: true };
  #text = identity;
  #line = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };

  constructor(surface: Surface) {
    this.surface = surface;
    this.state = { ...start, matrix: surface.transform };
  }

  save() {
    if (this.#saved.length < SAVED) this.#saved.push({ ...this.state });
  }

  restore() {
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(matrix: Matrix) {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  /** Begins what stands apart from the page's own drawing, as a form's field. */
  beginApart(matrix: Matrix) {
    this.save();
    this.mark({ mcid: null, artifact: false, shown: true });
    this.state = { ...start, matrix: times(this.surface.transform, matrix) };
  }

  endApart() {
    this.restore();
    this.unmark();
  }

  mark({ mcid, artifact, shown }: Mark) {
    if (this.#marks.length >= SAVED) return;
    this.#marks.push(this.#mark);
    this.#mark = { mcid: mcid ?? this.#mark.mcid, artifact: artifact || this.#mark.artifact, shown: shown && this.#mark.shown };
  }

  unmark() {
    this.#mark = this.#marks.pop() ?? this.#mark;
  }

  beginText(matrix: Matrix) {
    this.#text = matrix;
    this.#line = { x: 0, y: 0 };
    this.#at = { x: 0, y: 0 };
  }

  moveText(x: number, y: number) {
    this.#line = { x: this.#line.x + x, y: this.#line.y + y };
    this.#at = { ...this.#line };
  }

  /** Numbers between letters move the next one back by thousandths of the size. */
  shift(thousandths: number) {
    const { font, size, stretch } = this.state;
    const by = (-thousandths / 1000) * size;
    if (font?.vertical) this.#at.y += by;
    else this.#at.x += by * stretch;
  }

  show(letters: readonly Letter[]) {
    const { font, size, charSpace, wordSpace, stretch, rise, mode, fill, matrix } = this.state;
    if (!font || !this.#mark.shown) return;
    const through = times(matrix, this.#text);
    const flip = size < 0 ? -1 : 1;
    const points = Math.abs(size) * Math.hypot(through[2], through[3]);
    const along = Math.hypot(through[0], through[1]) * stretch;
    const direction = font.vertical ? 1 : directionOf(through, flip);
    const ink: Ink = mode === 3 || mode === 7 ? 'none' : fill === '#ffffff' && mode === 0 ? 'white' : 'seen';
    const manner: Manner = { style: font.style, mcid: this.#mark.mcid, artifact: this.#mark.artifact, ink };
    for (const letter of letters) {
      if (typeof letter === 'number') {
        this.shift(letter);
        continue;
      }
      const space = charSpace + (letter.isSpace ? wordSpace : 0);
      const origin = moved(through, this.#at.x, this.#at.y + rise);
      // Letters that are spaced out on purpose do not fall apart.
      const width = font.vertical ? points : Math.abs(letter.width * font.scale * size * along) + Math.max(0, charSpace * along);
      if (direction !== null && points > 0.5 && Number.isFinite(points)) {
        const [x, baseline] = turned(this.surface, direction, origin[4], origin[5]);
        const text = this.#readable(letter.unicode, font);
        this.makers[direction].glyph({ text, x, baseline, width, size: points, rise: font.rise * points, fall: font.fall * points }, manner);
        this.letters[direction] += 1;
      }
      if (font.vertical) this.#at.y -= Math.abs(size) + space;
      else this.#at.x += (letter.width * font.scale * size + space) * stretch;
    }
  }

  /** A letter as Unicode; nothing where the file does not say which it is, but a mark for the ornaments of symbol fonts. */
  #readable(letter: string, { named, style }: Font): string {
    const symbol = symbols[letter];
    if (symbol) return symbol;
    if (named && !nameless.test(letter)) return letter;
    if (symbolFont.test(style.font)) return '•';
    if (letter.trim() !== '') this.unreadable.set(style.font, (this.unreadable.get(style.font) ?? 0) + 1);
    return '';
  }

  picture(source: unknown) {
    const { mcid, artifact, shown } = this.#mark;
    if (shown) this.pictures.push({ box: unitSquare(this.state.matrix), source, mcid, artifact });
  }

  path(data: ArrayLike<number>, painted: { filled: boolean; stroked: boolean }) {
    const { matrix, fill } = this.state;
    if (this.#mark.shown) for (const path of readPath(data, { matrix, fill: painted.filled ? fill : null, stroked: painted.stroked })) this.paths.push(path);
  }
}

/** A letter as pdf.js has it, or how far the next one is moved. */
export type Letter = number | { unicode: string; width: number; isSpace: boolean };
