import './too-full.css';
import { useMemo } from 'react';
import { plainText } from '../../../core/text/inline.ts';
import { makeAllFit, shownTooFull } from '../../actions/fit.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** Says, before slides are shown or written, that some of them are too full, and what can be done; nothing where all of them have room. */
export function TooFull({ leave }: { leave: () => void }) {
  const deck = useDeck((state) => state.history?.deck);
  const full = useMemo(() => shownTooFull(deck), [deck]);
  const [first] = full;
  return (
    <div aria-live="polite" className="too-full-slides">
      {first && (
        <>
          <p>{words.fit.before(full.length, plainText(first.title) || words.fit.untitled)}</p>
          <Button
            label={words.fit.go}
            kind="outlined"
            onClick={() => {
              leave();
              useUi.getState().select(first.id);
            }}
          >
            {words.fit.go}
          </Button>
          <Button label={words.fit.makeAll} hint={words.fit.hint} kind="outlined" onClick={makeAllFit.run}>
            {words.fit.makeAll}
          </Button>
        </>
      )}
    </div>
  );
}
