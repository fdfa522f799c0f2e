import { useEffect, useState } from 'react';
import { type Pace, paceAt } from '../../core/present/pace.ts';
import { type PacePlan, pacePlan } from '../../core/present/pace-plan.ts';
import { savedAhead, type Triage, triage } from '../../core/present/triage.ts';
import type { TalkDeck } from '../../shared/views.ts';
import { useTalk } from './talk.ts';

let planned: { deck: TalkDeck; plan: PacePlan } | null = null;

/** The plan of the talk; made once for each state of its deck. */
export function planOf(deck: TalkDeck): PacePlan {
  if (planned?.deck !== deck) planned = { deck, plan: pacePlan(deck) };
  return planned.plan;
}

/** How the talk keeps to its plan at this moment, drawn anew twice a second; null where there is no talk. */
export function usePace(): Pace | null {
  const deck = useTalk((state) => state.deck);
  const session = useTalk((state) => state.session);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  // A cue may have started the clock since the last beat.
  return deck && session ? paceAt(planOf(deck), session, Math.max(now, session.clock.startedAt ?? 0)) : null;
}

/** What could be skipped, and what is skipped ahead already, with the seconds that saves. */
export function triageNow(): { offer: Triage | null; skipped: number; saves: number } | null {
  const { deck, session } = useTalk.getState();
  if (!deck || !session) return null;
  const plan = planOf(deck);
  return {
    offer: triage(plan, session, paceAt(plan, session, Date.now())),
    skipped: session.skipped.length,
    saves: savedAhead(plan, session),
  };
}

/** Skips what is proposed; where nothing is, takes in again what was skipped. */
export function skipOrTakeBack(): void {
  const { session, cue } = useTalk.getState();
  const now = triageNow();
  if (!session || !now) return;
  if (now.offer && now.offer.slides.length > 0) cue({ type: 'skip', slides: [...session.skipped, ...now.offer.slides] });
  else if (now.skipped > 0) cue({ type: 'skip', slides: [] });
}
