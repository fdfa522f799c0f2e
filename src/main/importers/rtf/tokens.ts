/** What a tokenizer finds, in order. `start` and `end` are places in the file's bytes. */
export type TokenSink = {
  open(): void;
  close(): void;
  /** `parameter` is null where the word has none. */
  word(name: string, parameter: number | null): void;
  /** A control symbol other than a hex byte, such as "*" or "~". */
  symbol(character: string): void;
  hex(byte: number): void;
  text(start: number, end: number): void;
  /** The bytes behind \bin. */
  binary(start: number, end: number): void;
};

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
// Longer than the specification's longest word; what runs on is none.
const LONGEST_WORD = 40;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Reads RTF (specification 1.9.1, "RTF syntax") once from front to back, whatever is in it. */
export function tokenize(bytes: Uint8Array, sink: TokenSink): void {
  const at = (i: number): number => bytes[i] ?? 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = at(i);
    if (byte === OPEN) {
      sink.open();
      i += 1;
    } else if (byte === CLOSE) {
      sink.close();
      i += 1;
    } else if (byte === BACKSLASH) i = control(i + 1);
    else {
      const start = i;
      while (i < bytes.length && at(i) !== BACKSLASH && at(i) !== OPEN && at(i) !== CLOSE) i += 1;
      sink.text(start, i);
    }
  }

  function control(start: number): number {
    if (!isLetter(at(start))) return symbol(start);
    let end = start;
    while (end - start < LONGEST_WORD && isLetter(at(end))) end += 1;
    const name = ascii(start, end);
    const negative = at(end) === 0x2d && isDigit(at(end + 1));
    let digits = negative ? end + 1 : end;
    let parameter: number | null = null;
    while (isDigit(at(digits))) {
      parameter = Math.min((parameter ?? 0) * 10 + at(digits) - 0x30, 2 ** 31);
      digits += 1;
    }
    // One space ends the word and is no text.
    const next = at(digits) === 0x20 ? digits + 1 : digits;
    if (name === 'bin' && parameter !== null && !negative) {
      const last = Math.min(bytes.length, next + parameter);
      sink.binary(next, last);
      return last;
    }
    sink.word(name, parameter !== null && negative ? -parameter : parameter);
    return next;
  }

  function symbol(start: number): number {
    if (start >= bytes.length) return start;
    if (at(start) !== 0x27) {
      sink.symbol(String.fromCharCode(at(start)));
      return start + 1;
    }
    const value = Number.parseInt(ascii(start + 1, start + 3), 16);
    if (Number.isNaN(value)) return start + 1;
    sink.hex(value);
    return start + 3;
  }

  function ascii(start: number, end: number): string {
    let text = '';
    for (let k = start; k < Math.min(end, bytes.length); k += 1) text += String.fromCharCode(at(k));
    return text;
  }
}
