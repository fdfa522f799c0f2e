import type { RawBlock } from '../../model/raw.ts';
import type { Warning } from '../../model/report.ts';
import { plainText } from '../../text/inline.ts';
import { cjkCharacter } from '../../text/script.ts';

const ended = /[.!?…。！？:：;；][\s"'”“’»›)\]）】」』*_~`\d[\]^]*$/u;
const lettersAndMore = /\p{L}/u;

/** A warning where the last prose of a document stops in the middle of a sentence; its detail is the last words. */
export function breaksOff(blocks: readonly RawBlock[]): Warning | null {
  const last = blocks.findLast((block) => block.kind !== 'footnote');
  if (last?.kind !== 'paragraph') return null;
  const text = plainText(last.text).trim();
  if (!isProse(text) || ended.test(text)) return null;
  const detail = cjkCharacter.test(text) && !text.includes(' ') ? text.slice(-12) : text.split(/\s+/).slice(-6).join(' ');
  return { code: 'breaks-off', at: last.at, detail };
}

// A signature, a place and date or a table's line also ends without a stop; prose has many words, few of them capital or numbers.
function isProse(text: string): boolean {
  if (/[|\t]/.test(text)) return false;
  if (cjkCharacter.test(text)) return (text.match(/[\u4e00-\u9fff\u3040-\u30ff]/g)?.length ?? 0) >= 15 && (/[，、。]/.test(text) || text.length > 30);
  const lines = text.split('\n');
  if (lines.length > 2 && lines.every((line) => line.length < 60)) return false;
  const words = text.split(/\s+/).filter((word) => lettersAndMore.test(word));
  const small = words.filter((word) => /^["„“«(]?\p{Ll}/u.test(word)).length;
  return words.length >= 6 && small >= words.length * 0.35;
}
