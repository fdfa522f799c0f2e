import * as z from 'zod';
import type { AppError } from '../../../core/error.ts';
import type { Asset } from '../../../core/model/report.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { Theme } from '../../../core/theme/theme.ts';
import { pictureOf } from '../../importers/picture.ts';

// A theme as one file: JSON with the logo's bytes in it. Nothing in it names an address or another file, and what it does
// not know is left out, so that a file from a stranger can do no more than look ugly.

export const themeEnding = '.lectern-theme';

/** Megabytes of a logo, and of a file with one in it. */
export const largestLogo = 2;
export const largestFile = 4;
/** Dots of a logo; one that is unpacked to more fills the memory of every window. */
const mostPixels = 16_000_000;
const logoKinds = new Set(['image/png', 'image/jpeg', 'image/svg+xml']);

const newest = 1;

const { logo: Logo, ...rest } = Theme.shape;
const Head = z.object({ format: z.literal('lectern-theme'), version: z.number().int().positive() });
const Body = z.object({
  theme: z.object({ ...rest, logo: Logo.unwrap().omit({ asset: true }).optional() }),
  logo: z.object({ name: z.string().max(255), data: z.base64() }).optional(),
});

/** A theme with the picture that is its logo, where it has one. */
export type PackedTheme = { theme: Theme; logo: { asset: Asset; bytes: Uint8Array } | null };

export function themeFile({ theme, logo }: PackedTheme): Uint8Array {
  const { logo: placed, ...bare } = theme;
  const { asset: _known, ...place } = placed ?? {};
  const own = placed && logo ? { ...bare, logo: place } : bare;
  const picture = placed && logo ? { logo: { name: logo.asset.name, data: Buffer.from(logo.bytes).toString('base64') } } : {};
  return Buffer.from(`${JSON.stringify({ format: 'lectern-theme', version: newest, theme: own, ...picture }, null, 1)}\n`);
}

/** Reads a theme from whatever bytes those are. */
export function readThemeFile(name: string, bytes: Uint8Array): Result<PackedTheme, AppError> {
  if (bytes.byteLength > largestFile * 2 ** 20) return err({ code: 'theme.too-large', name, limit: largestFile });
  const json = parsedJson(bytes);
  const head = Head.safeParse(json);
  if (!head.success) return err({ code: 'theme.damaged', name });
  if (head.data.version > newest) return err({ code: 'theme.newer', name });
  const body = Body.safeParse(json);
  if (!body.success) return err({ code: 'theme.damaged', name });
  const { theme, logo } = body.data;
  const { logo: placed, ...bare } = theme;
  if (!placed || !logo) return ok({ theme: bare, logo: null });
  const picture = logoOf(logo.name, Buffer.from(logo.data, 'base64'));
  if (!picture.ok) return picture;
  return ok({ theme: { ...bare, logo: { ...placed, asset: picture.value.asset.id } }, logo: picture.value });
}

/** A picture that may be a logo: PNG, JPEG or SVG, which is only ever shown through <img>, where nothing in it runs or loads. */
export function logoOf(name: string, bytes: Uint8Array): Result<{ asset: Asset; bytes: Uint8Array }, AppError> {
  if (bytes.byteLength > largestLogo * 2 ** 20) return err({ code: 'logo.too-large', name, limit: largestLogo });
  const asset = pictureOf(name, bytes);
  if (!asset || !logoKinds.has(asset.mime)) return err({ code: 'logo.unsupported', name });
  if (asset.width * asset.height > mostPixels && asset.mime !== 'image/svg+xml') return err({ code: 'logo.too-large', name, limit: largestLogo });
  return ok({ asset, bytes });
}

/** What the bytes say as JSON; null where they are none. */
export function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
