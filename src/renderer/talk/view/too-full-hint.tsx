import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { tooFullSlides } from '../../../core/present/too-full.ts';
import { plainText } from '../../../core/text/inline.ts';
import { call } from '../../api.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** Milliseconds until slides are looked at: the talk begins first. */
const later = 400;

/** A talk begins at once, with slides that are too full as well: here its speaker is told, and can let them part before they are shown. */
export function TooFullHint() {
  const deck = useTalk((state) => state.deck);
  const [told, setTold] = useState<{ count: number; title: string } | null>(null);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (!deck || closed) return;
    const timer = setTimeout(() => {
      const full = tooFullSlides(deck);
      const [first] = full;
      setTold(first ? { count: full.length, title: plainText(first.title) || words.fit.untitled } : null);
    }, later);
    return () => clearTimeout(timer);
  }, [deck, closed]);
  if (!deck || !told || closed) return null;
  return (
    <div className="front-hint" role="status">
      <span>{words.fit.before(told.count, told.title)}</span>
      {!deck.locked && (
        <Button label={words.fit.makeAll} hint={words.fit.hint} kind="outlined" onClick={() => void call('present.makeFit')}>
          {words.fit.makeAll}
        </Button>
      )}
      <Button label={words.presenter.close} icon={X} onClick={() => setClosed(true)} />
    </div>
  );
}
