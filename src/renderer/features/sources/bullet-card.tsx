import { Undo2 } from 'lucide-react';
import { bulletsOf } from '../../../core/model/deck.ts';
import type { Report } from '../../../core/model/report.ts';
import { doubtsOn } from '../../../core/sources/doubts.ts';
import { isGone } from '../../../core/update/follow.ts';
import { restoreLine, restoreWords, writeSourceWords } from '../../actions/sources.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';

/** The selected bullet where it was edited: what of it its sources do not have, and the ways back to their words. */
export function BulletCard({ report }: { report: Report }) {
  const selected = useUi((state) => state.selected);
  const id = useUi((state) => state.bullet);
  const slide = useDeck((state) => (id === null ? undefined : state.history?.deck.slides.find((candidate) => candidate.id === selected)));
  const bullet = slide && bulletsOf(slide).find((candidate) => candidate.id === id);
  if (!slide || !bullet || bullet.origin === 'planned' || bullet.sources.length === 0) return null;
  const doubts = doubtsOn(slide, report).filter((doubt) => doubt.bullet === id);
  return (
    <section className="bullet-card" aria-label={bullet.origin === 'edited' ? words.sources.edited : words.sources.addedLine} lang={locale}>
      <p>
        <strong>{bullet.origin === 'edited' ? words.sources.edited : words.sources.addedLine}</strong>
        {bullet.sources.every(isGone) && <span className="some">{words.update.notInReport}</span>}
        {doubts.length > 0 && <span className="some">{words.sources.notInSource(doubts.map(({ text }) => text))}</span>}
      </p>
      <p>
        <Undo2 size={13} aria-hidden="true" />
        {words.sources.backTo}
        {restoreLine.enabled() && (
          <button type="button" onClick={restoreLine.run}>
            {words.sources.plannedLine}
          </button>
        )}
        <button type="button" onClick={restoreWords.run}>
          {words.sources.sourceWords}
        </button>
        {bullet.sources.length > 1 &&
          bullet.sources.map((source, k) => (
            <button type="button" key={source.sentence} data-tip={source.quote} onClick={() => writeSourceWords([source])}>
              {words.sources.sentenceOf(k + 1)}
            </button>
          ))}
      </p>
    </section>
  );
}
