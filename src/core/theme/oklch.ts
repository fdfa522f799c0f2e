/** A colour in OKLCH (Björn Ottosson, "A perceptual color space for image processing", 2020): lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };

type Triple = [number, number, number];

/** The colour #rrggbb in OKLCH. */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = channelsOf(hex).map(toLinear) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: hue < 0 ? hue + 360 : hue };
}

/** The colour as #rrggbb; of one that screens cannot show, the nearest of the same lightness and hue that they can. */
export function hexOf({ l, c, h }: Oklch): string {
  const inside = linearOf({ l, c, h });
  if (isShown(inside)) return hexOfLinear(inside);
  let [low, high] = [0, c];
  for (let turn = 0; turn < 16; turn++) {
    const middle = (low + high) / 2;
    if (isShown(linearOf({ l, c: middle, h }))) low = middle;
    else high = middle;
  }
  return hexOfLinear(linearOf({ l, c: low, h }));
}

/** The three channels of #rrggbb, 0 to 1. */
export const channelsOf = (hex: string): Triple => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Triple;

/** A channel of sRGB as light, IEC 61966-2-1. */
export const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const fromLinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function linearOf({ l, c, h }: Oklch): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const isShown = (color: Triple): boolean => color.every((value) => value >= -0.0001 && value <= 1.0001);

const hexOfLinear = (color: Triple): string =>
  `#${color
    .map((value) =>
      Math.round(fromLinear(Math.min(1, Math.max(0, value))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
