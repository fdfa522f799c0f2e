import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import type { AppError } from '../../../core/error.ts';
import type { AssetId } from '../../../core/model/id.ts';
import type { Asset } from '../../../core/model/report.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import { themes as builtIn, longestName, type Theme, type ThemeDraft } from '../../../core/theme/theme.ts';
import { writeAtomically } from '../atomic-write.ts';
import { readSource, sha256Of } from '../source-file.ts';
import { largestFile, type PackedTheme, parsedJson, readThemeFile, themeEnding, themeFile } from './theme-file.ts';

/** The user's own themes: one file for each in a folder of the app's, known by its name. */
export type ThemeLibrary = {
  /** By name. Files that are none are passed over. */
  list(): Promise<Theme[]>;
  /** Keeps a theme, in place of the one called `instead`; where another has its name, under the next free one. */
  keep(packed: PackedTheme, instead: string | null): Promise<Result<Theme, AppError>>;
  /** Keeps the theme in that file; one that is kept already, to the letter, is not kept twice. */
  take(path: string): Promise<Result<Theme, AppError>>;
  forget(name: string): Promise<void>;
  /** Writes down the theme that is being made, with its logo; null for none any more. What cannot be written is not held. */
  leave(draft: ThemeDraft | null): Promise<void>;
  /** The theme that was being made when the program ended; null for none. */
  left(): Promise<ThemeDraft | null>;
  /** The picture that is the theme's logo; null for none, or one that nobody showed to the library. */
  logoOf(theme: Theme): PackedTheme['logo'];
  /** Remembers a logo while a theme with it is made. */
  show(logo: { asset: Asset; bytes: Uint8Array }): void;
  /** A logo's bytes, for windows. */
  bytesOf(asset: AssetId): Uint8Array | undefined;
};

const mostThemes = 500;
const Unfinished = z.object({ instead: z.string().nullable(), file: z.string() });

export function themeLibrary(folder: string): ThemeLibrary {
  const logos = new Map<AssetId, { asset: Asset; bytes: Uint8Array }>();
  const known = (name: string) => name.trim().toLocaleLowerCase('en');
  const pathOf = (name: string) => join(folder, `${sha256Of(Buffer.from(known(name))).slice(0, 24)}${themeEnding}`);
  const show: ThemeLibrary['show'] = (logo) => void logos.set(logo.asset.id, logo);
  const logoOf: ThemeLibrary['logoOf'] = ({ logo }) => (logo ? (logos.get(logo.asset) ?? null) : null);

  const read = async (path: string): Promise<Result<PackedTheme, AppError>> => {
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size > largestFile * 2 ** 20) return err({ code: 'theme.too-large', name: basename(path), limit: largestFile });
    const bytes = await readSource(path);
    const packed = bytes.ok ? readThemeFile(basename(path), bytes.value) : bytes;
    if (packed.ok && packed.value.logo) show(packed.value.logo);
    return packed;
  };
  const list = async (): Promise<Theme[]> => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(themeEnding)).slice(0, mostThemes);
    const found = await Promise.all(names.map((name) => read(join(folder, name))));
    const kept = found.flatMap((packed) => (packed.ok ? [packed.value.theme] : []));
    return kept.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  };
  const freeName = (name: string, taken: ReadonlySet<string>): string => {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name.slice(0, longestName - 5)} ${number}`;
      if (!taken.has(known(candidate))) return candidate;
    }
  };
  const keep: ThemeLibrary['keep'] = async ({ theme, logo }, instead) => {
    const before = instead === null ? null : known(instead);
    const taken = new Set([...builtIn.map(({ name }) => name), ...(await list()).map(({ name }) => name)].map(known).filter((name) => name !== before));
    const named = { ...theme, name: freeName(theme.name.trim(), taken) };
    if (logo) show(logo);
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    const written = await writeAtomically(pathOf(named.name), themeFile({ theme: named, logo }));
    if (!written.ok) return written;
    if (instead !== null && known(instead) !== known(named.name)) await rm(pathOf(instead), { force: true }).catch(() => undefined);
    return ok(named);
  };
  const unfinished = join(folder, 'unfinished.json');
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (draft: ThemeDraft | null): Promise<void> => {
    if (!draft) return rm(unfinished, { force: true }).catch(() => undefined);
    const file = Buffer.from(themeFile({ theme: draft.theme, logo: logoOf(draft.theme) })).toString();
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    await writeAtomically(unfinished, Buffer.from(JSON.stringify({ instead: draft.instead, file })));
  };
  const left = async (): Promise<ThemeDraft | null> => {
    const bytes = await readSource(unfinished);
    const kept = bytes.ok ? Unfinished.safeParse(parsedJson(bytes.value)) : null;
    if (!kept?.success) return null;
    const packed = readThemeFile('', Buffer.from(kept.data.file));
    if (packed.ok && packed.value.logo) show(packed.value.logo);
    return packed.ok ? { theme: packed.value.theme, instead: kept.data.instead } : null;
  };
  return {
    ...{ list, keep, show, logoOf, left },
    leave: (draft) => {
      const written = writing.then(() => write(draft));
      writing = written.catch(() => undefined);
      return written;
    },
    take: async (path) => {
      const packed = await read(path);
      if (!packed.ok) return packed;
      const same = (await list()).find((theme) => JSON.stringify(theme) === JSON.stringify(packed.value.theme));
      return same ? ok(same) : keep(packed.value, null);
    },
    forget: async (name) => {
      await rm(pathOf(name), { force: true }).catch(() => undefined);
    },
    bytesOf: (asset) => logos.get(asset)?.bytes,
  };
}
