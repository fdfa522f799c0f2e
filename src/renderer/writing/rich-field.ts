import { Editor, Node } from '@tiptap/core';
import { Text } from '@tiptap/extension-text';
import { type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { noText, type Shown } from '../../core/render/hyphens.ts';
import { slideText } from '../../core/text/inline.ts';
import { type Atom, asShown, sameAtoms } from '../../core/text/rich/atom.ts';
import { readInline } from '../../core/text/rich/read-inline.ts';
import { writeInline } from '../../core/text/rich/write-inline.ts';
import { askFormula } from './ask-formula.ts';
import { catchUp, type Place, placeInDom } from './dom-place.ts';
import { Formula } from './formula-node.ts';
import { atomsOf, fragmentOf } from './inline-doc.ts';
import { markExtensions } from './marks.ts';

// One line of formatted text, edited in the very element that shows it: the element becomes the editor, so that nothing
// on the slide moves when it is entered. The deck keeps the history, across all fields.

export type RichField = {
  editor: Editor;
  view: EditorView;
  /** The inline Markdown of what the field shows. */
  text(): string;
  /** The Markdown of what stands before and behind the selection. */
  halves(): [before: string, after: string];
  atoms(): { before: Atom[]; after: Atom[] };
  markdownOf(atoms: readonly Atom[]): string;
  /** Shows another text, which was not typed here; the cursor stays where it can. */
  show(text: string): void;
  /** In place of the selection. */
  insert(atoms: readonly Atom[]): void;
  place(place: Place | 'start' | 'end'): void;
  selection(): Place;
  dispose(): void;
};

/** A part of a line that the slide sets in an element of its own. */
export type SetPart = { from: number; to: number; name: string };

/** What the line shows: its letters, whether these are all that it holds, and the words of it that may part. */
export type ShownLine = { letters: string; plain: boolean; words: Shown };

type Options = {
  text: string;
  attributes: Record<string, string>;
  /** The places that are set in elements with these classes, as the slide sets them; they follow what is typed. */
  set(line: ShownLine): SetPart[];
  changed(text: string): void;
  /** The cursor stands there. */
  moved(place: Place): void;
  press(event: KeyboardEvent): boolean;
  paste(event: ClipboardEvent): boolean;
};

const Line = Node.create({ name: 'doc', topNode: true, content: 'inline*' });

export function mountRichField(element: HTMLElement, { text: first, attributes, set, changed, moved, press, paste }: Options): RichField {
  let source = first;
  let quiet = false;
  const editor = new Editor({
    element: { mount: element },
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: { keymap: false, drop: false, paste: false, delete: false, tabindex: false },
    extensions: [Line, Text, Formula, ...markExtensions],
    editorProps: {
      attributes,
      handleKeyDown: (view, event) => press(event) || pressPlain(view, event),
      handleDOMEvents: {
        keydown: (shown) => {
          catchUp(shown);
          return false;
        },
        beforeinput: (shown) => {
          const place = shown.composing ? null : placeInDom(shown);
          if (place) moved(place);
          return false;
        },
        paste: (_, event) => {
          const taken = paste(event);
          if (taken) event.preventDefault();
          return taken;
        },
      },
      handleClickOn: (_view, _pos, node, nodePos) => {
        if (node.type.name !== 'formula') return false;
        askFormula(editor, nodePos);
        return true;
      },
      decorations: ({ doc }) => decorationsOf(doc, set(shownLine(doc))),
      handleScrollToSelection: () => true,
    },
    // What is typed says itself where the cursor is.
    onSelectionUpdate: ({ transaction }) => {
      if (!transaction.docChanged) moved(selection());
    },
    onUpdate: () => {
      if (quiet) return;
      source = writeInline(slideText, source, atomsOf(editor.state.doc.content));
      changed(source);
    },
  });
  const { view } = editor;
  const selection = (): Place => ({ from: view.state.selection.anchor, to: view.state.selection.head });
  const shown = () => atomsOf(view.state.doc.content);
  const setContent = (text: string) => {
    const next = fragmentOf(editor.schema, readInline(slideText, text).atoms);
    const old = view.state.doc.content;
    const start = old.findDiffStart(next);
    if (start === null) return;
    const end = old.findDiffEnd(next) ?? { a: old.size, b: next.size };
    // Of repeated letters the two searches may overlap.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    quiet = true;
    view.dispatch(view.state.tr.replace(start, end.a + overlap, new Slice(next.cut(start, end.b + overlap), 0, 0)));
    quiet = false;
  };
  setContent(first);
  const atoms = () => {
    const { from, to } = view.state.selection;
    const { content } = view.state.doc;
    return { before: atomsOf(content.cut(0, from)), after: atomsOf(content.cut(to)) };
  };
  return {
    editor,
    view,
    text: () => source,
    atoms,
    markdownOf: (written) => writeInline(slideText, source, written),
    halves: () => {
      const { before, after } = atoms();
      return [writeInline(slideText, source, before), writeInline(slideText, source, after)];
    },
    show: (text) => {
      source = text;
      if (!sameAtoms(readInline(slideText, text).atoms, asShown(shown()))) setContent(text);
    },
    insert: (inserted) => {
      view.dispatch(view.state.tr.replaceSelection(new Slice(fragmentOf(editor.schema, inserted), 0, 0)));
    },
    place: (place) => {
      const { doc } = view.state;
      const clip = (at: number) => Math.max(0, Math.min(at, doc.content.size));
      const { from, to } = place === 'start' ? { from: 0, to: 0 } : place === 'end' ? { from: doc.content.size, to: doc.content.size } : place;
      view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, clip(from), clip(to))));
      // An element that got the focus while it was no editor yet has it without the browser's cursor.
      if (!view.hasFocus() || !placeInDom(view)) view.focus();
    },
    selection,
    dispose: () => editor.destroy(),
  };
}

