import type { AppError } from '../../core/error.ts';
import type { Asset } from '../../core/model/report.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { limits } from '../importers/limits.ts';
import { pictureOf } from '../importers/picture.ts';
import type { Project } from './projects.ts';

/** Megabytes of a picture that is put on a slide. */
const most = 64;

/** Keeps a picture with the deck, once for each content, known by what it is and not by its name. */
export function addPicture(project: Pick<Project, 'media'> | undefined, name: string, bytes: Uint8Array): Result<Asset, AppError> {
  if (!project) return err({ code: 'file.missing', name });
  if (bytes.byteLength > most * 1024 * 1024) return err({ code: 'picture.too-large', name, limit: most });
  const asset = pictureOf(name, bytes);
  if (!asset) return err({ code: 'picture.unsupported', name });
  if (asset.width * asset.height > limits.pixels) return err({ code: 'picture.too-large', name, limit: most });
  project.media.set(asset.id, bytes);
  return ok(asset);
}
