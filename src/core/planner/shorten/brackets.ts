import { markSpans } from '../../text/marks.ts';
import { cjkCharacter } from '../../text/script.ts';
import { enclosures, without } from './clauses.ts';
import type { Grammar } from './grammar.ts';

const share = /\d\s?(?:%|％|percent|Prozent|pour cent|€|\$|£|Euro|元)|[€$£¥]\s?\d/;
const needed =
  /(?:^|\s)(?:in|by|of|on|as|at|via|than|into|under|see|from|with|to|and|or|the|a|eq\.|equation|for|following|und|oder|siehe|vgl\.|von|mit|nach|aus|bei|auf|der|die|das|le|la|de|par|dans|sur|selon|à|voir|et)\s*$/i;
const operator = /(?:[=+−∨∧∪∩×·/^~|∈≤≥→]|\s[<>])\s*$/;
const operates = /^\s*(?:[=+−∨∧∪∩×·/^~|∈≤≥→]|[<>][\s\d])/;

/** The text without its last bracket that only adds; shares, sums, formulas, parts of a name and what limits stay. Null where none can go. */
export function dropBracket(text: string, grammar: Grammar): string | null {
  const marks = markSpans(text);
  for (const span of enclosures(text).reverse()) {
    const open = text.charAt(span.start);
    if (!'([（'.includes(open) || marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
    const inside = text.slice(span.start + 1, span.end - 1);
    const before = text.slice(0, span.start);
    const after = text.slice(span.end);
    // "AU Optronics (Kunshan) Co., Ltd." is one name, "f(x)" and "word(s)" are one word.
    const inName = /^\s?\p{Lu}/u.test(after) && /\p{Lu}\S*\s?$/u.test(before) && !/\s/.test(inside);
    const glued = /[\p{L}\p{N}$-]$/u.test(before) && open !== '（' && !cjkCharacter.test(before.slice(-1));
    const formula =
      operator.test(before) || /[\])}]\s*$/.test(before) || operates.test(after) || operates.test(inside) || /(?:^|(?<![\d°])\s)\p{L}\s$/u.test(before);
    // "criteria (a), (b) and (c)": the brackets are the list.
    const listed = /^\s?(?:,|und|oder|and|or|et|ou)\s?(?:(?:und|oder|and|or|et|ou)\s)?\(/.test(after) || /\)\s?(?:,|und|oder|and|or|et|ou)\s?$/.test(before);
    const telling = share.test(inside) && inside.trim().split(/\s+/).length <= 4;
    if (
      inName ||
      listed ||
      glued ||
      formula ||
      telling ||
      before.trim() === '' ||
      (needed.test(before) && (open === '[' || !/^\s?(?!(?:and|or|und|oder|et|ou)\s)\p{L}/u.test(after))) ||
      grammar.limiting.test(inside)
    )
      continue;
    return without(text, span);
  }
  return null;
}
