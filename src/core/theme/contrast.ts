import { channelsOf, toLinear } from './oklch.ts';

/** Contrast ratio of two colours as #rrggbb by WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance by WCAG 2.2, 0 for black to 1 for white. */
export function luminance(hex: string): number {
  const [r, g, b] = channelsOf(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}
