import { AArrowDown, AArrowUp, Check, Pencil } from 'lucide-react';
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { bulletsOf, type Slide } from '../../../core/model/deck.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { noteHtml, spokenMarks, spokenOn } from '../../../core/render/note-html.ts';
import { noteSizeOf, resizeNotes, usePresenter } from '../../store/presenter.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { scrolling } from '../../ui/motion.ts';
import { readable } from '../../writing/readable-keys.ts';

const NoteWriting = lazy(() => import('./note-writing.tsx').then(({ NoteWriting }) => ({ default: NoteWriting })));

/** What is said while the slide is shown; large, with what belongs to the step in sight. */
export function NotesPane() {
  const slide = useTalk((state) => state.deck?.slides.find(({ id }) => id === state.session?.slide));
  const language = useTalk((state) => state.deck?.language ?? 'en');
  const locked = useTalk((state) => state.deck?.locked ?? false);
  const size = usePresenter((state) => noteSizeOf(state.settings));
  const editing = usePresenter((state) => state.editing);
  const set = usePresenter((state) => state.set);
  // Another slide's notes are not meant.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another slide is shown.
  useEffect(() => set({ editing: false }), [slide?.id, set]);
  if (!slide) return null;
  return (
    <div className="notes-pane">
      <header>
        <h2>{words.editor.notes}</h2>
        <Button label={words.talk.smaller} hint="−" icon={AArrowDown} onClick={() => resizeNotes(-1)} />
        <Button label={words.talk.larger} hint="+" icon={AArrowUp} onClick={() => resizeNotes(1)} />
        {editing ? (
          <Button label={words.presenter.doneEditing} hint="Esc" kind="outlined" icon={Check} onClick={() => set({ editing: false })}>
            {words.presenter.doneEditing}
          </Button>
        ) : (
          <Button
            label={locked ? words.presenter.locked : words.presenter.edit}
            hint={locked ? undefined : readable('CmdOrCtrl+E')}
            icon={Pencil}
            disabled={locked}
            onClick={() => set({ editing: true })}
          />
        )}
      </header>
      <section
        className={editing ? 'said written' : 'said'}
        aria-label={words.editor.notes}
        tabIndex={editing ? -1 : 0}
        lang={language}
        dir={directionOf(language)}
        style={{ fontSize: size }}
      >
        {editing ? (
          <Suspense fallback={<Reading slide={slide} />}>
            <NoteWriting key={slide.id} slide={slide} />
          </Suspense>
        ) : (
          <Reading slide={slide} />
        )}
      </section>
    </div>
  );
}

/** Where in the pane the sentences of a step come to stand, from its top. */
const sight = 0.2;
/** Where more of the note than this is spoken, its marks tell nothing. */
const most = 0.75;

function Reading({ slide }: { slide: Slide }) {
  const step = useTalk((state) => (state.deck?.steps ? (state.session?.step ?? 0) : null));
  const text = useRef<HTMLDivElement>(null);
  const html = useMemo(() => ({ __html: noteHtml(slide.note.text, spokenOn(slide)) }), [slide]);
  const { id } = slide;
  const before = useRef<string>(id);
  useLayoutEffect(() => {
    const pane = text.current?.parentElement;
    if (!pane || !text.current) return;
    text.current.classList.toggle('all-spoken', shareSpoken(text.current) > most);
    const arrived = before.current !== id;
    before.current = id;
    const first = step === null ? null : markStep(text.current, slide, step);
    if (arrived) pane.scrollTo({ top: 0 });
    if (step === null || step === 0) return pane.scrollTo({ top: 0, behavior: arrived ? 'instant' : scrolling() });
    if (!first) return;
    const top = first.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: top - pane.clientHeight * sight, behavior: arrived ? 'instant' : scrolling() });
  }, [id, slide, step]);
  if (slide.note.text.trim() === '') return <p className="quiet">{words.talk.noNotes}</p>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: noteHtml lets no HTML of the note through.
  return <div ref={text} dangerouslySetInnerHTML={html} />;
}

/** Of the letters of a note, how many are marked as spoken: from 0 to 1. */
function shareSpoken(text: HTMLElement): number {
  const marked = [...text.querySelectorAll('mark.spoken')].reduce((sum, mark) => sum + (mark.textContent?.length ?? 0), 0);
  return marked / Math.max(1, text.textContent?.length ?? 0);
}

/** Marks the sentences behind the line that has come last; returns the first of them, null where none is in the note. */
function markStep(text: HTMLElement, slide: Slide, step: number): HTMLElement | null {
  const quotes = new Set(bulletsOf(slide)[step]?.sources.map(({ quote }) => quote));
  const holds = spokenMarks(slide.note.text, spokenOn(slide));
  let first: HTMLElement | null = null;
  for (const [at, mark] of text.querySelectorAll<HTMLElement>('mark.spoken').entries()) {
    const current = holds[at]?.some((quote) => quotes.has(quote)) ?? false;
    mark.classList.toggle('current', current);
    if (current) first ??= mark;
  }
  return first;
}
