import { type Decoded, unicode } from './unicode.ts';

/** Text in whatever encoding it is, line ends as \n, without a byte order mark. Never fails; see `looksBinary`. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  // The tables of all other encodings are large, and most files are Unicode.
  const { text, encoding, guessed } = unicode(bytes) ?? (await import('./legacy-encoding.ts')).decodeLegacy(bytes);
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // DOS editors ended files with Ctrl-Z.
  return { text: lines.endsWith('\u001a') ? lines.slice(0, -1) : lines, encoding, guessed };
}

/** True where a decoded text is none: it holds characters that only other kinds of files have. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 2 && controls > text.length * 0.002;
}
