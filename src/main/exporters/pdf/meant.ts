import { deflateSync, inflateSync } from 'node:zlib';

// Figures of one width, and other forms of a letter, are glyphs that no character stands for. The browser says beside each
// what is meant (ISO 32000-1, 14.9.4), which many readers pass over: copied, such a number was nothing. Here the font itself
// says it (9.10.3), as it does of all other glyphs.

/** What a font says of its glyphs, by their numbers as four hexadecimal digits: which have no meaning yet, and which meaning pages gave to them. */
export type FontTable = { lacking: ReadonlySet<string>; meanings: Map<string, string> };

/** Reads a font's table, packed. */
export const fontTable = (table: Uint8Array): FontTable => ({
  lacking: new Set([...inflateSync(table).toString('latin1').matchAll(lacking)].map(([, glyph = '']) => glyph)),
  meanings: new Map(),
});

const lacking = /^<([\dA-F]{4})> <0000>$/gm;
const fontOrSpan = /\/(\w+) [-\d.]+ Tf|\/Span<<\/ActualText (\((?:\\[\s\S]|[^\\)])*\)|<[\dA-Fa-f]*>) >> BDC\s([\s\S]*?)EMC\s/g;

/** A page's operators without what they say of single glyphs that their fonts can say, which their tables are told. */
export function toldToFonts(page: Uint8Array, tableOf: (font: string) => FontTable | undefined): Buffer {
  let font = '';
  const operators = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  const told = operators.replace(fontOrSpan, (all: string, chosen: string | undefined, said = '', body = '') => {
    font = chosen ?? /\/(\w+) [-\d.]+ Tf/.exec(body)?.[1] ?? font;
    const table = chosen === undefined ? tableOf(font) : undefined;
    if (!table) return all;
    const glyph = [...body.matchAll(/<([\dA-Fa-f]+)> Tj/g)].map(([, one = '']) => one.toUpperCase()).join('');
    const text = textOf(said);
    if (text === '' || !table.lacking.has(glyph)) return all;
    const known = table.meanings.get(glyph) ?? text;
    table.meanings.set(glyph, known);
    return known === text ? body : all;
  });
  return Buffer.from(told, 'latin1');
}

function textOf(said: string): string {
  if (said.startsWith('(')) return said.slice(1, -1).replace(/\\([()\\])/g, '$1');
  const units = said.slice(1, -1).replace(/^FEFF/i, '');
  return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

/** The table, packed, with the meanings that pages gave to its glyphs. */
export function withMeanings(table: Uint8Array, { meanings }: FontTable): Buffer {
  const text = inflateSync(table).toString('latin1');
  const told = text.replace(lacking, (line, glyph: string) => {
    const said = meanings.get(glyph);
    return said === undefined ? line : `<${glyph}> <${unitsOf(said)}>`;
  });
  return deflateSync(Buffer.from(told, 'latin1'));
}

const unitsOf = (text: string): string =>
  Array.from({ length: text.length }, (_, k) => text.charCodeAt(k).toString(16).toUpperCase().padStart(4, '0')).join('');
