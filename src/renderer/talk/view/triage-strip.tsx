import { SkipForward, Undo2 } from 'lucide-react';
import { skipOrTakeBack, triageNow, usePace } from '../../store/pace.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { clock } from '../../ui/clock.ts';

/** What could be skipped to finish on time, and what is skipped. */
export function TriageStrip() {
  usePace();
  const slides = useTalk((state) => state.deck?.slides) ?? [];
  const now = triageNow();
  const own = words.presenter;
  if (!now || (!now.offer && now.skipped === 0)) return null;
  const { offer } = now;
  const titles = offer ? slides.filter(({ id }) => offer.slides.includes(id)).map(({ title }) => title) : [];
  return (
    <aside className={offer?.slides.length || now.skipped > 0 ? 'triage' : 'triage none'} aria-label={own.triage}>
      {offer && offer.slides.length > 0 && (
        <>
          <p>
            <strong>{own.skipOffer(offer.slides.length, clock(offer.saves))}</strong>{' '}
            {offer.missing >= 1 ? own.skipMissing(clock(offer.missing)) : own.skipEnough}
            <span className="quiet titles">{titles.join(' · ')}</span>
          </p>
          <Button label={own.skip} hint="K" kind="primary" icon={SkipForward} onClick={skipOrTakeBack}>
            {own.skip} <kbd>K</kbd>
          </Button>
        </>
      )}
      {offer && offer.slides.length === 0 && <p>{own.skipNone(clock(offer.missing))}</p>}
      {!(offer && offer.slides.length > 0) && now.skipped > 0 && (
        <>
          <p>{own.skippedNow(now.skipped, clock(now.saves))}</p>
          <Button label={own.unskip} hint="K" kind="outlined" icon={Undo2} onClick={skipOrTakeBack}>
            {own.unskip} <kbd>K</kbd>
          </Button>
        </>
      )}
    </aside>
  );
}
