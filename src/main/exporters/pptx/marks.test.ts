import { describe, expect, it } from 'vitest';
import { numbering } from '../../importers/powerpoint/bullets.ts';
import { type Before, marksBefore } from './marks.ts';

/** The markers as a reader sees them: counted by Office's rules, as our importer knows them, or written as text. */
function seen(before: readonly Before[], levels: readonly number[]): string[] {
  const next = numbering();
  return before.map(({ mark, lead }, k) => {
    const own =
      mark === 'none'
        ? { kind: 'none' as const }
        : mark.kind === 'number'
          ? { kind: 'number' as const, scheme: mark.scheme, start: mark.from }
          : { kind: 'bullet' as const, marker: mark.char };
    return lead + next(levels[k] ?? 0, own);
  });
}

describe('the markers of a list', () => {
  it.each([['1. 2. 3.'], ['3. 4. 7.'], ['1. 1. 2.'], ['1. 2. 1. 2.'], ['a) b) 1) 2)'], ['1. – 2.'], ['4.1 4.2 (3) (4)'], ['2. 2. 2.']])(
    'are those of the report: %s',
    (written) => {
      const bullets = written.split(' ').map((marker) => ({ level: 0, ...(marker === '–' ? {} : { marker }) }));
      expect(seen(marksBefore(bullets, 44), []).join(' ')).toBe(written);
    },
  );

  it('go on behind lines that are further in, which count for themselves', () => {
    const bullets = [
      { level: 0, marker: '1.' },
      { level: 1, marker: 'a)' },
      { level: 1, marker: 'b)' },
      { level: 0, marker: '2.' },
      { level: 1, marker: 'a)' },
    ];
    const before = marksBefore(bullets, 44);
    expect(
      seen(
        before,
        bullets.map(({ level }) => level),
      ),
    ).toEqual(['1.', 'a)', 'b)', '2.', 'a)']);
    expect(before.map(({ mark }) => mark !== 'none' && mark.kind === 'number' && mark.from)).toEqual([1, 1, 1, 1, 1]);
  });
});
