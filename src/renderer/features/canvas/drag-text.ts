import { type PastedLine, pastedLines } from '../../../core/text/rich/pasted.ts';
import type { Entered } from './entered.ts';

type Point = { x: number; y: number };
type Options = {
  fieldAt(target: EventTarget | null): HTMLElement | null;
  entered(): Entered | null;
  enter(field: HTMLElement, at: Point): void;
};

/** Lets text be dragged from one field into another, or from elsewhere; within a field its editor does that. Returns how to stop. */
export function mountTextDrag(root: HTMLElement, { fieldAt, entered, enter }: Options): () => void {
  const meant = (event: DragEvent): HTMLElement | null => {
    const field = fieldAt(event.target);
    const text = event.dataTransfer?.types.includes('text/plain') === true && !event.dataTransfer.types.includes('Files');
    return text && field && entered()?.element !== field ? field : null;
  };
  let own = false;
  const start = (event: DragEvent) => {
    own = fieldAt(event.target instanceof Text ? event.target.parentElement : event.target) === entered()?.element;
  };
  const end = () => {
    own = false;
  };
  const over = (event: DragEvent) => {
    if (!meant(event) || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = event.ctrlKey || !entered() ? 'copy' : 'move';
  };
  const drop = (event: DragEvent) => {
    const field = meant(event);
    const data = event.dataTransfer;
    if (!field || !data) return;
    event.preventDefault();
    const lines: PastedLine[] = pastedLines(data.getData('text/html'), data.getData('text/plain'));
    const from = entered();
    // Only what the field itself gives is taken away from it.
    if (from && own && !event.ctrlKey) from.removeSelection();
    own = false;
    enter(field, { x: event.clientX, y: event.clientY });
    entered()?.insert(lines);
  };
  root.addEventListener('dragstart', start);
  document.addEventListener('dragend', end);
  root.addEventListener('dragover', over);
  root.addEventListener('drop', drop);
  return () => {
    root.removeEventListener('dragstart', start);
    document.removeEventListener('dragend', end);
    root.removeEventListener('dragover', over);
    root.removeEventListener('drop', drop);
  };
}
