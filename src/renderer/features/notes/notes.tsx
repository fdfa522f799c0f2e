import './notes.css';
import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Cursor } from '../../../core/edit/history.ts';
import { speakingSeconds, spokenWords } from '../../../core/planner/speaking-time.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { noteHtml } from '../../../core/render/note-html.ts';
import { placeCursor } from '../../store/cursor.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';
import type { NoteEditor } from '../../writing/note-editor.ts';
import type { NotesBarProps } from '../../writing/notes-bar.tsx';

/** What is said while the selected slide is shown; formatted, and kept as Markdown. */
export function Notes() {
  const selected = useUi((state) => state.selected);
  const slide = useDeck((state) => state.history?.deck.slides.find((candidate) => candidate.id === selected));
  const language = useDeck((state) => state.history?.deck.language ?? 'en');
  const pace = useDeck((state) => state.history?.deck.pace ?? null);
  const cursor = useUi((state) => state.cursor);
  const page = useRef<HTMLDivElement>(null);
  const editor = useRef<NoteEditor | null>(null);
  const restored = useRef<Cursor | null>(null);
  const now = useRef(slide);
  const [Bar, setBar] = useState<ComponentType<NotesBarProps> | null>(null);
  now.current = slide;
  const there = slide !== undefined;

  useEffect(() => {
    const element = page.current;
    if (!element || !there) return;
    let gone = false;
    const cursorAt = (place: { from: number; to: number }): Cursor | null => (now.current ? { slide: now.current.id, field: 'note', ...place } : null);
    // The slide is painted first; until the editor is there, the note is shown as it will be.
    void Promise.all([import('../../writing/note-editor.ts'), import('../../writing/notes-bar.tsx')]).then(([{ mountNoteEditor }, { NotesBar }]) => {
      if (gone) return;
      element.replaceChildren();
      editor.current = mountNoteEditor(element, {
        note: now.current?.note.text ?? '',
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.editor.notes, spellcheck: 'false' },
        changed: (text, after) => {
          const cursorAfter = cursorAt(after);
          if (now.current) useDeck.getState().dispatch({ type: 'note.set', slide: now.current.id, text }, cursorAfter);
          placeCursor(cursorAfter);
        },
        moved: (place) => placeCursor(place && cursorAt(place)),
      });
      setBar(() => NotesBar);
    });
    return () => {
      gone = true;
      editor.current?.dispose();
      editor.current = null;
    };
  }, [there]);

  const text = slide?.note.text ?? '';
  const id = slide?.id;
  useLayoutEffect(() => {
    editor.current?.show(text);
    if (cursor === restored.current) return;
    restored.current = cursor;
    if (cursor?.field === 'note' && cursor.slide === id) editor.current?.place(cursor);
  }, [text, id, cursor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide's note is read from its beginning.
  useLayoutEffect(() => {
    page.current?.scrollTo(0, 0);
  }, [id]);

  if (!slide) return null;
  const chinese = language === 'zh' || language === 'ja';
  const count = spokenWords(text, language);
  return (
    <section className="notes" aria-label={words.editor.notes}>
      <header>
        <h2>{words.editor.notes}</h2>
        <span>
          {chinese ? words.editor.characters(count) : words.editor.words(count)} · {clock(speakingSeconds(text, { language, pace }))}
        </span>
        {Bar && editor.current && <Bar editor={editor.current.editor} />}
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press on the empty page under a short note is meant for the note. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the note itself is the text field. */}
      <div
        className={text.trim() === '' ? 'note-page empty' : 'note-page'}
        lang={language}
        dir={directionOf(language)}
        data-placeholder={words.editor.notesEmpty}
        onClick={(event) => event.target === event.currentTarget && editor.current?.editor.commands.focus('end')}
      >
        <FirstSight page={page} text={text} />
      </div>
    </section>
  );
}

/** The note as it is seen until the editor is there; drawn once, for then the page is the editor's. */
function FirstSight({ page, text }: { page: React.RefObject<HTMLDivElement | null>; text: string }) {
  const [first] = useState(() => ({ __html: noteHtml(text) }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: noteHtml lets no HTML of the note through.
  return <div ref={page} className="note-text" dangerouslySetInnerHTML={first} />;
}
