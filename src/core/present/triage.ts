import type { SlideId } from '../model/id.ts';
import { type Pace, talkPlace } from './pace.ts';
import type { PacePlan } from './pace-plan.ts';
import type { Session } from './session.ts';

/** Seconds late from which something is proposed: less is made up by speaking on. */
const late = 60;

/** What could be left out to end in time; empty where nothing is left that may be. */
export type Triage = {
  slides: readonly SlideId[];
  /** Seconds that leaving them out saves. */
  saves: number;
  /** Seconds that the talk stays late all the same. */
  missing: number;
};

/** Which optional slides ahead to skip, the least important first and no more than needed; null while there is no need. */
export function triage(plan: PacePlan, session: Session, pace: Pace): Triage | null {
  if (session.over || pace.state !== 'behind' || pace.behind < late) return null;
  const ahead = plan.slides.slice(talkPlace(plan.slides, session) + 1);
  const candidates = ahead.filter(({ id, optional, seconds }) => optional && seconds > 0 && !session.skipped.includes(id));
  const chosen: typeof candidates = [];
  let saves = 0;
  for (const slide of candidates.toSorted((a, b) => a.worth - b.worth)) {
    if (saves >= pace.behind) break;
    chosen.push(slide);
    saves += slide.seconds;
  }
  // The last one may have made some of the first unnecessary; the most important of those stays.
  for (const slide of chosen.toReversed()) {
    if (saves - slide.seconds < pace.behind) continue;
    chosen.splice(chosen.indexOf(slide), 1);
    saves -= slide.seconds;
  }
  const wanted = new Set(chosen.map(({ id }) => id));
  return { slides: ahead.flatMap(({ id }) => (wanted.has(id) ? [id] : [])), saves, missing: Math.max(0, pace.behind - saves) };
}

/** Seconds that the slides left out so far save from here on. */
export const savedAhead = (plan: PacePlan, session: Session): number =>
  plan.slides.slice(talkPlace(plan.slides, session) + 1).reduce((sum, { id, seconds }) => sum + (session.skipped.includes(id) ? seconds : 0), 0);
