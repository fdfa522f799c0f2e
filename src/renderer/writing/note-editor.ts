import { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { pastedLines } from '../../core/text/rich/pasted.ts';
import { askFormula } from './ask-formula.ts';
import { catchUp, type Place, placeInDom } from './dom-place.ts';
import { docOf, type NoteDoc, noteOf } from './note-doc.ts';
import { noteExtensions, noteInputRules } from './note-nodes.ts';
import { pastedBlocks } from './pasted-blocks.ts';
import { besideText, useWriting } from './writing.ts';

export type NoteEditor = {
  editor: Editor;
  /** Shows a note that was not written here. */
  show(note: string): void;
  place(place: Place): void;
  selection(): Place;
  dispose(): void;
};

type Options = {
  note: string;
  attributes: Record<string, string>;
  changed(note: string, after: Place): void;
  moved(place: Place | null): void;
};

/** The notes, formatted; what is not touched in them keeps its Markdown. The deck keeps the history. */
export function mountNoteEditor(element: HTMLElement, { note, attributes, changed, moved }: Options): NoteEditor {
  let shown: NoteDoc | null = null;
  let last = note;
  let quiet = false;
  const selection = (): Place => ({ from: editor.state.selection.anchor, to: editor.state.selection.head });
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: noteExtensions,
    enableInputRules: noteInputRules,
    enablePasteRules: false,
    editorProps: {
      attributes,
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
        paste: (view, event) => {
          const data = event.clipboardData;
          if (!data || view.state.selection.$from.parent.type.spec.code) return false;
          const blocks = pastedBlocks(view.state.schema, pastedLines(data.getData('text/html'), data.getData('text/plain')));
          if (blocks.size > 0) view.dispatch(view.state.tr.replaceSelection(Slice.maxOpen(blocks)).scrollIntoView());
          event.preventDefault();
          return true;
        },
      },
      handleClickOn: (_view, _pos, node, nodePos) => {
        if (node.type.name !== 'formula') return false;
        askFormula(editor, nodePos);
        return true;
      },
    },
    onFocus: () => {
      useWriting.getState().begin(editor, 'note');
      moved(selection());
    },
    onBlur: ({ event }) => {
      moved(null);
      if (document.hasFocus() && !besideText(event.relatedTarget)) useWriting.getState().end(editor);
    },
    onSelectionUpdate: ({ transaction }) => {
      if (!transaction.docChanged && editor.isFocused) moved(selection());
    },
    onUpdate: () => {
      if (quiet || !shown) return;
      const next = noteOf(editor.state.doc, shown);
      if (next === last) return;
      last = next;
      changed(next, selection());
    },
  });
  const { view } = editor;
  const load = (text: string) => {
    last = text;
    shown = docOf(editor.schema, text);
    quiet = true;
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, shown.doc.content).setMeta('addToHistory', false));
    quiet = false;
  };
  load(note);
  return {
    editor,
    selection,
    show: (text) => {
      if (text === last) return;
      const { from, to } = selection();
      load(text);
      const end = view.state.doc.content.size;
      view.dispatch(view.state.tr.setSelection(TextSelection.between(view.state.doc.resolve(Math.min(from, end)), view.state.doc.resolve(Math.min(to, end)))));
    },
    place: ({ from, to }) => {
      const { doc } = view.state;
      const at = (position: number) => doc.resolve(Math.max(0, Math.min(position, doc.content.size)));
      view.dispatch(view.state.tr.setSelection(TextSelection.between(at(from), at(to))).scrollIntoView());
      if (!view.hasFocus()) view.focus();
    },
    dispose: () => {
      useWriting.getState().end(editor);
      editor.destroy();
    },
  };
}
