/** An object of a PDF file, ISO 32000-1 7.3. A name keeps its slash, a text its brackets. */
export type PdfObject = number | string | PdfRef | PdfObject[] | PdfDict;
export type PdfDict = Map<string, PdfObject>;
/** A reference to the object of that number. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Reads the object that begins at that place of a file's text, one character a byte. */
export function readObject(text: string, start: number): PdfObject {
  return parse({ text, at: start });
}

type Reader = { text: string; at: number };

function parse(reader: Reader): PdfObject {
  skipSpace(reader);
  const { text, at } = reader;
  switch (text.charCodeAt(at)) {
    case 0x2f:
      return word(reader, 1);
    case 0x5b:
      return array(reader);
    case 0x28:
      return literal(reader);
    case 0x3c:
      return text.charCodeAt(at + 1) === 0x3c ? dict(reader) : hex(reader);
    default:
      return numberOrWord(reader);
  }
}

const isEnd = (code: number) => code <= 32 || code === 0x2f || code === 0x5b || code === 0x5d || code === 0x3c || code === 0x3e || code === 0x28;

function skipSpace(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) <= 32) reader.at++;
}

function word(reader: Reader, from: number): string {
  const { text, at } = reader;
  let end = at + from;
  while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
  reader.at = end === at ? at + 1 : end;
  return text.slice(at, end);
}

/** A number, a reference where two numbers and an R follow one another, or a word such as `true`. */
function numberOrWord(reader: Reader): PdfObject {
  const first = word(reader, 0);
  const number = Number(first);
  if (first === '' || Number.isNaN(number)) return first;
  const { text, at } = reader;
  if (text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 0x30 && text.charCodeAt(at + 2) === 32 && text.charCodeAt(at + 3) === 0x52) {
    reader.at = at + 4;
    return new PdfRef(number);
  }
  return number;
}

function array(reader: Reader): PdfObject[] {
  const found: PdfObject[] = [];
  reader.at++;
  for (;;) {
    skipSpace(reader);
    if (reader.at >= reader.text.length || reader.text.charCodeAt(reader.at) === 0x5d) break;
    found.push(parse(reader));
  }
  reader.at++;
  return found;
}

function dict(reader: Reader): PdfDict {
  const found: PdfDict = new Map();
  reader.at += 2;
  for (;;) {
    skipSpace(reader);
    if (reader.text.charCodeAt(reader.at) !== 0x2f) break;
    const key = word(reader, 1).slice(1);
    found.set(key, parse(reader));
  }
  reader.at += 2;
  return found;
}

function hex(reader: Reader): string {
  const end = reader.text.indexOf('>', reader.at) + 1;
  const found = reader.text.slice(reader.at, end);
  reader.at = end;
  return found;
}

function literal(reader: Reader): string {
  const { text, at } = reader;
  let open = 0;
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x5c) end++;
    else if (code === 0x28) open++;
    else if (code === 0x29 && --open === 0) break;
  }
  reader.at = end + 1;
  return text.slice(at, end + 1);
}

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The words of a text object, 7.9.2.2; undefined for anything else. */
export function textOf(object: PdfObject | undefined): string | undefined {
  if (typeof object !== 'string') return undefined;
  if (object.startsWith('<')) return decoded(Buffer.from(object.slice(1, -1).replace(/\s/g, ''), 'hex'));
  if (!object.startsWith('(')) return undefined;
  const plain = object.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_whole, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return /^[\r\n]/.test(code) ? '' : (escaped[code] ?? code);
  });
  return decoded(Buffer.from(plain, 'latin1'));
}

const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    : bytes.toString('latin1');
