import type { Place } from '../../writing/dom-place.ts';

export type PlainField = { text(): string; place(place: Place | 'start' | 'end'): void; selection(): Place; dispose(): void };

/** Code, which is text and nothing else: edited as it is, line by line. */
export function mountPlainField(
  element: HTMLElement,
  { text: first, changed, moved }: { text: string; changed(text: string): void; moved(): void },
): PlainField {
  element.contentEditable = 'plaintext-only';
  element.textContent = first;
  const text = () => (element.textContent ?? '').replace(/\n$/, '');
  const selection = (): Place => {
    const chosen = getSelection();
    const offset = (node: Node | null, within: number) => {
      if (!node || !element.contains(node)) return 0;
      const range = document.createRange();
      range.setStart(element, 0);
      range.setEnd(node, within);
      return range.toString().length;
    };
    return { from: offset(chosen?.anchorNode ?? null, chosen?.anchorOffset ?? 0), to: offset(chosen?.focusNode ?? null, chosen?.focusOffset ?? 0) };
  };
  const input = () => {
    if (text() === '') element.replaceChildren(); // the browser leaves a line break, and the field would not be empty
    changed(text());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.execCommand('insertText', false, '\t');
  };
  element.addEventListener('input', input);
  element.addEventListener('keydown', press);
  document.addEventListener('selectionchange', moved);
  return {
    text,
    selection,
    place: (place) => {
      element.focus();
      const node = element.firstChild ?? element;
      const length = node.textContent?.length ?? 0;
      const { from, to } = place === 'start' ? { from: 0, to: 0 } : place === 'end' ? { from: length, to: length } : place;
      getSelection()?.setBaseAndExtent(node, Math.min(from, length), node, Math.min(to, length));
    },
    dispose: () => {
      element.removeEventListener('input', input);
      element.removeEventListener('keydown', press);
      document.removeEventListener('selectionchange', moved);
    },
  };
}
