const pairs: Record<string, string> = { '(': ')', '[': ']', '（': '）', '„': '“', '“': '”', '«': '»', '「': '」', '『': '』', '《': '》' };
const brackets = '([（《';
// Farther apart than this, an opening mark without a partner is a slip of the pen, not an enclosure.
const reach = 300;

/** True where a bracket, or a quotation that the sentence goes on after, is still open at `end` and closes soon. */
export function staysInBrackets(text: string, start: number, end: number): boolean {
  // "Hart Jr. (1904–1980) was …": a bracket after which the sentence goes on does not begin one.
  if (/^\s*\([^()]{1,200}\),?\s\p{Ll}/u.test(text.slice(end, end + 210))) return true;
  const from = Math.max(start, end - reach);
  const before = text.slice(from, end);
  for (const [open, close] of Object.entries(pairs)) {
    const opened = before.lastIndexOf(open);
    if (opened < 0 || before.indexOf(close, opened + 1) >= 0) continue;
    const closes = text.indexOf(close, end);
    if (closes < 0 || closes - end > reach) continue;
    if (brackets.includes(open)) return true;
    if (/^\S?\s*(?:[,，–—]|\p{Ll})/u.test(text.slice(closes + 1, closes + 5)) && closes - (from + opened) < reach) return true;
  }
  return false;
}
