/** Sizes of everything in a window, in percent of the usual one, from which one goes to the next. */
const steps = [75, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

/** Pixels that are room enough at the usual size. A display with more of them that reports no scale of its own makes everything tiny. */
const roomy = { width: 2560, height: 1440 };

/** The size in percent that suits a display of so many pixels, as the system counts them: 100 up to 2560 × 1440, 150 on 3840 × 2160. */
export function sizeFor({ width, height }: { width: number; height: number }): number {
  const share = Math.min(width / roomy.width, height / roomy.height) * 100;
  return steps.findLast((step) => step >= 100 && step <= Math.min(share, 200)) ?? 100;
}

/** The next size in percent; the same where there is none. */
export function nextSize(percent: number, direction: 'larger' | 'smaller'): number {
  const next = direction === 'larger' ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent);
  return next ?? percent;
}
