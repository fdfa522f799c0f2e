import { describe, expect, it } from 'vitest';
import { slideId } from '../model/id.ts';
import { paceAt } from './pace.ts';
import type { PacePlan, PlannedSlide } from './pace-plan.ts';
import { beginSession, type Session } from './session.ts';
import { savedAhead, triage } from './triage.ts';

/** A plan of slides that are named by letters; capitals may be left out. */
const planOf = (...slides: [name: string, seconds: number, worth?: number][]): PacePlan => ({
  slides: slides.map(
    ([name, seconds, worth = 1]): PlannedSlide => ({ id: slideId(name), seconds, worth, steps: 0, optional: name !== name.toLowerCase(), stretch: null }),
  ),
  stretches: [],
});
const at = (name: string, skipped: string[] = []): Session => ({
  ...beginSession(slideId('a')),
  slide: slideId(name),
  skipped: skipped.map(slideId),
  clock: { startedAt: 0, counted: 0 },
});
const proposed = (plan: PacePlan, session: Session, seconds: number) => {
  const found = triage(plan, session, paceAt(plan, session, seconds * 1000));
  return found && { ...found, slides: found.slides.map((id) => id.replace('slide-', '')) };
};

describe('what could be skipped', () => {
  const plan = planOf(['a', 60], ['B', 40, 3], ['c', 60], ['D', 50, 1], ['E', 30, 2]);

  it('is nothing while the talk is less than a minute late', () => {
    expect(proposed(plan, at('a'), 119)).toBeNull();
    expect(proposed(plan, at('a'), 0)).toBeNull();
  });

  it('is the least important optional slides ahead that make up for it, in their order', () => {
    expect(proposed(plan, at('a'), 125)).toEqual({ slides: ['D', 'E'], saves: 80, missing: 0 });
    expect(proposed(plan, at('a'), 160)).toEqual({ slides: ['B', 'D', 'E'], saves: 120, missing: 0 });
  });

  it('is no more than needed', () => {
    const long = planOf(['a', 60], ['B', 20, 1], ['C', 30, 2], ['D', 120, 3]);
    expect(proposed(long, at('a'), 160)).toEqual({ slides: ['D'], saves: 120, missing: 0 });
  });

  it('says what stays missing where there is not enough, or nothing at all', () => {
    expect(proposed(plan, at('a'), 200)).toEqual({ slides: ['B', 'D', 'E'], saves: 120, missing: 20 });
    expect(proposed(planOf(['a', 60], ['b', 60]), at('a'), 180)).toEqual({ slides: [], saves: 0, missing: 120 });
  });

  it('is never what was shown or skipped already', () => {
    expect(proposed(plan, at('c'), 260)?.slides).toEqual(['D', 'E']);
    expect(proposed(plan, at('a', ['D']), 180)?.slides).toEqual(['B', 'E']);
  });

  it('is nothing once it is skipped, and saves what it was said to', () => {
    const session = at('a', ['D', 'E']);
    expect(proposed(plan, session, 140)).toBeNull();
    expect(savedAhead(plan, session)).toBe(80);
    expect(savedAhead(plan, at('D', ['D', 'E']))).toBe(30);
  });
});
