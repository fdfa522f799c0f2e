import { type Editor, Extension, type Extensions, InputRule, Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { noteHtml } from '../../core/render/note-html.ts';
import { cueKind } from '../../core/text/cues.ts';
import { Formula } from './formula-node.ts';
import { markExtensions } from './marks.ts';
import { useWriting } from './writing.ts';

/** A cue for the speaker, typed in brackets: `[pause]`. */
export const Cue = Node.create({
  name: 'cue',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ cue: { default: '[pause]' } }),
  parseHTML: () => [{ tag: 'span.cue', getAttrs: (element) => ({ cue: `[${element.textContent ?? ''}]` }) }],
  renderHTML: ({ node }) => {
    const cue = String(node.attrs['cue']);
    return ['span', { class: `cue cue-${cueKind(cue) ?? 'pause'}` }, cue.slice(1, -1)];
  },
  renderText: ({ node }) => String(node.attrs['cue']),
  addInputRules() {
    return [
      new InputRule({
        find: /\[([^\s[\]]{2,6})\]$/,
        handler: ({ state, range, match }) => {
          const [cue = ''] = match;
          if (cueKind(cue) !== null) state.tr.replaceWith(range.from, range.to, this.type.create({ cue }));
        },
      }),
    ];
  },
});

/** `$…$` becomes a formula once it is clear that the second sign does not stand before a number. */
const TypedFormula = Extension.create({
  name: 'typedFormula',
  addInputRules: () => [
    new InputRule({
      find: /(?<![\\$\d])\$([^\s$](?:[^$\n]*[^\s$])?)\$([^\d$])$/,
      handler: ({ state, range, match }) => {
        const [, latex = '', next = ''] = match;
        const formula = state.schema.nodes['formula']?.create({ latex });
        if (formula) state.tr.replaceWith(range.from, range.to, [formula, state.schema.text(next)]);
      },
    }),
  ],
});

/** A block that the editor has no form for: shown as it is read, written as it was. */
const SourceBlock = Node.create({
  name: 'sourceBlock',
  group: 'block',
  atom: true,
  addAttributes: () => ({ source: { default: '' } }),
  parseHTML: () => [],
  renderHTML: ({ node }) => ['pre', {}, String(node.attrs['source'])],
  renderText: ({ node }) => String(node.attrs['source']),
  addNodeView: () => (props) => {
    const dom = document.createElement('div');
    dom.className = 'source-block';
    let shown = '';
    const show = (source: string) => {
      if (source !== shown) dom.innerHTML = noteHtml(source);
      shown = source;
    };
    show(String(props.node.attrs['source']));
    dom.addEventListener('dblclick', () => {
      const at = props.getPos();
      if (at !== undefined) askSource(props.editor, at);
    });
    return {
      dom,
      update: (node) => {
        if (node.type.name !== 'sourceBlock') return false;
        show(String(node.attrs['source']));
        return true;
      },
    };
  },
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        if (selection.$from.nodeAfter?.type.name !== 'sourceBlock' || selection.empty) return false;
        askSource(editor, selection.from);
        return true;
      },
    };
  },
});

/** Asks for the Markdown of a block that has no form of its own. */
function askSource(editor: Editor, at: number): void {
  const { view } = editor;
  const dom = view.nodeDOM(at);
  const set = (source: string) => {
    if (view.state.doc.nodeAt(at)?.type.name === 'sourceBlock') view.dispatch(view.state.tr.setNodeAttribute(at, 'source', source.trim()));
  };
  const first = String(view.state.doc.nodeAt(at)?.attrs['source'] ?? '');
  useWriting.getState().ask({
    kind: 'source',
    value: first,
    at: dom instanceof Element ? dom.getBoundingClientRect() : new DOMRect(),
    changed: set,
    done: (source) => {
      set(source);
      view.focus();
    },
    cancelled: () => {
      set(first);
      view.focus();
    },
  });
}

/** What the blocks of a note remember of the Markdown they were read from. */
const Remembered = Extension.create({
  name: 'remembered',
  addGlobalAttributes: () => {
    const kept = { default: null, rendered: false };
    return [
      { types: ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'codeBlock', 'sourceBlock'], attributes: { index: kept } },
      { types: ['paragraph', 'heading'], attributes: { inline: { default: '', rendered: false } } },
      { types: ['bulletList', 'orderedList'], attributes: { tight: { default: true, rendered: false } } },
      { types: ['listItem'], attributes: { marker: { default: '', rendered: false }, indent: { default: '', rendered: false } } },
    ];
  },
});

/** Everything that a note can hold. */
export const noteExtensions: Extensions = [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [1, 2, 3, 4, 5, 6] }),
  Blockquote,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  CodeBlock,
  HardBreak,
  Formula,
  Cue,
  TypedFormula,
  SourceBlock,
  Remembered,
  ...markExtensions,
];

/** What may be made of what is typed: blocks, cues and formulas, but no marks. */
export const noteInputRules = ['heading', 'blockquote', 'bulletList', 'orderedList', 'codeBlock', 'cue', 'typedFormula'];
