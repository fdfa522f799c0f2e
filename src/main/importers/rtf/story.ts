import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { flatten } from '../rich/flatten.ts';
import { Flow } from '../rich/flow.ts';
import type { Run } from '../rich/runs.ts';
import { type RowShape, type RowText, tableOf } from './grid.ts';
import type { StyleUse } from './header.ts';
import type { ParagraphLook } from './look.ts';

type Row = { cells: RawBlock[][]; shape: RowShape; at: Locator };
/** The text outside of tables, and within each table that is open inside another. */
type Level = { flow: Flow; rows: Row[]; cells: RawBlock[][]; at: Locator };
type Note = { label: string; text: string; at: Locator; isEnd: boolean };

/** A text of its own: the document's, a footnote's, a text box's. Its paragraphs end, and its tables grow, as they come. */
export class Story {
  readonly #levels: Level[] = [{ flow: new Flow(), rows: [], cells: [], at: { kind: 'paragraph', n: 1 } }];
  kind: 'text' | 'footnote' | 'endnote';
  /** The paragraph that is being read. */
  runs: Run[] = [];
  /** The mark that the program wrote for an item of a list. */
  marker = '';
  #after: RawBlock[] = [];
  #notes: Note[] = [];
  #indents: number[] = [];

  constructor(kind: Story['kind']) {
    this.kind = kind;
  }

  get isEmpty(): boolean {
    return this.runs.length === 0 && this.#after.length === 0 && this.#notes.length === 0;
  }

  /** What is anchored in the paragraph and stands after it. */
  anchor(blocks: readonly RawBlock[]) {
    for (const block of blocks) this.#after.push(block);
  }

  note(note: Note) {
    this.#notes.push(note);
  }

  /** Ends the paragraph, `nesting` tables deep. */
  endParagraph(paragraph: ParagraphLook, style: StyleUse, nesting: number, at: Locator) {
    const { flow } = this.#enter(nesting, at);
    this.#write(flow, paragraph, style, at);
    for (const { isEnd, ...note } of this.#notes) flow.note({ kind: 'footnote', ...note }, isEnd ? 'end' : 'here');
    put(this.#after, flow);
    this.runs = [];
    this.marker = '';
    this.#after = [];
    this.#notes = [];
  }

  endCell(nesting: number, at: Locator) {
    const level = this.#enter(nesting, at);
    level.cells.push(level.flow.settle());
    level.flow = new Flow();
  }

  endRow(nesting: number, shape: RowShape, at: Locator) {
    const level = this.#enter(nesting, at);
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, shape, at: level.at });
    level.cells = [];
    level.at = at;
  }

  settle(): RawBlock[] {
    return this.#enter(0, { kind: 'paragraph', n: 1 }).flow.settle();
  }

  /** The level so many tables deep; deeper tables are over. */
  #enter(nesting: number, at: Locator): Level {
    while (this.#levels.length - 1 > nesting) this.#closeTable(at);
    for (;;) {
      const top = this.#levels.at(-1);
      if (top && this.#levels.length - 1 === nesting) return top;
      this.#levels.push({ flow: new Flow(), rows: [], cells: [], at });
    }
  }

  #closeTable(at: Locator) {
    const level = this.#levels.pop();
    const below = this.#levels.at(-1);
    if (!level || !below) return;
    const left = level.flow.settle();
    if (left.length > 0) level.cells.push(left);
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, shape: { cells: [], isHeader: false }, at });
    const [row] = level.rows;
    const [cell] = row?.cells ?? [];
    // A table of one cell is a box around text.
    if (level.rows.length === 1 && row?.cells.length === 1 && cell) {
      put(cell, below.flow);
      return;
    }
    const rest: RawBlock[] = [];
    const rows = level.rows.map(({ cells, shape, at: place }): RowText => {
      const texts = cells.map((blocks) => {
        const flat = flatten(blocks);
        for (const block of flat.rest) rest.push(block);
        return flat.text;
      });
      return { cells: texts, shape, at: place };
    });
    put([...tableOf(rows), ...rest], below.flow);
  }

  #write(flow: Flow, paragraph: ParagraphLook, style: StyleUse, at: Locator) {
    const said = this.runs.filter((run) => run.text.trim() !== '');
    const [sole] = said;
    const outline = paragraph.outline ?? style.outline;
    if (said.length === 0) {
      if (style.role === 'code') flow.code('', at);
      return;
    }
    if (style.role === 'contents') return;
    if (outline !== null && outline < 9) {
      const number = /[\p{L}\p{N}]/u.test(this.marker) ? [{ text: `${this.marker} ` }] : [];
      flow.heading(outline + 1, [...number, ...this.runs], at);
    } else if (style.role === 'title') flow.heading(1, this.runs, at);
    else if (this.#writeItem(flow, paragraph, at)) return;
    else if (sole?.math && said.length === 1) flow.push({ kind: 'formula', text: sole.text, at });
    else if (style.role === 'code' || said.every((run) => run.code)) this.#writeCode(flow, at);
    else flow.prose(style.role === 'quote' || style.role === 'caption' ? style.role : 'paragraph', this.runs, at);
  }

  #writeCode(flow: Flow, at: Locator) {
    const text = this.runs.map((run) => run.text).join('');
    for (const line of text.split('\n')) flow.code(line, at);
  }

  /** An item of a list, as the program marks it or as its author typed it; false for what is none. */
  #writeItem(flow: Flow, paragraph: ParagraphLook, at: Locator): boolean {
    const [first, ...others] = this.runs;
    const typed = this.marker === '' && paragraph.first < 0 ? /^\s*(\S{1,6})\t\s*/.exec(first?.text ?? '') : null;
    const isTyped = typed !== null && /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[•·–—▪◦○■*-])$/.test(typed[1] ?? '');
    if (this.marker === '' && !isTyped) return false;
    const marker = isTyped ? (typed[1] ?? '') : this.marker;
    const runs = isTyped && first ? [{ ...first, text: first.text.slice(typed[0].length) }, ...others] : this.runs;
    const level = paragraph.list > 0 ? paragraph.level : this.#levelOf(paragraph.indent);
    flow.item({ list: `${paragraph.list}`, ordered: /[\p{L}\p{N}]/u.test(marker) && marker !== 'o', level, marker, runs, at });
    return true;
  }

  /** Items that no list holds together are as deep as they are indented. */
  #levelOf(indent: number): number {
    while (this.#indents.length > 0 && (this.#indents.at(-1) ?? 0) > indent) this.#indents.pop();
    if (this.#indents.at(-1) !== indent) this.#indents.push(indent);
    return Math.min(8, this.#indents.length - 1);
  }
}

function put(blocks: readonly RawBlock[], flow: Flow) {
  for (const block of blocks) {
    if (block.kind === 'footnote') flow.note(block, 'here');
    else flow.push(block);
  }
}
