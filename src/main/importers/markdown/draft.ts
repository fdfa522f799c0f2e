import type { Definition, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { RawBlock } from '../../../core/model/raw.ts';
import type { Warning } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { PictureSource } from '../pictures.ts';
import { writeInline } from './inline.ts';
import { type InlineContext, pandocInline } from './pandoc/inline.ts';
import type { Rewritten } from './pandoc/rewrite.ts';
import { linesOf, tidyInline } from './tidy.ts';

export type DraftBlock = RawBlock | PictureSource;
type Note = { label: string; content: PhrasingContent[]; at: Locator };
export type WriteBlocks = (nodes: readonly RootContent[], draft: Draft) => void;

/** What a Markdown file becomes, as it is read from top to bottom. */
export class Draft {
  readonly blocks: DraftBlock[] = [];
  readonly pictures: PictureSource[] = [];
  readonly warnings: Warning[] = [];
  /** Lists of terms and what they mean. */
  readonly definitionLists = new Set<RawBlock>();
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly pandoc: Rewritten;
  /** Footnotes that stand in the text, until the block they stand in has ended. */
  #notes: Note[] = [];
  #labels: ReadonlySet<string>;
  #lastLabel = 0;

  /** `labels` are those of the footnotes that the file names itself. */
  constructor(source: string, definitions: ReadonlyMap<string, Definition>, pandoc: Rewritten, labels: ReadonlySet<string>) {
    this.source = source;
    this.definitions = definitions;
    this.pandoc = pandoc;
    this.#labels = labels;
  }

  at = (node: Nodes): Locator => ({ kind: 'line', line: node.position?.start.line ?? 1 });

  /** The source of a node, for what Markdown's tree does not keep. */
  sourceOf = (node: Nodes): string => this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

  push(block: DraftBlock) {
    this.blocks.push(block);
    if (block.kind === 'picture') this.pictures.push(block);
  }

  /** Text on one line, and the pictures that stood in it, which the caller places. */
  inline(children: readonly PhrasingContent[], at: Locator): { text: string; pictures: PictureSource[] } {
    const { nodes, pictures, leftOut } = tidyInline(pandocInline(children, this.#context(at)), this.definitions, at);
    this.leaveOut(leftOut, at);
    return { text: writeInline(nodes, this.definitions), pictures };
  }

  /** A paragraph's lines as its author broke them; a line that goes on in lower case was only wrapped. */
  lines(node: Paragraph): { texts: string[]; pictures: PictureSource[] } {
    const at = this.at(node);
    const { nodes, pictures, leftOut } = tidyInline(pandocInline(node.children, this.#context(at)), this.definitions, at);
    this.leaveOut(leftOut, at);
    const texts: string[] = [];
    for (const line of linesOf(nodes)) {
      const text = writeInline(line, this.definitions);
      const last = texts.at(-1);
      if (text === '') continue;
      if (last !== undefined && /^\p{Ll}/u.test(text)) texts[texts.length - 1] = `${last} ${text}`;
      else texts.push(text);
    }
    return { texts, pictures };
  }

  /** Writes the footnotes that stood in the text. */
  endBlock() {
    for (let note = this.#notes.shift(); note; note = this.#notes.shift()) {
      const { text } = this.inline(note.content, note.at);
      if (text !== '') this.push({ kind: 'footnote', label: note.label, text, at: note.at });
    }
  }

  #context(at: Locator): InlineContext {
    return {
      examples: this.pandoc.examples,
      sourceOf: this.sourceOf,
      note: (content) => {
        do this.#lastLabel += 1;
        while (this.#labels.has(String(this.#lastLabel)));
        const label = String(this.#lastLabel);
        this.#notes.push({ label, content, at });
        return label;
      },
    };
  }

  /** Warns once, by the first element. */
  leaveOut(element: string | null, at: Locator) {
    if (element !== null && !this.warnings.some((warning) => warning.code === 'html-left-out'))
      this.warnings.push({ code: 'html-left-out', at, detail: element });
  }
}
