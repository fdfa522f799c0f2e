import type { Row } from './rows.ts';

/**
 * The row that a key leads to from the one at `from`; null where the key means something else. A page is `page` rows long.
 * One walks from slide to slide; of the heads only closed ones are in the way.
 */
export function rowFor(key: string, rows: readonly Row[], from: number, page: number): number | null {
  const row = rows[from];
  const goes = (wanted: number, by: 1 | -1): number => {
    for (let at = wanted; at >= 0 && at < rows.length; at += by) if (stops(rows[at])) return at;
    return from;
  };
  switch (key) {
    case 'ArrowDown':
      return goes(from + 1, 1);
    case 'ArrowUp':
      return goes(from - 1, -1);
    case 'Home':
      return goes(0, 1);
    case 'End':
      return goes(rows.length - 1, -1);
    case 'PageDown':
      return goes(Math.min(rows.length - 1, from + page), -1);
    case 'PageUp':
      return goes(Math.max(0, from - page), 1);
    // An open head leads to its first slide, a slide back to its head.
    case 'ArrowRight':
      return row?.kind === 'head' && row.open ? goes(from + 1, 1) : null;
    case 'ArrowLeft':
      return row?.kind === 'slide' && row.under !== null ? rows.findIndex((candidate) => candidate.key === row.under) : null;
    default:
      return null;
  }
}

const stops = (row: Row | undefined): boolean => row?.kind === 'slide' || row?.open === false;
