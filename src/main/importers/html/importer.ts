import { ok } from '../../../core/result.ts';
import { foreignFormat } from '../foreign-format.ts';
import type { Importer } from '../importer.ts';
import { fetchPictures } from '../pictures.ts';
import { type LooseBlock, withCaptions } from '../rich/captions.ts';
import { readHtml } from './blocks.ts';
import { readPage } from './charset.ts';
import { isWebArchive, unpackWebArchive } from './web-archive.ts';

/** Web pages and what office programs save as such: the main content, with the pictures in the file and beside it. */
export const htmlImporter: Importer = {
  format: 'html',
  accepts: (file) => {
    const format = foreignFormat(file);
    return format === 'HTML' || (format === null && /\.(?:html?|xhtml|xht)$/i.test(file.name)) || isWebArchive(file);
  },
  read: async (file, { readBeside }) => {
    const archive = isWebArchive(file) ? unpackWebArchive(file) : null;
    const read = await readPage(archive?.page ?? file);
    if (!read.ok) return read;
    const { blocks, warnings, ...said } = readHtml(read.value.text);
    const pictures = await fetchPictures(
      blocks.filter((block) => block.kind === 'picture').map((block) => (archive ? { ...block, url: archive.addressOf(block.url) } : block)),
      readBeside,
    );
    const loose = blocks.map(
      (block): LooseBlock => (block.kind === 'picture' ? pictures.figureOf(archive ? { ...block, url: archive.addressOf(block.url) } : block) : block),
    );
    return ok({
      raw: { format: 'html', ...said, blocks: withCaptions(loose), warnings: [...read.value.warnings, ...warnings, ...pictures.warnings] },
      media: pictures.media,
    });
  },
};
