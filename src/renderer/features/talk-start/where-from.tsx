import { useId } from 'react';
import { slideNumbers } from '../../../core/present/shown.ts';
import { selectedSlide } from '../../store/deck.ts';
import type { From } from '../../store/talk-start.ts';
import { words } from '../../store/words.ts';

/** Whether the talk begins with the first slide or with the one that is selected. */
export function WhereFrom({ from, onChoose }: { from: From; onChoose: (from: From) => void }) {
  const name = useId();
  const selected = selectedSlide();
  const number = selected ? (slideNumbers(selected.deck.slides)[selected.index] ?? 1) : 1;
  const text = words.rehearsal.start;
  return (
    <fieldset className="choice">
      <legend>{text.from}</legend>
      {(['first', 'selected'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={from === each} onChange={() => onChoose(each)} />
          <span>{each === 'first' ? text.first : text.selected(number)}</span>
        </label>
      ))}
    </fieldset>
  );
}
