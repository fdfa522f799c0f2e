import type { Editor } from '@tiptap/core';
import { create } from 'zustand';

/** What the user is asked for beside the text: an address or a formula. */
export type Asked = {
  kind: 'link' | 'formula' | 'source';
  value: string;
  /** Where in the window the question stands. */
  at: DOMRect;
  /** At every change, so that it is seen at once. */
  changed?(value: string): void;
  done(value: string): void;
  cancelled?(): void;
};

type WritingState = {
  /** The text that has the cursor, on the slide or in the notes. */
  editor: Editor | null;
  kind: 'field' | 'note';
  /** True while the bar was asked for by its key, though nothing is selected. */
  bar: boolean;
  asked: Asked | null;
  begin(editor: Editor, kind: 'field' | 'note'): void;
  end(editor: Editor): void;
  ask(asked: Asked | null): void;
};

export const useWriting = create<WritingState>()((set) => ({
  editor: null,
  kind: 'field',
  bar: false,
  asked: null,
  begin: (editor, kind) => set({ editor, kind }),
  end: (editor) => set((state) => (state.editor === editor ? { editor: null, bar: false } : state)),
  ask: (asked) => set({ asked }),
}));

/** What belongs to a text that is being written in: going there does not leave it. */
export const besideText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.asked, .format-bar, .notes-bar, [role="dialog"], [role="alertdialog"], [role="menu"], .palette') !== null;