/** What the browser does not do by itself: it cannot take away a formula or a selection that holds one. */
function pressPlain(view: EditorView, event: KeyboardEvent): boolean {
  const { selection, tr } = view.state;
  if (event.key === 'Enter' && !view.composing) return true;
  // The whole document's ends, to the browser, lie outside of the field.
  if ((event.ctrlKey || event.metaKey) && (event.key === 'Home' || event.key === 'End')) {
    const head = event.key === 'Home' ? 0 : view.state.doc.content.size;
    view.dispatch(tr.setSelection(TextSelection.create(view.state.doc, event.shiftKey ? selection.anchor : head, head)));
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || view.composing) return false;
  // ProseMirror takes a cursor that comes to the start just after it got the focus for a whim of the browser, and puts it back.
  if (event.key === 'Home' && !navigator.platform.startsWith('Mac')) {
    getSelection()?.modify(event.shiftKey ? 'extend' : 'move', 'backward', 'lineboundary');
    catchUp(view);
    return true;
  }
  if (event.key !== 'Backspace' && event.key !== 'Delete') return false;
  if (!selection.empty) {
    view.dispatch(tr.deleteSelection());
    return true;
  }
  const { nodeBefore, nodeAfter, pos } = selection.$from;
  const beside = event.key === 'Backspace' ? nodeBefore : nodeAfter;
  if (!beside?.isAtom || beside.isText) return false;
  view.dispatch(event.key === 'Backspace' ? tr.delete(pos - beside.nodeSize, pos) : tr.delete(pos, pos + beside.nodeSize));
  return true;
}

const decorationsOf = (doc: ProseMirrorNode, parts: readonly SetPart[]): DecorationSet =>
  DecorationSet.create(
    doc,
    parts.map(({ from, to, name }) => Decoration.inline(from, Math.min(to, doc.content.size), { class: name, nodeName: 'span' })),
  );

function shownLine(doc: ProseMirrorNode): ShownLine {
  const seams = new Set<number>();
  let text = '';
  doc.forEach((node, offset) => {
    seams.add(offset);
    const parts = node.isText && !node.marks.some(({ type }) => type.name === 'code' || type.name === 'link');
    text += parts ? node.text : noText.repeat(node.nodeSize);
  });
  return { letters: doc.textContent, plain: doc.content.size === doc.textContent.length, words: { text, seams } };
}
