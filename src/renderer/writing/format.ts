import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { TextSelection } from '@tiptap/pm/state';
import { isFollowed } from '../../core/text/links.ts';
import { words } from '../store/words.ts';
import { askFormula } from './ask-formula.ts';
import { useWriting } from './writing.ts';

export type MarkName = 'bold' | 'italic' | 'strike' | 'code';

/** Sets or unsets what is selected; with nothing selected, what is typed next. */
export function toggle(editor: Editor, name: MarkName): void {
  const type = editor.schema.marks[name];
  if (type) toggleMark(type)(editor.state, editor.view.dispatch);
  editor.view.focus();
}

/** Takes every mark away from what is selected. */
export function clearMarks(editor: Editor): void {
  const { state, view } = editor;
  const { from, to, empty } = state.selection;
  view.dispatch(empty ? state.tr.setStoredMarks([]) : state.tr.removeMark(from, to));
  view.focus();
}

/** Asks for the address of the link that the cursor is in, or of one that is made of what is selected. */
export function askLink(editor: Editor): void {
  const { state, view } = editor;
  const type = state.schema.marks['link'];
  if (!type) return;
  const around = getMarkRange(state.selection.$from, type) ?? null;
  const { from, to } = around ?? state.selection;
  if (from === to) return;
  const old = state.doc.rangeHasMark(from, to, type) ? String(editor.getAttributes('link')['href'] ?? '') : '';
  const back = () => view.focus();
  useWriting.getState().ask({
    kind: 'link',
    value: old,
    at: boxOf(editor, from, to),
    done: (address) => {
      const href = addressOf(address);
      const tr = view.state.tr.removeMark(from, to, type);
      if (href !== '') tr.addMark(from, to, type.create({ href, title: '' }));
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to)));
      back();
    },
    cancelled: back,
  });
}

/** What is typed as `example.org` or `name@example.org` is meant as an address. */
function addressOf(typed: string): string {
  const text = typed.trim();
  if (text === '' || isFollowed(text)) return text;
  return /^[^\s@/]+@[^\s@/]+\.\w+$/.test(text) ? `mailto:${text}` : `https://${text.replace(/^\/+/, '')}`;
}

/** Asks for the LaTeX of a new formula at the cursor, or of the one that is selected. */
export function insertFormula(editor: Editor): void {
  const { state, view } = editor;
  const { from, to } = state.selection;
  if (state.doc.nodeAt(from)?.type.name === 'formula' && to - from <= 1) {
    askFormula(editor, from);
    return;
  }
  useWriting.getState().ask({
    kind: 'formula',
    value: state.doc.textBetween(from, to),
    at: boxOf(editor, from, to),
    done: (latex) => {
      const node = latex.trim() === '' ? null : state.schema.nodes['formula']?.create({ latex: latex.trim() });
      if (node) view.dispatch(view.state.tr.replaceWith(from, to, node));
      view.focus();
    },
    cancelled: () => view.focus(),
  });
}

/** The box in the window around a stretch of text. */
export function boxOf({ view }: Editor, from: number, to: number): DOMRect {
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  const left = start.top === end.top || Math.abs(start.top - end.top) < 2 ? Math.min(start.left, end.left) : view.dom.getBoundingClientRect().left;
  const right = Math.abs(start.top - end.top) < 2 ? Math.max(start.left, end.left) : view.dom.getBoundingClientRect().right;
  return new DOMRect(left, start.top, right - left, end.bottom - start.top);
}

/** Puts a cue for the speaker at the cursor, in the words of the app's language. */
export function insertCue(editor: Editor, kind: 'pause' | 'click'): void {
  const { view, state } = editor;
  const cue = state.schema.nodes['cue']?.create({ cue: `[${words.writing.cues[kind]}]` });
  if (!cue) return;
  const { from, to, $from } = state.selection;
  const apart = $from.parentOffset > 0 && !/\s$/.test(state.doc.textBetween(Math.max(0, from - 1), from));
  view.dispatch(state.tr.replaceWith(from, to, apart ? [state.schema.text(' '), cue, state.schema.text(' ')] : [cue, state.schema.text(' ')]));
  view.focus();
}
