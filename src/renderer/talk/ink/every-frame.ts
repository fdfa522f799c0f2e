/** Milliseconds; by a timer and not by the frame itself, which does not come to a window that is hidden. */
const frame = 16;

/** Runs at once where it did not run within this frame, else once when the next one begins. */
export function everyFrame(run: () => void): { soon(): void; now(): void } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    run();
  };
  const soon = () => {
    if (timer !== undefined) return;
    const wait = last + frame - performance.now();
    if (wait <= 0) now();
    else timer = setTimeout(now, wait);
  };
  return { soon, now };
}
