import { TriangleAlert } from 'lucide-react';
import type { SlideOf } from '../../../core/model/deck.ts';
import { useDeck } from '../../store/deck.ts';
import { words } from '../../store/words.ts';

/** What the picture shows, in words, for those who cannot see it. */
export function AltText({ slide }: { slide: SlideOf<'figure'> }) {
  const dispatch = useDeck((state) => state.dispatch);
  const language = useDeck((state) => state.history?.deck.language ?? 'en');
  const missing = slide.alt.trim() === '';
  return (
    <label className={missing ? 'alt-text missing' : 'alt-text'}>
      <span>
        {missing && <TriangleAlert size={14} strokeWidth={2} role="img" aria-label={words.objects.altMissing} />}
        {words.objects.alt}
      </span>
      <input
        type="text"
        lang={language}
        value={slide.alt}
        placeholder={words.objects.altPlaceholder}
        spellCheck={false}
        onChange={(event) => dispatch({ type: 'alt.set', slide: slide.id, text: event.target.value })}
      />
    </label>
  );
}
