import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folders: Record<string, string> = { cMapUrl: 'cmaps', wasmUrl: 'wasm' };
// The build lays what pdf.js needs beside the app's own script; before a build it is in pdf.js' package.
const places = [join(import.meta.dirname, '../pdfjs'), join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')];

/** What pdf.js asks for beside a file, as tables of Chinese encodings: from this app's own files, never from anywhere else. */
export class Resources {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = folders[kind];
    const place = places.find((candidate) => existsSync(candidate));
    // A file may name a table; the name must stay one.
    if (!folder || !place || !/^[\w-]+\.(?:bcmap|wasm)$/.test(filename)) throw new Error(`There is no ${kind} for this.`);
    return new Uint8Array(await readFile(join(place, folder, filename)));
  }
}
