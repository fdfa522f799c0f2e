import type { AssetId } from '../../core/model/id.ts';

const lent = new Map<string, ReadonlyMap<AssetId, Uint8Array>>();
let count = 0;

/** Gives pictures an address of their own until they are taken back: those of a copy that no project holds. */
export function lendMedia(media: ReadonlyMap<AssetId, Uint8Array>): { projectId: string; takeBack: () => void } {
  const projectId = `lent-${++count}`;
  lent.set(projectId, media);
  return { projectId, takeBack: () => void lent.delete(projectId) };
}

export const lentPicture = (projectId: string, asset: AssetId): Uint8Array | undefined => lent.get(projectId)?.get(asset);
