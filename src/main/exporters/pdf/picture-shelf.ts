import type { AssetId } from '../../../core/model/id.ts';
import type { ShownPicture } from '../../../shared/views.ts';
import { pictureFile } from './picture-file.ts';

/** The pictures of a file that is made, each by a number. */
export type PictureShelf = {
  /** Where the print window finds a picture: as a stand-in, or itself where the file cannot take it as it is. */
  urlOf(asset: AssetId): string;
  shown(pictures: readonly ShownPicture[]): void;
  /** Those that have more pixels than can be seen at 300 dpi, and how many they may have. */
  tooLarge(): { number: number; url: string; width: number }[];
  replace(made: readonly { number: number; bytes: Uint8Array }[]): void;
  pictures(): Map<number, Uint8Array>;
};

const dotsPerPixel = 300 / 96;
/** Making a picture a little smaller costs more than it saves. */
const worthIt = 1.1;

export function pictureShelf(projectId: string, picture: (asset: AssetId) => Uint8Array | undefined): PictureShelf {
  const entries: { asset: AssetId; bytes: Uint8Array; width: number; shown: number }[] = [];
  const urls = new Map<AssetId, string>();
  const ownUrl = (asset: AssetId) => `/media/${encodeURIComponent(projectId)}/${asset}`;

  const place = (asset: AssetId): string => {
    const bytes = picture(asset);
    const file = bytes && pictureFile(bytes);
    if (!bytes || !file) return ownUrl(asset);
    const number = entries.push({ asset, bytes, width: file.width, shown: 0 }) - 1;
    return `/stand-in/${file.width}x${file.height}/${number}.svg`;
  };

  return {
    urlOf: (asset) => {
      const url = urls.get(asset) ?? place(asset);
      urls.set(asset, url);
      return url;
    },
    shown: (pictures) => {
      for (const { number, width } of pictures) {
        const entry = entries[number];
        if (entry) entry.shown = Math.max(entry.shown, width);
      }
    },
    tooLarge: () =>
      entries.flatMap(({ asset, width, shown }, number) => {
        const most = Math.ceil(shown * dotsPerPixel);
        return most > 0 && width > most * worthIt ? [{ number, url: ownUrl(asset), width: most }] : [];
      }),
    replace: (made) => {
      for (const { number, bytes } of made) {
        const entry = entries[number];
        if (entry && pictureFile(bytes)) entry.bytes = bytes;
      }
    },
    pictures: () => new Map(entries.map(({ bytes }, number) => [number, bytes])),
  };
}
