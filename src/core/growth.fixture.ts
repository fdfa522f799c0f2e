/**
 * True where work on four times as much takes about four times as long, not sixteen times. The best of several tries
 * counts, taken in turns: a busy machine only ever adds to a time. Meant for work whose square is far beyond 40 ms.
 */
export function growsWithItsInput(work: (size: number) => unknown, size: number): boolean {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 12; round++) {
    best.forEach((time, k) => {
      best[k] = Math.min(
        time,
        timeOf(() => work(k === 0 ? size : 4 * size)),
      );
    });
    const [small = 0, large = 0] = best;
    if (round > 0 && large <= 8 * Math.max(5, small)) return true;
  }
  return false;
}

function timeOf(work: () => unknown): number {
  const started = Date.now();
  work();
  return Date.now() - started;
}
