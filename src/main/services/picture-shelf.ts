import type { AssetId } from '../../core/model/id.ts';
import type { Asset } from '../../core/model/report.ts';
import { addPicture } from './pictures.ts';
import type { Project } from './projects.ts';

/** Holds the pictures of the slides that were copied last, for another deck that they are pasted into. */
export type PictureShelf = {
  lift(project: Pick<Project, 'media'> | undefined, assets: readonly AssetId[]): void;
  /** Keeps those that are held with the deck; returns what they are. */
  lay(project: Pick<Project, 'media'> | undefined, assets: readonly AssetId[]): Asset[];
};

export function pictureShelf(): PictureShelf {
  let held = new Map<AssetId, Uint8Array>();
  return {
    lift: (project, assets) => {
      held = new Map(
        assets.flatMap((asset) => {
          const bytes = project?.media.get(asset);
          return bytes ? [[asset, bytes] as const] : [];
        }),
      );
    },
    lay: (project, assets) =>
      assets.flatMap((asset) => {
        const bytes = held.get(asset);
        const added = bytes && addPicture(project, asset, bytes);
        return added?.ok ? [added.value] : [];
      }),
  };
}
