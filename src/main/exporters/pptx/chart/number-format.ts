import type { Point } from '../../../../core/chart/data.ts';

/** Numbers as the cells write them, and the format that shows them so again: "12,5 Mio. €" is 12.5 in the format `0.0" Mio. €"`. */
export type Formatted = { values: (number | null)[]; format: string };

const multiples = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

type Face = { value: number; decimals: number; grouped: boolean; before: string; after: string };

/** Values in the unit that their cells name; null where the cells do not all write it in one way. */
export function formatted(points: readonly Point[]): Formatted | null {
  const faces = points.map((point) => (point.value === null ? null : faceOf(point.text, point.value)));
  if (points.some(({ value }, k) => value !== null && faces[k] === null)) return null;
  const told = faces.filter((face) => face !== null);
  const [first] = told;
  if (!first || told.some(({ before, after, decimals }) => before !== first.before || after !== first.after || decimals !== first.decimals)) return null;
  const long = told.filter(({ value }) => Math.abs(value) >= 1000);
  const grouped = long.some((face) => face.grouped);
  if (grouped && !long.every((face) => face.grouped)) return null;
  const digits = `${grouped ? '#,##0' : '0'}${first.decimals > 0 ? `.${'0'.repeat(first.decimals)}` : ''}`;
  return { values: faces.map((face) => face?.value ?? null), format: `${quoted(first.before)}${digits}${quoted(first.after)}` };
}

const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/** What a cell shows of its number: "12 Mio. €" shows 12, whatever it is worth. */
function faceOf(text: string, value: number): Face | null {
  const [, lead = '', written = '', after = ''] = /^([^\d]*)(\d(?:[\d.,'’ \u00a0\u202f\u2009]*\d)?)(.*)$/u.exec(text.trim()) ?? [];
  // A plus is said only where it is written.
  if (lead.includes('+')) return null;
  const digits = written.replace(/\D/g, '');
  for (const multiple of multiples) {
    const shown = Math.abs(value) / multiple;
    const decimals = digits.length - String(Math.trunc(shown)).length;
    if (digits === '' || decimals < 0 || decimals > 6 || shown.toFixed(decimals).replace('.', '') !== digits) continue;
    const grouped = /\d[.,'’ \u00a0\u202f\u2009]\d{3}/u.test(written) && shown >= 1000;
    return { value: value < 0 ? -shown : shown, decimals, grouped, before: lead.replace(/[-−–]\s*/, ''), after };
  }
  return null;
}
