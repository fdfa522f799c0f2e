import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { plainText } from '../../../core/text/inline.ts';
import { type LooseBlock, withCaptions } from './captions.ts';
import { inlineOf, type Run, unstyled } from './runs.ts';

type Note = Extract<RawBlock, { kind: 'footnote' }>;
type Prose = 'paragraph' | 'quote' | 'caption';
export type Item = { list: string; ordered: boolean; level: number; marker: string; runs: readonly Run[]; at: Locator };

/**
 * The blocks of an office file as they are read from top to bottom: items of one list come together, lines of code too,
 * and a footnote stands after the block that refers to it.
 */
export class Flow {
  readonly #blocks: LooseBlock[] = [];
  readonly #bold = new Set<LooseBlock>();
  #notes: Note[] = [];
  readonly #endnotes: Note[] = [];
  #list = '';
  #emptyLines = 0;

  heading(level: number, runs: readonly Run[], at: Locator) {
    const text = inlineOf(unstyled(runs));
    if (text !== '') this.#push({ kind: 'heading', level, text, at });
  }

  /** A paragraph as its author broke its lines; a line that goes on after a comma or in lower case was only wrapped. */
  prose(kind: Prose, runs: readonly Run[], at: Locator) {
    const lines: Run[][] = [];
    for (const line of linesOf(runs)) {
      const last = lines.at(-1);
      if (last && (kind === 'caption' || /[,，、;；–-]\s*$/.test(last.findLast(hasWords)?.text ?? '') || /^\s*\p{Ll}/u.test(line.find(hasWords)?.text ?? '')))
        last.push({ text: '\n' }, ...line);
      else lines.push(line);
    }
    for (const line of lines) {
      const text = inlineOf(line);
      if (text === '') continue;
      const block: LooseBlock = { kind, text, at };
      this.#push(block);
      if (kind === 'paragraph' && line.every((run) => run.bold || !hasWords(run))) this.#bold.add(block);
    }
  }

  /** Lines as they stand; those of the paragraph before go on in the same block. */
  code(text: string, at: Locator) {
    const last = this.#blocks.at(-1);
    if (text.trim() === '') this.#emptyLines += 1;
    else if (last?.kind === 'code') {
      last.text += `${'\n'.repeat(this.#emptyLines + 1)}${text}`;
      this.#emptyLines = 0;
    } else this.#push({ kind: 'code', language: '', text, at });
  }

  item({ list, ordered, level, marker, runs, at }: Item) {
    const item = { text: inlineOf(runs), level, marker, at };
    if (item.text === '') return;
    const last = this.#blocks.at(-1);
    // What stands deeper belongs to the item above it, whichever list the program made of it.
    if (last?.kind === 'list' && (this.#list === list || level > 0)) {
      last.items.push(item);
      return;
    }
    this.#push({ kind: 'list', ordered, items: [item] });
    this.#list = list;
  }

  push(block: Exclude<RawBlock, { kind: 'footnote' }>) {
    this.#push(block);
  }

  note(note: Note, place: 'here' | 'end') {
    (place === 'end' ? this.#endnotes : this.#notes).push(note);
  }

  /** What was read, captions with their tables and pictures, endnotes last. */
  settle(): RawBlock[] {
    for (const note of [...this.#notes, ...this.#endnotes]) this.#blocks.push(note);
    this.#notes = [];
    return withCaptions(this.#withBoldHeadings());
  }

  #push(block: LooseBlock) {
    const last = this.#blocks.at(-1);
    // A caption stays next to what it belongs to.
    if (this.#notes.length > 0 && last?.kind !== 'caption') {
      for (const note of this.#notes) this.#blocks.push(note);
      this.#notes = [];
    }
    this.#blocks.push(block);
    this.#emptyLines = 0;
  }

  /** Offices that know no styles set a heading as a short bold paragraph of its own, with prose under it. */
  #withBoldHeadings(): LooseBlock[] {
    const blocks = this.#blocks;
    const isHeading = (block: LooseBlock, i: number): boolean => {
      const next = blocks[i + 1];
      if (block.kind !== 'paragraph' || !this.#bold.has(block) || !next || this.#bold.has(next) || next.kind === 'footnote') return false;
      const text = plainText(block.text);
      return text.length <= 100 && !/[.,;:!?…。，；：！？،؛؟]$/.test(text) && /\p{L}/u.test(text);
    };
    if (blocks.some((block) => block.kind === 'heading')) return blocks;
    return blocks.map((block, i) =>
      isHeading(block, i) && 'text' in block ? { kind: 'heading', level: 1, text: plainMarks(block.text), at: block.at } : block,
    );
  }
}

const hasWords = (run: Run): boolean => run.text.trim() !== '';

/** A heading is bold by itself. */
const plainMarks = (text: string): string => text.replace(/^\*\*([^*]+)\*\*$/, '$1');

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
