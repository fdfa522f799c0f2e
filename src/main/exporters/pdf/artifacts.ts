// What the browser paints without a tag (grounds, rules, dashes, feet that are hidden from readers) has to be marked as
// having no meaning: ISO 14289-1, 7.1. This reads a page's drawing operators (ISO 32000-1, 7.8.2) and marks them.

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0;
const isDelimiter = (code: number) =>
  code === 0x28 || code === 0x29 || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x5d || code === 0x2f || code === 0x7b || code === 0x7d;

const startsPath = new Set(['m', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const paintsAlone = new Set(['Do', 'sh']);
const paintsText = new Set(['Tj', 'TJ', "'", '"']);
const opens = new Set(['BDC', 'BMC']);

const begin = Buffer.from('/Artifact BMC\n');
const end = Buffer.from('\nEMC\n');

/**
 * The same with the way from letter to letter in thousandths of a pixel. The browser gives it with errors of reckoning as its
 * last digits, which are a fifth of a packed page.
 */
export function rounded(page: Uint8Array): Buffer {
  const text = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  return Buffer.from(
    text.replace(/(-?\d*\.\d{4,}) 0 Td/g, (_all, way: string) => `${Math.round(Number(way) * 1000) / 1000} 0 Td`),
    'latin1',
  );
}

/** A page's operators with everything marked as an artifact that bears no tag. */
export function markArtifacts(page: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let copied = 0;
  const put = (upTo: number, mark: Uint8Array) => {
    parts.push(page.subarray(copied, upTo), mark);
    copied = upTo;
  };
  const open: boolean[] = []; // of what is marked already, whether it bears a tag or says itself that it is an artifact
  let known = 0;
  let path = -1;
  let text = -1; // where the last untagged text ends, while its mark is open
  readOperators(page, (operator, from, to) => {
    if (opens.has(operator)) {
      const tagged = isKnown(page, from, to);
      if (text >= 0 && tagged) {
        put(text, end);
        text = -1;
      }
      // What only says how to read a text, such as its direction, is no tag.
      if (!tagged && known === 0 && text < 0) {
        put(from, begin);
        text = to;
      }
      open.push(tagged);
      if (tagged) known++;
    } else if (operator === 'EMC') {
      if (open.pop()) known--;
      else if (known === 0 && text >= 0) text = to;
    } else if (operator === 'ET' && text >= 0) {
      put(text, end);
      text = -1;
    } else if (startsPath.has(operator)) path = path < 0 ? from : path;
    else if (operator === 'n') path = -1;
    else if (paintsPath.has(operator)) {
      if (known === 0) {
        put(path < 0 ? from : path, begin);
        put(to, end);
      }
      path = -1;
    } else if (known === 0 && paintsAlone.has(operator)) {
      put(from, begin);
      put(to, end);
    } else if (known === 0 && paintsText.has(operator)) {
      if (text < 0) put(from, begin);
      text = to;
    }
  });
  if (parts.length === 0) return page;
  parts.push(page.subarray(copied));
  return Buffer.concat(parts);
}

/** True for a mark with a number, by which tags know it, and for an artifact. */
function isKnown(page: Uint8Array, from: number, to: number): boolean {
  const mark = Buffer.from(page.buffer, page.byteOffset + from, to - from);
  return mark.includes('/MCID') || mark.includes('/Artifact');
}

/** Tells each operator, and where its operands and it begin and end. */
function readOperators(page: Uint8Array, tell: (operator: string, from: number, to: number) => void): void {
  const { length } = page;
  let from = -1;
  for (let at = 0; at < length; ) {
    const code = page[at] ?? 0;
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (from < 0) from = at;
    if (code === 0x28) at = afterString(page, at);
    else if (code === 0x2f) at = afterWord(page, at + 1);
    else if (code === 0x3c && page[at + 1] !== 0x3c) at = afterByte(page, at, 0x3e);
    else if (isDelimiter(code)) at++;
    else {
      const start = at;
      at = afterWord(page, at);
      if (isNumber(page[start] ?? 0)) continue;
      const word = String.fromCharCode(...page.subarray(start, at));
      if (word === 'true' || word === 'false' || word === 'null') continue;
      tell(word, from, at);
      from = -1;
    }
  }
}

function afterWord(page: Uint8Array, start: number): number {
  let at = start;
  for (; at < page.length; at++) {
    const code = page[at] ?? 0;
    if (isSpace(code) || isDelimiter(code)) break;
  }
  return at;
}

function afterString(page: Uint8Array, start: number): number {
  let open = 0;
  for (let at = start; at < page.length; at++) {
    const code = page[at];
    if (code === 0x5c) at++;
    else if (code === 0x28) open++;
    else if (code === 0x29 && --open === 0) return at + 1;
  }
  return page.length;
}

function afterByte(page: Uint8Array, start: number, byte: number): number {
  const found = page.indexOf(byte, start);
  return found < 0 ? page.length : found + 1;
}

/** A number: operators begin with a letter or a quotation mark. */
function isNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e;
}
