import { useId } from 'react';
import { speakingSeconds } from '../../../core/planner/speaking-time.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';

/** What is said while the selected slide is shown, as Markdown. */
export function Notes() {
  const id = useId();
  const selected = useUi((state) => state.selected);
  const slide = useDeck((state) => state.history?.deck.slides.find((candidate) => candidate.id === selected));
  const language = useDeck((state) => state.history?.deck.language ?? 'en');
  const pace = useDeck((state) => state.history?.deck.pace ?? null);
  const dispatch = useDeck((state) => state.dispatch);
  if (!slide) return null;
  const { text } = slide.note;
  const chinese = language === 'zh' || language === 'ja';
  const size = chinese ? words.editor.characters(text.replace(/\s/g, '').length) : words.editor.words(text.split(/\s+/).filter(Boolean).length);
  return (
    <section className="notes">
      <header>
        <label htmlFor={id}>{words.editor.notes}</label>
        <span>
          {size} · {clock(speakingSeconds(text, { language, pace }))}
        </span>
      </header>
      <textarea
        id={id}
        key={slide.id}
        lang={language}
        value={text}
        placeholder={words.editor.notesEmpty}
        spellCheck={false}
        onChange={(event) => dispatch({ type: 'note.set', slide: slide.id, text: event.target.value })}
      />
    </section>
  );
}
