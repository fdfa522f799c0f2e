import type { RawBlock } from '../../../core/model/raw.ts';
import { plainText } from '../../../core/text/inline.ts';
import { languageByVote } from '../../../core/text/language.ts';

// So much text shows its language better than a label does.
const ENOUGH = 200;

/**
 * The language that a file's styles name, unless its text is plainly in another: office programs label with the language
 * of the desk, not of the report. Empty where the text should decide.
 */
export function languageSaid(said: string, blocks: readonly RawBlock[]): string {
  const prose = blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'quote' ? [plainText(block.text)] : []));
  const length = prose.reduce((sum, text) => sum + text.length, 0);
  if (length < ENOUGH) return said;
  const written = languageByVote(prose);
  return written === 'und' || written === said.toLowerCase().split(/[-_]/)[0] ? said : '';
}
