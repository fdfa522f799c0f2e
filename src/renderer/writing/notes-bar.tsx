import * as Menu from '@radix-ui/react-dropdown-menu';
import type { Editor } from '@tiptap/core';
import { Bold, ChevronDown, Italic, Link, List, ListOrdered, type LucideIcon, MousePointerClick, Pilcrow, Sigma, Timer } from 'lucide-react';
import { type KeyboardEvent, useEffect, useReducer, useRef } from 'react';
import { words } from '../store/words.ts';
import { askLink, insertCue, insertFormula, toggle } from './format.ts';
import { formatKeys } from './format-keys.ts';

export type NotesBarProps = { editor: Editor };

const headings = [1, 2, 3] as const;

/** How the notes are set: quiet, in their head. */
export function NotesBar({ editor }: NotesBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const state = useFormats(editor);
  const text = words.writing;
  const button = (label: string, Icon: LucideIcon, run: () => void, pressed?: boolean, keys?: string) => (
    <button
      type="button"
      data-tip={label}
      data-tip-keys={keys}
      aria-label={label}
      aria-pressed={pressed}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon size={15} strokeWidth={1.9} aria-hidden="true" />
    </button>
  );
  const chain = () => editor.chain().focus();
  const press = (event: KeyboardEvent) => {
    const all: (Element | null)[] = [...(bar.current?.querySelectorAll('button') ?? [])];
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = all[(all.indexOf(document.activeElement) + by + all.length) % all.length];
    if (event.key === 'Escape') editor.view.focus();
    else if (by !== 0 && next instanceof HTMLElement) next.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={bar} className="notes-bar" role="toolbar" aria-label={text.notesBar} tabIndex={-1} onKeyDown={press}>
      <Menu.Root modal={false}>
        <Menu.Trigger data-tip={text.blockMenu} aria-label={text.blockMenu}>
          <Pilcrow size={15} strokeWidth={1.9} aria-hidden="true" />
          <ChevronDown size={12} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Content className="menu" align="end" sideOffset={6} onCloseAutoFocus={(event) => event.preventDefault()}>
          <Menu.Item className="menu-item plain" onSelect={() => chain().clearNodes().run()}>
            {text.block.text}
          </Menu.Item>
          {headings.map((level) => (
            <Menu.Item key={level} className="menu-item plain" onSelect={() => chain().setHeading({ level }).run()}>
              {text.block[`heading${level}`]}
            </Menu.Item>
          ))}
          <Menu.Item className="menu-item plain" onSelect={() => chain().toggleBlockquote().run()}>
            {text.block.quote}
          </Menu.Item>
          <Menu.Item className="menu-item plain" onSelect={() => chain().toggleCodeBlock().run()}>
            {text.block.codeBlock}
          </Menu.Item>
        </Menu.Content>
      </Menu.Root>
      {button(text.bullets, List, () => chain().toggleBulletList().run(), state.includes('bulletList'))}
      {button(text.numbers, ListOrdered, () => chain().toggleOrderedList().run(), state.includes('orderedList'))}
      <span className="rule" />
      {button(text.format.bold, Bold, () => toggle(editor, 'bold'), state.includes('bold'), formatKeys('bold'))}
      {button(text.format.italic, Italic, () => toggle(editor, 'italic'), state.includes('italic'), formatKeys('italic'))}
      {button(text.format.link, Link, () => askLink(editor), state.includes('link'), formatKeys('link'))}
      {button(text.format.formula, Sigma, () => insertFormula(editor), undefined, formatKeys('formula'))}
      <span className="rule" />
      <Menu.Root modal={false}>
        <Menu.Trigger data-tip={text.cue} aria-label={text.cue}>
          <Timer size={15} strokeWidth={1.9} aria-hidden="true" />
          <ChevronDown size={12} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Content className="menu" align="end" sideOffset={6} onCloseAutoFocus={(event) => event.preventDefault()}>
          {(['pause', 'click'] as const).map((kind) => (
            <Menu.Item key={kind} className="menu-item cue-item" onSelect={() => insertCue(editor, kind)}>
              {kind === 'pause' ? <Timer size={14} aria-hidden="true" /> : <MousePointerClick size={14} aria-hidden="true" />}
              <span>
                {text[kind]} <small>{kind === 'pause' ? text.pauseHint : text.clickHint}</small>
              </span>
              <kbd>[{text.cues[kind]}]</kbd>
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
    </div>
  );
}

const shown = ['bulletList', 'orderedList', 'bold', 'italic', 'link'] as const;

/** What is set where the cursor is; draws the bar anew only where that changes. */
function useFormats(editor: Editor): readonly string[] {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const now = editor.isDestroyed ? [] : shown.filter((name) => editor.isActive(name));
  const last = useRef('');
  last.current = now.join();
  useEffect(() => {
    const follow = () => {
      if (shown.filter((name) => editor.isActive(name)).join() !== last.current) draw();
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
    };
  }, [editor]);
  return now;
}
