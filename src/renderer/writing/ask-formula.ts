import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useWriting } from './writing.ts';

/** Asks for the LaTeX of the formula at that position, and sets it while it is typed; emptied, the formula goes. */
export function askFormula(editor: Editor, at: number): void {
  const { view } = editor;
  const latexAt = () => String(view.state.doc.nodeAt(at)?.attrs['latex'] ?? '');
  const first = latexAt();
  const set = (latex: string) => {
    if (view.state.doc.nodeAt(at)?.type.name === 'formula') view.dispatch(view.state.tr.setNodeAttribute(at, 'latex', latex.trim()));
  };
  const leave = () => {
    const { doc, tr } = view.state;
    const gone = latexAt() === '' && doc.nodeAt(at)?.type.name === 'formula';
    if (gone) tr.delete(at, at + 1);
    view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(tr.doc.content.size, gone ? at : at + 1)))));
    view.focus();
  };
  const dom = view.nodeDOM(at);
  useWriting.getState().ask({
    kind: 'formula',
    value: first,
    at: dom instanceof Element ? dom.getBoundingClientRect() : new DOMRect(0, 0, 0, 0),
    changed: set,
    done: (latex) => {
      set(latex);
      leave();
    },
    cancelled: () => {
      set(first);
      leave();
    },
  });
}
