/** Entries that Page Up and Page Down move by. */
const page = 8;

/** Where a key leads from an entry of a list that is chosen from while a field keeps the keyboard; null for a key of the field. */
export function stepFor(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, at + page);
    case 'PageUp':
      return Math.max(0, at - page);
    default:
      return null;
  }
}
