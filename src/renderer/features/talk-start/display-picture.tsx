import { useId } from 'react';
import type { TalkChoice } from '../../../shared/views.ts';
import { words } from '../../store/words.ts';

export type Given = { audience: number | null; presenter: number };
type Display = TalkChoice['displays'][number];
type Props = { displays: readonly Display[]; given: Given; onGive: (given: Given) => void };

/** The displays as they stand, who gets which, and two rows of choices to change it. */
export function DisplayPicture({ displays, given, onGive }: Props) {
  const text = words.rehearsal.start;
  // Left to right, top to bottom: the first is the one that one would call so.
  const placed = displays.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const give = (to: 'audience' | 'presenter', id: number) => {
    const other = to === 'audience' ? 'presenter' : 'audience';
    // Whoever had it gets what is free now: the two never share one.
    const left = given[other] === id ? (given[to] ?? placed.find((each) => each.id !== id)?.id ?? id) : given[other];
    onGive(to === 'audience' ? { audience: id, presenter: left ?? id } : { audience: left, presenter: id });
  };
  return (
    <>
      <Drawing placed={placed} given={given} />
      <div className="who">
        {(['audience', 'presenter'] as const).map((who) => (
          <Row key={who} label={who === 'audience' ? text.slides : text.notes} placed={placed} chosen={given[who]} onChoose={(id) => give(who, id)} />
        ))}
      </div>
    </>
  );
}

function Drawing({ placed, given }: { placed: readonly Display[]; given: Given }) {
  const text = words.rehearsal.start;
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  const width = Math.max(...placed.map((each) => each.x + each.width)) - left;
  const height = Math.max(...placed.map((each) => each.y + each.height)) - top;
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  const shows = (id: number) => (id === given.audience ? text.slidesHere : id === given.presenter ? text.notesHere : '');
  return (
    <div
      className="displays"
      role="img"
      aria-label={text.arrangement}
      style={{ aspectRatio: `${width} / ${height}`, maxInlineSize: `${(220 * width) / height}px` }}
    >
      {placed.map((each, at) => (
        <div
          key={each.id}
          className={`display ${each.id === given.audience ? 'slides' : each.id === given.presenter ? 'notes' : ''}`}
          style={{
            insetInlineStart: percent(each.x - left, width),
            insetBlockStart: percent(each.y - top, height),
            inlineSize: percent(each.width, width),
            blockSize: percent(each.height, height),
          }}
        >
          <span>
            <strong>{at + 1}</strong>
            <em>{shows(each.id)}</em>
            {each.own && <small>{text.own}</small>}
          </span>
        </div>
      ))}
    </div>
  );
}

type RowProps = { label: string; placed: readonly Display[]; chosen: number | null; onChoose: (id: number) => void };

function Row({ label, placed, chosen, onChoose }: RowProps) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {placed.map(({ id, label: title, width, height }, at) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {words.rehearsal.start.display(at + 1)}
            <small>{[title, `${width} × ${height}`].filter((part) => part !== '').join(', ')}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
