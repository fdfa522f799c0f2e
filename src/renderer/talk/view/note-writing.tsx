import '../../writing/writing.css';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import type { Plugin } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import type { Slide } from '../../../core/model/deck.ts';
import { usePresenter } from '../../store/presenter.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { AskedPopover } from '../../writing/asked-popover.tsx';
import { toggle } from '../../writing/format.ts';
import { mountNoteEditor, type NoteEditor } from '../../writing/note-editor.ts';
import { NotesBar } from '../../writing/notes-bar.tsx';

/** The notes of a slide while they are edited in the talk; every change goes to the deck at once. */
export function NoteWriting({ slide }: { slide: Slide }) {
  const page = useRef<HTMLDivElement>(null);
  const first = useRef(slide);
  const [mounted, setMounted] = useState<NoteEditor | null>(null);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const { id, note } = first.current;
    const writing = mountNoteEditor(element, {
      note: note.text,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.presenter.editing, spellcheck: 'false' },
      changed: (text) => useTalk.getState().editNote(id, text),
      moved: () => undefined,
    });
    const { editor } = writing;
    const leave = () => {
      usePresenter.getState().set({ editing: false });
      return true;
    };
    const format = (name: 'bold' | 'italic') => () => {
      toggle(editor, name);
      return true;
    };
    // The deck's own history is the editor window's; what is typed here can be taken back here as well.
    const keys = keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': format('bold'),
      'Mod-i': format('italic'),
      Escape: leave,
      'Mod-Enter': leave,
      'Mod-e': leave,
    });
    const inFront = (plugin: Plugin, others: Plugin[]) => [plugin, ...others];
    editor.registerPlugin(history(), inFront);
    editor.registerPlugin(keys, inFront);
    editor.commands.focus('start');
    setMounted(writing);
    return () => writing.dispose();
  }, []);
  return (
    <>
      {mounted && <NotesBar editor={mounted.editor} />}
      <div ref={page} className="note-text" />
      <AskedPopover />
    </>
  );
}
