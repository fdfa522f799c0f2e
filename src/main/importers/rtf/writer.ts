import type { RawBlock } from '../../../core/model/raw.ts';
import type { Locator } from '../../../core/model/text.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import { bulletOf } from '../ooxml/glyphs.ts';
import { numberIn } from '../ooxml/number-format.ts';
import { flatten } from '../rich/flatten.ts';
import { noOmissions } from '../rich/omissions.ts';
import { inlineOf, type Run } from '../rich/runs.ts';
import { languageOfCode } from './encodings.ts';
import type { RowShape } from './grid.ts';
import type { Group } from './group.ts';
import { type Header, isCodeFont, type StyleUse, styleUse } from './header.ts';
import { type Look, plainParagraph } from './look.ts';
import { Story } from './story.ts';

/** Writes the report's text into its story, and into those of notes and boxes while they are open. */
export class Writer {
  readonly omissions = noOmissions();
  /** Characters by the language that is said of them. */
  readonly languages = new Map<string, number>();
  /** The paragraph in the style of a title. */
  title = '';
  readonly #header: Header;
  readonly #uses = new Map<number, StyleUse>();
  readonly #numbers = { footnote: 0, endnote: 0 };
  #story = new Story('text');
  #paragraphs = 1;
  /** Where the text refers to a note that is still to come. */
  #reference: Run | null = null;
  /** The run that goes on while nothing changes. */
  #last: { look: Look; href: string; style: number; run: Run } | null = null;
  #isIn = { hidden: false, deleted: false, revised: false };
  #hasMarks = false;

  constructor(header: Header) {
    this.#header = header;
  }

  get at(): Locator {
    return { kind: 'paragraph', n: this.#paragraphs };
  }

  settle(): RawBlock[] {
    return this.#story.settle();
  }

  text(text: string, { look, href, paragraph }: Group) {
    this.#countPassages(look);
    if (look.hidden || look.deleted || text === '') return;
    const last = this.#last;
    if (last?.look === look && last.href === href && last.style === paragraph.style) {
      last.run.text += text;
      return;
    }
    const run = this.#runOf(text, look, href, paragraph.style);
    this.#story.runs.push(run);
    this.#last = { look, href, style: paragraph.style, run };
    const language = languageOfCode(/[\u2e80-\u9fff]/.test(text) ? look.languageEast : look.language);
    if (language !== '') this.languages.set(language, (this.languages.get(language) ?? 0) + text.length);
  }

  formula(latex: string) {
    if (latex !== '') this.#push({ text: latex, math: true });
  }

  /** The mark of an item, as the program wrote it for readers that know no lists. */
  mark(text: string, font: string) {
    const marker = text.trim();
    this.#hasMarks = true;
    this.#story.marker = /^[\p{L}\p{N}(]/u.test(marker) && marker !== 'o' ? marker : bulletOf(marker, font);
  }

  anchor(blocks: readonly RawBlock[]) {
    this.#story.anchor(blocks);
  }

  endParagraph({ target, paragraph }: Group, nesting = paragraph.inTable ? paragraph.nesting : 0) {
    if (target !== 'story') return;
    const style = this.#use(paragraph.style);
    const story = this.#story;
    for (const run of story.runs) run.text = run.text.replace(/\p{Surrogate}/gu, '\ufffd');
    // In a file without any marks, an item still is one.
    if (paragraph.list > 0 && !this.#hasMarks && story.marker === '') story.marker = '•';
    if (style.role === 'title' && this.title === '' && nesting === 0) {
      this.title = inlineOf(story.runs.map(({ text }) => ({ text })));
      story.runs = [];
    }
    story.endParagraph(paragraph, style, nesting, this.at);
    this.#paragraphs += 1;
    this.#last = null;
    this.#reference = null;
  }

  endSection(group: Group) {
    if (!this.#story.isEmpty) this.endParagraph(group);
  }

  endCell(group: Group, nesting: number) {
    if (group.target !== 'story') return;
    this.endParagraph(group, nesting);
    this.#story.endCell(nesting, this.at);
  }

  endRow(nesting: number, shape: RowShape) {
    this.#story.endRow(nesting, shape, this.at);
  }

  /** A note's number, where the text refers to it; in the note itself it is its label. */
  refer({ target }: Group) {
    if (target !== 'story' || this.#story.kind !== 'text') return;
    this.#reference = { text: '' };
    this.#push(this.#reference);
  }

  beginNote(group: Group) {
    const outer = this.#story;
    const { at } = this;
    const numbered = this.#reference;
    const marked = numbered ? null : markOf(outer.runs);
    const inner = this.#begin('footnote', group, () => {
      const kind = inner.kind === 'endnote' ? 'endnote' : 'footnote';
      if (!marked) this.#numbers[kind] += 1;
      const label = marked ? marked.text.trim() : numberIn(this.#header.noteFormats[kind], this.#numbers[kind]);
      const reference = marked ?? numbered ?? { text: '' };
      if (!marked && !numbered) outer.runs.push(reference);
      reference.text = `[${label}]`;
      delete reference.script;
      const { text, rest } = flatten(inner.settle());
      const mark = escapeInline(label);
      outer.note({ label, text: marked && text.startsWith(mark) ? text.slice(mark.length).trim() : text, at, isEnd: kind === 'endnote' });
      outer.anchor(rest);
    });
  }

  isEndnote() {
    if (this.#story.kind === 'footnote') this.#story.kind = 'endnote';
  }

  beginBox(group: Group) {
    const outer = this.#story;
    const inner = this.#begin('text', group, () => outer.anchor(inner.settle()));
  }

  /** A text of its own within another, which goes on after it. */
  #begin(kind: Story['kind'], group: Group, end: () => void): Story {
    const outer = this.#story;
    const paragraph = this.#paragraphs;
    const inner = new Story(kind);
    this.#story = inner;
    this.#reference = null;
    this.#last = null;
    group.paragraph = plainParagraph;
    group.target = 'story';
    group.end = () => {
      this.endParagraph(group, 0);
      this.#story = outer;
      this.#paragraphs = paragraph;
      end();
    };
    return inner;
  }

  #push(run: Run) {
    this.#story.runs.push(run);
    this.#last = null;
  }

  #use(style: number): StyleUse {
    const known = this.#uses.get(style);
    if (known) return known;
    const use = styleUse(this.#header, style);
    this.#uses.set(style, use);
    return use;
  }

  #runOf(text: string, look: Look, href: string, style: number): Run {
    const use = this.#use(style);
    const run: Run = { text };
    // What the paragraph's style says is its look and no emphasis; a table's head is known by it.
    if (look.bold && (!use.bold || use.role === 'head')) run.bold = true;
    if (look.italic && !use.italic) run.italic = true;
    if (look.strike) run.strike = true;
    if (look.script) run.script = look.script;
    if (isCodeFont(this.#header, look.font)) run.code = true;
    if (href !== '') run.href = href;
    return run;
  }

  #countPassages({ hidden, deleted, revised }: Look) {
    const before = this.#isIn;
    if (hidden && !before.hidden) this.omissions.hidden += 1;
    if ((deleted && !before.deleted) || (revised && !before.revised)) this.omissions.changes += 1;
    if (hidden !== before.hidden || deleted !== before.deleted || revised !== before.revised) this.#isIn = { hidden, deleted, revised };
  }
}

/** A note with a mark of its author's choice: the raised sign before it. */
function markOf(runs: readonly Run[]): Run | null {
  const last = runs.at(-1);
  return last?.script === 'sup' && last.text.trim().length <= 3 ? last : null;
}
