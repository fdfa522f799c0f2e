import type { AssetId } from '../../core/model/id.ts';

/** The address under which main serves a deck's pictures. */
export const assetUrl = (projectId: string) => (asset: AssetId) => `/media/${encodeURIComponent(projectId)}/${asset}`;
