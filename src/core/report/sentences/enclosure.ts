const brackets: Record<string, string> = { '(': ')', '[': ']', '（': '）', '《': '》' };
const quotations: Record<string, string> = { '„': '“”', '“': '”', '"': '"', '「': '」', '『': '』' };
// Farther apart than this, an opening mark without a partner is a slip of the pen, not an enclosure.
const reach = 300;
// A speech longer than this is cut at its own ends even where its sentence introduces it.
const longestSpeech = 200;

/** The sentence is kept whole where a bracket or a quotation is still open at `end` and closes soon. */
export function staysEnclosed(text: string, start: number, end: number): boolean {
  // "Hart Jr. (1904–1980) was …": a bracket after which the sentence goes on does not begin one.
  if (/^\s*\([^()]{1,200}\),?\s\p{Ll}/u.test(text.slice(end, end + 210))) return true;
  const from = Math.max(start, end - reach);
  const before = text.slice(from, end);
  for (const [open, close] of Object.entries(brackets)) if (closesAt(text, before, end, open, close) !== null) return true;
  for (const [open, close] of [...Object.entries(quotations), guillemets(text)]) {
    const closes = closesAt(text, before, end, open, close);
    if (closes === null) continue;
    const opened = from + openedLast(before, open);
    const length = closes - opened;
    // "He said: “No. Never.”" is one sentence; speech that opens its own is cut unless the sentence goes on after it.
    const introduced = /\S/.test(text.slice(start, opened).replace(/[*_([]/g, ''));
    if ((introduced && length < longestSpeech) || (length < reach && goesOn(text.slice(closes + 1, closes + 5)))) return true;
  }
  return false;
}

const goesOn = (after: string): boolean => /^\S?\s*(?:[,，–—]|\p{Ll})/u.test(after);

/** French and Swiss quotations open outwards, "«…»", most German ones inwards, "»…«": the first mark of the text tells. */
function guillemets(text: string): [string, string] {
  const first = /[«»]/.exec(text)?.[0];
  return first === '»' ? ['»', '«'] : ['«', '»'];
}

/** Where the mark that is open at `end` closes; null where none is open, or it closes too far off. */
function closesAt(text: string, before: string, end: number, open: string, close: string): number | null {
  const opened = openedLast(before, open);
  if (opened < 0) return null;
  if ([...close].some((mark) => before.indexOf(mark, opened + 1) >= 0)) return null;
  const closes = Math.min(...[...close].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0));
  // A straight mark after a space opens the next quotation: this one never closed.
  if (open === '"' && /\s/.test(text.charAt(closes - 1))) return null;
  return closes - end <= reach ? closes : null;
}

/** A straight mark opens where only its right side touches a word. */
const openedLast = (before: string, open: string): number => (open === '"' ? before.search(/(?<![^\s(—–[])"(?=[^\s"])[^"]*$/) : before.lastIndexOf(open));
