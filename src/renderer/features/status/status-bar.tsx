import './status.css';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Warning } from '../../../core/model/report.ts';
import { coreSeconds } from '../../../core/planner/budget/core-seconds.ts';
import { neededSeconds } from '../../../core/present/pace-plan.ts';
import { shownSlides } from '../../../core/present/shown.ts';
import { showRemarks } from '../../actions/sources.ts';
import { followDeck, useAccount } from '../../store/account.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';
import { Doubts } from './doubts.tsx';

/** What the deck amounts to: slides, speaking time, what of the report is told, whether it is saved. */
export function StatusBar() {
  const report = useDeck((state) => state.project?.report);
  const savedAt = useDeck((state) => state.project?.savedAt ?? null);
  const saving = useUi((state) => state.saving);
  const account = useAccount((state) => state.account);
  useEffect(followDeck, []);
  if (!report) return null;
  const time = savedAt === null ? '' : new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <footer className="status">
      <Length />
      {account?.report === report && <Coverage />}
      <Doubts />
      {report.warnings.length > 0 && (
        <button type="button" className="remarks" data-tip={remarksInShort(report.warnings)} onClick={showRemarks.run}>
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

/** How many slides, and how long they take. */
function Length() {
  const deck = useDeferredValue(useDeck((state) => state.history?.deck));
  const seconds = useMemo(() => (deck ? shownSlides(deck).reduce((sum, slide) => sum + neededSeconds(slide, { ...deck, minutes: null }), 0) : 0), [deck]);
  // Only a talk that is cut to a time is held against it.
  const cut = deck !== undefined && deck.minutes !== null;
  const told = useMemo(
    () => (deck && cut ? shownSlides(deck).reduce((sum, slide) => sum + (slide.optional ? 0 : coreSeconds(slide, deck)), 0) : 0),
    [deck, cut],
  );
  if (!deck) return null;
  return (
    <>
      <span>{words.editor.slideCount(shownSlides(deck).length)}</span>
      <span data-tip={words.editor.timeHint}>{deck.minutes === null ? clock(seconds) : words.editor.ofMinutes(clock(told), deck.minutes)}</span>
    </>
  );
}

/** How much of the report is told. */
function Coverage() {
  const counts = useAccount((state) => state.account?.counts);
  if (!counts) return null;
  const told = counts.slide + counts.notes;
  const all = told + counts.dropped + counts.lost;
  return (
    <>
      <strong className={counts.lost > 0 ? 'bad' : told < all ? 'some' : 'good'}>{words.editor.covered(told, all)}</strong>
      {counts.dropped > 0 && <span>{words.editor.dropped(counts.dropped)}</span>}
    </>
  );
}

// What a tooltip shows of many; all of them stand above the report.
const shortest = 8;

function remarksInShort(warnings: readonly Warning[]): string {
  const lines = warnings.slice(0, shortest).map(words.warning);
  return [...lines, ...(warnings.length > shortest ? ['…'] : [])].join('\n');
}
