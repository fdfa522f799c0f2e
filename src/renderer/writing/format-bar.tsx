import type { Editor } from '@tiptap/core';
import { Bold, Code, Italic, Link, RemoveFormatting, Sigma, Strikethrough } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { words } from '../store/words.ts';
import { askLink, boxOf, clearMarks, insertFormula, type MarkName, toggle } from './format.ts';
import { formatKeys } from './format-keys.ts';
import { useWriting } from './writing.ts';

const icons = { bold: Bold, italic: Italic, strike: Strikethrough, code: Code };

/** A small bar over what is selected on the slide; by its key also where nothing is. */
export function FormatBar() {
  const editor = useWriting((state) => (state.kind === 'field' ? state.editor : null));
  const called = useWriting((state) => state.bar);
  const asked = useWriting((state) => state.asked);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    if (!editor) return;
    let empty = true;
    // While something is only typed there is no bar, and nothing to draw.
    const follow = () => {
      const now = editor.state.selection.empty;
      if (!now || now !== empty) draw();
      empty = now;
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
    };
  }, [editor]);
  if (!editor || editor.isDestroyed || asked || (editor.state.selection.empty && !called)) return null;
  return <Bar editor={editor} called={called} />;
}

function Bar({ editor, called }: { editor: Editor; called: boolean }) {
  const bar = useRef<HTMLDivElement>(null);
  const { from, to } = editor.state.selection;
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const box = boxOf(editor, from, to);
    const { width, height } = element.getBoundingClientRect();
    const above = box.top - height - 10;
    element.style.left = `${Math.round(Math.max(8, Math.min(innerWidth - width - 8, box.left + box.width / 2 - width / 2)))}px`;
    element.style.top = `${Math.round(above > 56 ? above : box.bottom + 10)}px`;
  });
  useEffect(() => {
    if (called) bar.current?.querySelector('button')?.focus();
  }, [called]);
  const back = () => {
    useWriting.setState({ bar: false });
    editor.view.focus();
  };
  const press = (event: KeyboardEvent) => {
    const buttons: (Element | null)[] = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = buttons[(at + by + buttons.length) % buttons.length];
    if (by !== 0 && next instanceof HTMLElement) next.focus();
    else if (event.key === 'Escape') back();
    else return;
    event.preventDefault();
  };
  const button = (name: keyof typeof words.writing.format, Icon: typeof Bold, run: () => void, pressed?: boolean) => (
    <button
      type="button"
      key={name}
      tabIndex={-1}
      data-tip={words.writing.format[name]}
      data-tip-keys={formatKeys(name)}
      aria-label={words.writing.format[name]}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon size={16} strokeWidth={1.9} aria-hidden="true" />
    </button>
  );
  return (
    <div ref={bar} className="format-bar" role="toolbar" tabIndex={-1} aria-label={words.writing.bar} onKeyDown={press}>
      {(['bold', 'italic', 'strike', 'code'] satisfies MarkName[]).map((name) => button(name, icons[name], () => toggle(editor, name), editor.isActive(name)))}
      <span className="rule" />
      {button('link', Link, () => askLink(editor), editor.isActive('link'))}
      {button('formula', Sigma, () => insertFormula(editor))}
      {button('clear', RemoveFormatting, () => clearMarks(editor))}
    </div>
  );
}
