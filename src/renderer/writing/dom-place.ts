import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export type Place = { from: number; to: number };

/** Where the browser's own cursor stands in the text; null where it is elsewhere. */
export function placeInDom(view: EditorView): Place | null {
  const chosen = getSelection();
  const { anchorNode, focusNode } = chosen ?? {};
  if (!chosen || !anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return null;
  return { from: view.posAtDOM(anchorNode, chosen.anchorOffset), to: view.posAtDOM(focusNode, chosen.focusOffset) };
}

/** The browser may have moved its cursor a moment ago, and the editor not heard of it yet: before a key is carried out, it must. */
export function catchUp(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  const place = view.composing || !(selection instanceof TextSelection) ? null : placeInDom(view);
  if (!place || (place.from === selection.anchor && place.to === selection.head)) return;
  const next = TextSelection.between(doc.resolve(place.from), doc.resolve(place.to));
  if (!next.eq(selection)) view.dispatch(tr.setSelection(next));
}
