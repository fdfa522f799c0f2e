import { GripVertical, NotebookText, Presentation } from 'lucide-react';
import { useMemo } from 'react';
import type { SlideId } from '../../../core/model/id.ts';
import type { Report } from '../../../core/model/report.ts';
import { slideNumbers } from '../../../core/present/shown.ts';
import { standings, whereTold } from '../../../core/sources/account.ts';
import { putSentenceInNotes, putSentenceOnSlide } from '../../actions/sources.ts';
import { useAccount } from '../../store/account.ts';
import { useDeck } from '../../store/deck.ts';
import { useSources } from '../../store/sources.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';

/** Where the current sentence is told, and what can be done with it; while there is none, what the marks mean. */
export function SentenceCard({ report }: { report: Report }) {
  const pinned = useSources((state) => state.current !== null);
  // Without a current sentence the one under the mouse; going to the buttons needs a click first.
  const current = useSources((state) => state.current ?? state.hovered);
  const account = useAccount((state) => state.account);
  const slides = useDeck((state) => state.history?.deck.slides);
  const select = useUi((state) => state.select);
  const told = useMemo(() => (current && slides ? whereTold(report, { slides }, current) : null), [report, slides, current]);
  const numbers = useMemo(() => (slides ? slideNumbers(slides) : []), [slides]);
  if (!current || !told || !slides) return <Legend />;
  const standing = [...(account?.sections.values() ?? [])].find((section) => section.standings.has(current))?.standings.get(current);
  const numberOf = (id: SlideId) => String(numbers[slides.findIndex((slide) => slide.id === id)] ?? '');
  const goToNotes = (id: SlideId) => {
    select(id);
    // The notes of another slide are drawn first.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.notes :is(textarea, [contenteditable])')?.focus());
  };
  return (
    <section className="sentence-card" aria-label={words.sources.card} lang={locale}>
      <p role={pinned ? 'status' : undefined} className="where">
        <span className="standing" data-standing={standing} aria-hidden="true" />
        {told.shown.length + told.told.length === 0 && standing ? words.sources.standing[standing] : ''}
        {told.shown.length > 0 && <Presentation size={14} aria-hidden="true" />}
        {told.shown.map((id) => (
          <button type="button" key={id} data-tip={words.sources.goToSlide(numberOf(id))} onClick={() => select(id)}>
            {words.sources.slide} {numberOf(id)}
          </button>
        ))}
        {told.told.length > 0 && <NotebookText size={14} aria-hidden="true" />}
        {told.told.map((id) => (
          <button type="button" key={id} data-tip={words.sources.goToNotes(numberOf(id))} onClick={() => goToNotes(id)}>
            {words.sources.notes} {numberOf(id)}
          </button>
        ))}
      </p>
      {pinned ? (
        <p>
          <button type="button" className="button outlined" onClick={putSentenceOnSlide.run}>
            <GripVertical size={14} aria-hidden="true" />
            {words.sources.putOnSlide}
          </button>
          {told.told.length === 0 && (
            <button type="button" className="button outlined" onClick={putSentenceInNotes.run}>
              {words.sources.putInNotes}
            </button>
          )}
        </p>
      ) : (
        <p className="quiet">{words.sources.howTo}</p>
      )}
    </section>
  );
}

function Legend() {
  const counts = useAccount((state) => state.account?.counts);
  const shown = standings.filter((standing) => standing === 'slide' || standing === 'notes' || (counts?.[standing] ?? 0) > 0);
  return (
    <section className="sentence-card" aria-label={words.sources.legend} lang={locale}>
      <p>
        {shown.map((standing) => (
          <span key={standing}>
            <span className="standing" data-standing={standing} aria-hidden="true" />
            {words.sources.standing[standing]}
          </span>
        ))}
      </p>
      <p className="quiet">{words.sources.howTo}</p>
    </section>
  );
}
