import type { Root } from 'mdast';
import type { RawBlock } from '../../../core/model/raw.ts';
import { blocksOfPlainText } from '../../../core/report/plain/plain-text.ts';
import { ok } from '../../../core/result.ts';
import { foreignFormat } from '../foreign-format.ts';
import type { Importer } from '../importer.ts';
import { fetchPictures } from '../pictures.ts';
import { readText } from '../report-text.ts';
import { unicode } from '../unicode.ts';
import { draftBlocks } from './blocks.ts';
import { frontMatter } from './front-matter.ts';
import { type Rewritten, rewritten } from './pandoc/rewrite.ts';
import { settle } from './pandoc/settle.ts';
import { isUnmarked, parseMarkdown } from './parse.ts';

const SAMPLE = 1 << 16;
// Without any of these nothing in a text can be Markdown, and it need not be parsed to know.
const mark = /[*_`#[\]<>|~\\&$]|^\s*(?:[-+=%:]|\d+[.)])|^(?: {4}|\t)| {2}$/m;

/** CommonMark with GitHub's tables, footnotes, task lists and strikethrough, YAML front matter, and what Pandoc adds. */
export const markdownImporter: Importer = {
  format: 'markdown',
  accepts: (file) => foreignFormat(file) === null && (/\.(?:md|markdown|mdown|mkdn?|mdwn)$/i.test(file.name) || looksLikeMarkdown(file.bytes)),
  read: async (file, { readBeside }) => {
    const read = await readText(file);
    if (!read.ok) return read;
    const { text, warnings } = read.value;
    if (!mark.test(text)) return ok({ raw: { format: 'markdown', title: '', language: '', blocks: blocksOfPlainText(text), warnings }, media: new Map() });
    const pandoc = rewritten(text);
    const root = settle(parseMarkdown(pandoc.text), text, pandoc);
    const { title: stated, prose, ...said } = frontMatter(root);
    const title = stated || pandoc.title;
    // Without any mark, the habits of plain text say more than Markdown does.
    if (isUnmarked(root, text) && !isPandoc(pandoc))
      return ok({ raw: { format: 'markdown', title, ...said, blocks: blocksOfPlainText(text), warnings }, media: new Map() });
    if (prose !== '') lead(root, prose);
    const drafted = draftBlocks(root, text, pandoc);
    const pictures = await fetchPictures(drafted.pictures, readBeside);
    const blocks = drafted.blocks.map((block): RawBlock => (block.kind === 'picture' ? pictures.figureOf(block) : block));
    return ok({
      raw: { format: 'markdown', title, ...said, blocks, warnings: [...warnings, ...drafted.warnings, ...pictures.warnings] },
      media: pictures.media,
    });
  },
};

/** Puts the prose of the front matter after it. */
function lead(root: Root, prose: string) {
  const nodes = parseMarkdown(prose).children.filter((node) => node.type === 'paragraph' || node.type === 'list');
  for (const node of nodes) delete node.position;
  root.children.splice(1, 0, ...nodes);
}

/** True for what only Pandoc reads as more than words. */
const isPandoc = ({ specials, markers, title }: Rewritten): boolean => specials.size > 0 || markers.size > 0 || title !== '';

/** Several headings with "#", or front matter over one, in a file that is not called Markdown. */
function looksLikeMarkdown(bytes: Uint8Array): boolean {
  // Markdown's marks are ASCII, so any encoding will do to see them.
  const sample = bytes.subarray(0, SAMPLE);
  const text = unicode(sample)?.text ?? new TextDecoder('latin1').decode(sample);
  // Settings and scripts are full of "# " comments, but those stand in heaps.
  const headings = text.match(/(?<=^|\n[ \t]*\n)#{1,6} +\S.*(?:\n(?!#)|$)/g)?.length ?? 0;
  return headings >= 2 || (headings === 1 && /^---\n[\s\S]*?\n---\n/.test(text));
}
