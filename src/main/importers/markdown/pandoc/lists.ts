import { afterOrdinal } from '../../../../core/report/plain/marker.ts';
import { FULL_STOP } from './special.ts';

/** A list that is open, by how its markers are written and how far it has counted. */
type Open = { indent: string; style: string; number: number };
type Reading = { style: string; number: number };

const marked = /^(\s*)(\(?)(#|@[\w-]*|[a-zA-Z]|[ivxlc]{2,6}|[IVXLC]{2,6}|\d{1,3})([.)])(\s+)(?=\S)/;
// A list goes on within this many lines, or its first marker was none.
const NEAR = 60;

/** Writes Pandoc's markers, `a)`, `ii.`, `(1)`, `#.` and `(@)`, as numbers of the same width, and keeps what the reader would see. */
export class FancyLists {
  /** The markers as they read, by line. */
  readonly markers = new Map<number, string>();
  /** Numbers of examples by their labels. */
  readonly examples = new Map<string, number>();
  #example = 0;
  #open: Open[] = [];

  rewrite(lines: readonly string[], i: number, begins: boolean): string | null {
    const line = lines[i] ?? '';
    const [whole, indent = '', bracket = '', sign = '', end = '', space = ''] = marked.exec(line) ?? [];
    if (whole === undefined || (bracket === '' && /^\d/.test(sign)) || (bracket !== '' && end !== ')')) return null;
    // An initial: "A. Meyer".
    if (/^[A-Z]$/.test(sign) && end === '.' && space.length < 2) return null;
    const width = bracket.length + sign.length + 1;
    if (width > 10) return null;
    const readings = readingsOf(bracket, sign, end);
    const shown = this.#shown(readings, indent, begins, lines, i, sign, bracket + sign + end);
    if (shown === null) return null;
    this.markers.set(i + 1, shown.marker);
    const digits = String(shown.number)
      .padStart(width - 1, '0')
      .slice(-9);
    return `${indent}${digits}${end}${' '.repeat(width - 1 - digits.length)}${line.slice(indent.length + width)}`;
  }

  #shown(readings: Reading[], indent: string, begins: boolean, lines: readonly string[], i: number, sign: string, written: string) {
    if (sign.startsWith('@')) {
      this.#example += 1;
      if (sign.length > 1) this.examples.set(sign.slice(1), this.#example);
      return { number: this.#example, marker: `(${this.#example})` };
    }
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at];
      const next = readings.find(({ style, number }) => open && style === open.style && (number === open.number + 1 || sign === '#') && indent === open.indent);
      if (!open || !next) continue;
      open.number += 1;
      this.#open.length = at + 1;
      return { number: open.number, marker: sign === '#' ? `${open.number}.` : written };
    }
    const first = readings.find(({ style, number }) => number === 1 && begins && (sign === '#' || follows(lines, i, indent, style)));
    if (!first) return null;
    this.#open.push({ indent, style: first.style, number: 1 });
    if (this.#open.length > 12) this.#open.shift();
    return { number: 1, marker: sign === '#' ? '1.' : written };
  }
}

function readingsOf(bracket: string, sign: string, end: string): Reading[] {
  const readings: Reading[] = [];
  const around = `${bracket}n${end}`;
  if (sign === '#') return [{ style: `#${around}`, number: 1 }];
  if (/^\d+$/.test(sign)) return [{ style: `1${around}`, number: Number(sign) }];
  const isUpper = sign !== sign.toLowerCase();
  const roman = romanNumber(sign.toLowerCase());
  if (roman) readings.push({ style: `${isUpper ? 'I' : 'i'}${around}`, number: roman });
  if (sign.length === 1) readings.push({ style: `${isUpper ? 'A' : 'a'}${around}`, number: sign.toLowerCase().charCodeAt(0) - 96 });
  return readings;
}

function follows(lines: readonly string[], i: number, indent: string, style: string): boolean {
  for (let at = i + 1; at < Math.min(lines.length, i + NEAR); at += 1) {
    const [whole, otherIndent, bracket = '', sign = '', end = ''] = marked.exec(lines[at] ?? '') ?? [];
    if (whole !== undefined && otherIndent === indent && readingsOf(bracket, sign, end).some((reading) => reading.style === style && reading.number === 2))
      return true;
  }
  return false;
}

function romanNumber(text: string): number | null {
  if (!/^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text)) return null;
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  return [...text].reduce((sum, letter, i) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** "12. März 2024" at the start of a line or an item is a day, and no item of a list: its full stop is hidden from the parser. */
export function withoutOrdinal(lines: readonly string[], i: number): string | null {
  const line = lines[i] ?? '';
  const [whole, before = '', bullets = '', digits = ''] = /^(\s*(?:>\s?)*((?:[-*+]\s+(?:\[[ xX]\]\s+)?)*))(\d{1,2})\.(?=\s)/.exec(line) ?? [];
  if (whole === undefined || !afterOrdinal.test(line.slice(whole.length).trimStart())) return null;
  // A list of months counts on.
  if (bullets === '' && countsOn(lines, i, Number(digits))) return null;
  return `${before}${digits}${FULL_STOP}${line.slice(whole.length)}`;
}

function countsOn(lines: readonly string[], i: number, number: number): boolean {
  return lines.slice(Math.max(0, i - 8), i + 9).some((line) => {
    const [whole, digits] = /^\s*(\d{1,2})\.\s+/.exec(line) ?? [];
    return whole !== undefined && Math.abs(Number(digits) - number) === 1 && afterOrdinal.test(line.slice(whole.length));
  });
}
