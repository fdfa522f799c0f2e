import { ok } from '../../../core/result.ts';
import type { Importer } from '../importer.ts';
import { officeKind } from '../ooxml/kind.ts';
import { readPresentation } from './presentation.ts';

/** PowerPoint's presentations, shows and templates since 2007 (ISO/IEC 29500), transitional and strict, with macros (never run) or without. */
export const powerpointImporter: Importer = {
  format: 'powerpoint',
  accepts: ({ bytes }) => officeKind(bytes) === 'powerpoint',
  read: async ({ bytes }, { progress }) => ok(readPresentation(bytes, progress)),
};
