import { useDeferredValue, useId, useMemo } from 'react';
import { cutToTime } from '../../../core/planner/budget/cut-to-time.ts';
import { plannedTalk } from '../../../core/present/record-plan.ts';
import { shownSlides } from '../../../core/present/shown.ts';
import { useDeck } from '../../store/deck.ts';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';

/** As the deck is, a number of minutes, or what its user types. */
export type Minutes = 'planned' | number | { typed: string };

/** The minutes to cut the deck to; null for none, `wrong` for what is no number of minutes. */
export function minutesOf(minutes: Minutes): number | null | 'wrong' {
  if (minutes === 'planned') return null;
  if (typeof minutes === 'number') return minutes;
  const typed = Number(minutes.typed);
  return minutes.typed.trim() !== '' && Number.isInteger(typed) && typed >= 1 && typed <= 600 ? typed : 'wrong';
}

const offered = [5, 15, 30] as const;

/** How long the talk is to be, and what that leaves of the deck. */
export function TalkTime({ minutes, onChoose }: { minutes: Minutes; onChoose: (minutes: Minutes) => void }) {
  const name = useId();
  const text = words.rehearsal.start;
  const deck = useDeck((state) => state.history?.deck);
  const report = useDeck((state) => state.project?.report);
  const wanted = useDeferredValue(minutesOf(minutes));
  const shown = useMemo(
    () => (deck && report && typeof wanted === 'number' ? shownSlides(cutToTime(deck, report, wanted)).length : null),
    [deck, report, wanted],
  );
  if (!deck) return null;
  const typed = typeof minutes === 'object' ? minutes.typed : null;
  return (
    <fieldset className="choice">
      <legend>{text.time}</legend>
      <label>
        <input type="radio" name={name} checked={minutes === 'planned'} onChange={() => onChoose('planned')} />
        <span>{`${text.asPlanned} (${clock(plannedTalk(deck))})`}</span>
      </label>
      {offered.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={minutes === each} onChange={() => onChoose(each)} />
          <span>{text.minutes(each)}</span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={typed !== null} onChange={() => onChoose({ typed: '20' })} />
        <span>{text.otherTime}</span>
      </label>
      {typed !== null && (
        <input
          type="number"
          className="minutes"
          aria-label={text.ownMinutes}
          min={1}
          max={600}
          value={typed}
          onChange={({ target }) => onChoose({ typed: target.value })}
        />
      )}
      <p className="quiet" role="status">
        {shown === null ? '' : text.cutTells(shown, deck.slides.length)}
      </p>
    </fieldset>
  );
}
