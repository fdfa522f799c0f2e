import { deflateSync } from 'node:zlib';

/** A PDF file that is being written: objects get numbers first and their contents in any order. */
export type PdfFile = {
  /** A number for an object that is still to come. */
  reserve(): number;
  put(number: number, object: string): void;
  add(object: string): number;
  /** `dict` is what stands in the stream's dictionary beside its length. */
  putStream(number: number, dict: string, bytes: Uint8Array): void;
  addStream(dict: string, bytes: Uint8Array): number;
  /** The whole file; `trailer` is what stands in its last dictionary beside what is known here. */
  finish(trailer: string): Uint8Array;
};

// Objects are packed together, ISO 32000-1 7.5.7: a deck of 500 slides has 10,000 of them, which say much the same.
const packed = 400;

export function pdfFile(): PdfFile {
  const header = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
  const parts: Uint8Array[] = [header];
  let size = header.length;
  let numbers = 0;
  const places: { type: 1 | 2; where: number; index: number }[] = [];
  let waiting: { number: number; object: string }[] = [];

  const write = (bytes: Uint8Array) => {
    parts.push(bytes);
    size += bytes.length;
  };
  const writeStream = (number: number, dict: string, bytes: Uint8Array) => {
    places[number] = { type: 1, where: size, index: 0 };
    write(Buffer.from(`${number} 0 obj\n<<${dict}/Length ${bytes.length}>>\nstream\n`, 'latin1'));
    write(bytes);
    write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  };
  const pack = () => {
    if (waiting.length === 0) return;
    const own = ++numbers;
    let [offsets, body] = ['', ''];
    for (const [index, { number, object }] of waiting.entries()) {
      places[number] = { type: 2, where: own, index };
      offsets += `${number} ${body.length} `;
      body += `${object}\n`;
    }
    const dict = `/Type/ObjStm/N ${waiting.length}/First ${offsets.length}/Filter/FlateDecode`;
    writeStream(own, dict, deflateSync(Buffer.from(offsets + body, 'latin1')));
    waiting = [];
  };
  const put = (number: number, object: string) => {
    waiting.push({ number, object });
    if (waiting.length >= packed) pack();
  };

  return {
    reserve: () => ++numbers,
    put,
    add: (object) => {
      const own = ++numbers; // packing takes numbers too
      put(own, object);
      return own;
    },
    putStream: writeStream,
    addStream: (dict, bytes) => {
      writeStream(++numbers, dict, bytes);
      return numbers;
    },
    finish: (trailer) => {
      pack();
      const own = ++numbers;
      const start = size;
      places[own] = { type: 1, where: start, index: 0 };
      const table = Buffer.alloc((numbers + 1) * 7);
      places.forEach(({ type, where, index }, number) => {
        table.writeUInt8(type, number * 7);
        table.writeUInt32BE(where, number * 7 + 1);
        table.writeUInt16BE(index, number * 7 + 5);
      });
      table.writeUInt16BE(65535, 5);
      const dict = `/Type/XRef/Size ${numbers + 1}/W[1 4 2]${trailer}/Filter/FlateDecode`;
      writeStream(own, dict, deflateSync(table));
      write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
      return Buffer.concat(parts);
    },
  };
}

/** A text as a string object, ISO 32000-1 7.9.2.2: as it is where it is plain, else in UTF-16. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${utf16.toString('hex')}>`;
}
