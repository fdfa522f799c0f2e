import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { inShownOrder } from './shown-order.ts';

const change = (id: string): Change => ({
  id,
  part: 'bullet',
  kind: 'changed',
  conflict: false,
  slide: null,
  title: 'Kosten',
  base: 'alt',
  mine: 'alt',
  theirs: 'neu',
  side: 'theirs',
});
const ordered = (shown: string, now: string) =>
  inShownOrder([...shown].map(change), [...now].map(change))
    .map(({ id }) => id)
    .join('');

describe('changes after a choice', () => {
  it('stay where they were, though the merge tells them in another order', () => {
    expect(ordered('abcd', 'cabd')).toBe('abcd');
  });

  it('are gone where the choice left nothing to choose', () => {
    expect(ordered('abcd', 'ad')).toBe('ad');
  });

  it('that are new come after the one they follow, or first', () => {
    expect(ordered('abc', 'xabyzc')).toBe('xabyzc');
    expect(ordered('abc', 'cxab')).toBe('abcx');
  });

  it('are those of the merge and no others', () => {
    expect([...ordered('abcdef', 'gfhbai')].sort().join('')).toBe('abfghi');
  });
});
