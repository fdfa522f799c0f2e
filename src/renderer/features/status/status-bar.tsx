import { useDeferredValue, useMemo } from 'react';
import type { Warning } from '../../../core/model/report.ts';
import { coreSeconds } from '../../../core/planner/budget/core-seconds.ts';
import { ledgerOf } from '../../../core/planner/ledger.ts';
import { fullSeconds } from '../../../core/planner/speaking-time.ts';
import { shownSlides } from '../../../core/present/shown.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';

/** What the deck amounts to: slides, speaking time, what of the report is told, whether it is saved. */
export function StatusBar() {
  const report = useDeck((state) => state.project?.report);
  const savedAt = useDeck((state) => state.project?.savedAt ?? null);
  const saving = useUi((state) => state.saving);
  const deck = useDeferredValue(useDeck((state) => state.history?.deck));
  const ledger = useMemo(() => (report && deck ? ledgerOf(report, deck) : null), [report, deck]);
  const seconds = useMemo(() => (deck ? deck.slides.reduce((sum, slide) => sum + fullSeconds(slide, deck), 0) : 0), [deck]);
  const told = useMemo(() => (deck ? shownSlides(deck).reduce((sum, slide) => sum + (slide.optional ? 0 : coreSeconds(slide, deck)), 0) : 0), [deck]);
  if (!report || !deck || !ledger) return null;
  const untold = ledger.dropped.length + ledger.lost.length;
  const time = savedAt === null ? '' : new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <footer className="status">
      <span>{words.editor.slideCount(shownSlides(deck).length)}</span>
      <span title={words.editor.timeHint}>{deck.minutes === null ? clock(seconds) : words.editor.ofMinutes(clock(told), deck.minutes)}</span>
      <strong className={ledger.lost.length > 0 ? 'bad' : untold > 0 ? 'some' : 'good'}>
        {words.editor.covered(ledger.sentences - untold, ledger.sentences)}
      </strong>
      {ledger.dropped.length > 0 && <span>{words.editor.dropped(ledger.dropped.length)}</span>}
      {report.warnings.length > 0 && (
        <button type="button" className="remarks" title={remarksInShort(report.warnings)} onClick={() => useUi.getState().set({ sources: true })}>
          {words.editor.warnings(report.warnings.length)}
        </button>
      )}
      <span className="space" />
      <span className={saving === 'failed' ? 'bad' : ''} data-saving={saving}>
        {saving === 'failed' ? words.editor.notSaved : saving === 'waiting' ? words.editor.saving : savedAt !== null ? words.editor.saved(time) : ''}
      </span>
    </footer>
  );
}

// What a tooltip shows of many; all of them stand above the report.
const shortest = 8;

function remarksInShort(warnings: readonly Warning[]): string {
  const lines = warnings.slice(0, shortest).map(words.warning);
  return [...lines, ...(warnings.length > shortest ? ['…'] : [])].join('\n');
}
