import type { RawBlock } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import { endsSentence } from '../../../core/report/plain/line.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { PictureSource } from '../pictures.ts';
import type { LooseBlock } from '../rich/captions.ts';
import { inlineOf, type Run, unstyled } from '../rich/runs.ts';

export type RawList = Extract<RawBlock, { kind: 'list' }>;
export type DraftBlock = LooseBlock | PictureSource;
export type Style = Omit<Run, 'text'>;

/** What a text is that the walk comes upon. Of an item, the first paragraph; in a `part` (a cell, a caption), the caller collects it. */
export type Place =
  | { kind: 'body' }
  | { kind: 'quote' }
  | { kind: 'caption' }
  | { kind: 'heading'; level: number }
  | { kind: 'note'; label: string; begun: boolean }
  | { kind: 'item'; level: number; marker: string; ordered: boolean; begun: boolean; open: RawList['items'][number] | null }
  | { kind: 'part'; texts: string[]; pictures: PictureSource[] };

// By hand nobody breaks lines shorter than this but on purpose.
const WRAPPED = 60;

/** What a page becomes, as it is read from top to bottom. */
export class Flow {
  readonly blocks: DraftBlock[] = [];
  readonly warnings: Warning[] = [];
  /** Passages that the page hides. */
  hidden = 0;
  place: Place = { kind: 'body' };
  /** The list that the next item belongs to. */
  list: RawList | null = null;
  line: number;
  #runs: Run[][] = [[]];
  #lines: number[] = [];
  #pictures: PictureSource[] = [];

  constructor(firstLine: number) {
    this.line = firstLine;
  }

  get at(): Locator {
    return { kind: 'line', line: this.line };
  }

  run(run: Run) {
    const { length } = this.#runs;
    if (this.#lines[length - 1] === undefined && (run.math || /\S/.test(run.text))) this.#lines[length - 1] = this.line;
    this.#runs[length - 1]?.push(run);
  }

  breakLine() {
    this.#runs.push([]);
  }

  picture(picture: PictureSource) {
    this.#pictures.push(picture);
  }

  /** Ends the paragraph that stands open, its pictures after it. */
  end() {
    const [runs, lines, pictures] = [this.#runs, this.#lines, this.#pictures];
    this.#runs = [[]];
    this.#lines = [];
    this.#pictures = [];
    if (runs.length > 1 || runs[0]?.length) this.#write(runs, lines);
    for (const picture of pictures) this.push(picture);
  }

  /** Adds a block; a list that was open ends before it. */
  push(block: DraftBlock) {
    const { place } = this;
    if (place.kind === 'part') {
      if (block.kind === 'picture') place.pictures.push(block);
      else if ('text' in block) place.texts.push(block.kind === 'formula' ? `$${block.text.replace(/\s+/g, ' ')}$` : block.text);
      return;
    }
    this.blocks.push(block);
    if (block.kind === 'list') return;
    this.list = null;
    if (place.kind === 'item') place.open = null;
  }

  /** Does something in another place, with its paragraphs apart from those around it. */
  within<T extends Place>(place: T, write: () => void): T {
    this.end();
    const outer = this.place;
    this.place = place;
    write();
    this.end();
    this.place = outer;
    return place;
  }

  warn(code: Warning['code'], detail: string) {
    if (!this.warnings.some((warning) => warning.code === code && warning.detail === detail)) this.warnings.push({ code, at: this.at, detail });
  }

  #write(runs: readonly Run[][], lines: readonly number[]) {
    const at = (i: number): Locator => ({ kind: 'line', line: lines[i] ?? lines.find((line) => line !== undefined) ?? this.line });
    const { place } = this;
    if (place.kind !== 'body' && place.kind !== 'quote') {
      const all = runs.flatMap((each, i) => (i === 0 ? each : [{ text: ' ' }, ...each]));
      this.#writeText(inlineOf(place.kind === 'heading' ? unstyled(all) : all), at(0));
      return;
    }
    const written: { text: string; at: Locator }[] = [];
    let blank = false;
    runs.forEach((each, i) => {
      const text = inlineOf(each);
      const last = written.at(-1);
      if (text === '') blank = true;
      else if (last && !blank && goesOn(plainText(last.text), plainText(text))) last.text = `${last.text} ${text}`;
      else written.push({ text, at: at(i) });
      if (text !== '') blank = false;
    });
    for (const each of written) this.#writeText(each.text, each.at);
  }

  #writeText(text: string, at: Locator) {
    const { place } = this;
    if (text === '') return;
    switch (place.kind) {
      case 'part':
        place.texts.push(text);
        break;
      case 'item':
        this.#writeItem(text, at, place);
        break;
      case 'note': {
        const bare = place.begun ? text : withoutLabel(text, place.label);
        if (bare === '') break;
        const last = this.blocks.at(-1);
        if (place.begun && last?.kind === 'footnote' && last.label === place.label) last.text = `${last.text} ${bare}`;
        else this.push({ kind: 'footnote', label: place.label, text: bare, at });
        place.begun = true;
        break;
      }
      case 'heading':
        this.push({ kind: 'heading', level: place.level, text, at });
        break;
      default:
        this.push({ kind: place.kind === 'body' ? 'paragraph' : place.kind, text, at });
    }
  }

  #writeItem(text: string, at: Locator, place: Extract<Place, { kind: 'item' }>) {
    const { level, marker, ordered } = place;
    if (place.open && endsSentence(place.open.text)) place.open.text = `${place.open.text} ${text}`;
    else if (place.begun) this.push({ kind: 'paragraph', text, at });
    else {
      if (!this.list) {
        this.list = { kind: 'list', ordered, items: [] };
        this.blocks.push(this.list);
      }
      place.open = { text, level, marker, at };
      place.begun = true;
      this.list.items.push(place.open);
    }
  }
}

/** A line that goes on in the next was only wrapped, whoever wrote its `<br>`. */
const goesOn = (line: string, next: string): boolean => /^\p{Ll}/u.test(next) || (line.length >= WRAPPED && !endsSentence(line) && !/[:;,]$/.test(line));

/** A note's text often begins with its mark, which the label says already. */
function withoutLabel(text: string, label: string): string {
  const quoted = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const raised = [...label].map((each) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(each)] ?? each).join('');
  return text.replace(new RegExp(`^(?:\\\\?\\[${quoted}\\\\?\\]|${/^\d+$/.test(label) ? raised : '(?!)'})[.:)]?\\s*`), '');
}
