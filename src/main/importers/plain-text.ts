import { blocksOfPlainText } from '../../core/report/plain/plain-text.ts';
import { ok } from '../../core/result.ts';
import { foreignFormat } from './foreign-format.ts';
import type { Importer } from './importer.ts';
import { readText } from './report-text.ts';

/** Whatever is text and no other format, whatever its name ends with. */
export const plainTextImporter: Importer = {
  format: 'text',
  accepts: (file) => foreignFormat(file) === null,
  read: async (file) => {
    const read = await readText(file);
    if (!read.ok) return read;
    const { text, warnings } = read.value;
    return ok({ raw: { format: 'text', title: '', language: '', blocks: blocksOfPlainText(text), warnings }, media: new Map() });
  },
};
