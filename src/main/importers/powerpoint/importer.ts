import { err, ok } from '../../../core/result.ts';
import type { Importer } from '../importer.ts';
import { isEncryptedPackage, officeKind } from '../ooxml/kind.ts';
import { readPresentation } from './presentation.ts';

const named = (name: string): boolean => /\.(?:pptx|pptm|ppsx|ppsm|potx|potm)$/i.test(name);

/** PowerPoint's presentations, shows and templates since 2007 (ISO/IEC 29500), transitional and strict, with macros (never run) or without. */
export const powerpointImporter: Importer = {
  format: 'powerpoint',
  accepts: ({ name, bytes }) => officeKind(bytes) === 'powerpoint' || (named(name) && isEncryptedPackage(bytes)),
  read: async ({ name, bytes }, { progress }) => {
    if (isEncryptedPackage(bytes)) return err({ code: 'import.encrypted', name });
    return ok(readPresentation(bytes, progress));
  },
};
