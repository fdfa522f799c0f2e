import { useMemo } from 'react';
import type { TalkRecord } from '../../../core/model/talk-record.ts';
import { paceOf } from '../../../core/planner/speaking-time.ts';
import { plannedTalk } from '../../../core/present/record-plan.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** Words a minute below which a difference is none. */
const same = 3;

/** How fast was spoken, and what the deck's plan becomes with it: taken over by one press, which can be undone. */
export function Pace({ record, pace }: { record: TalkRecord; pace: number | null }) {
  const deck = useDeck((state) => state.history?.deck);
  const text = words.rehearsal.record;
  const [before, after] = useMemo(() => (deck && pace ? [plannedTalk(deck), plannedTalk({ ...deck, pace })] : [0, 0]), [deck, pace]);
  if (!deck) return null;
  if (pace === null) return <p className="quiet">{text.noPace}</p>;
  const chinese = record.language === 'zh' || record.language === 'ja';
  const planned = Math.round(paceOf(deck));
  if (Math.abs(planned - pace) < same) return <p className="quiet">{text.paceAsPlanned(pace, chinese)}</p>;
  const take = () => {
    useDeck.getState().dispatch({ type: 'pace.set', pace });
    useUi.getState().say({ kind: 'done', text: text.paceTaken(pace), action: { label: words.action.undo, run: () => useDeck.getState().undo() } });
  };
  return (
    <div className="record-pace">
      <p>
        {text.pace(pace, chinese, planned)} {text.paceTells(before, after)}
      </p>
      <Button label={text.takePace(pace)} kind="outlined" onClick={take}>
        {text.takePace(pace)}
      </Button>
    </div>
  );
}
