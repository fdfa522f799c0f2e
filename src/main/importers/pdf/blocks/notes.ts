import type { Flow } from '../layout/flow.ts';
import type { Line } from '../lines/line.ts';
import type { Rule } from '../page/page.ts';
import type { Measures } from './measures.ts';

export type Note = { label: string; page: number; lines: Line[]; flow: Flow };

// In parts of the body's size: notes are set smaller.
const SMALLER = 0.94;

/** The notes at the foot of the pages, and the columns without them. A note without a mark goes on from the page before. */
export function takeNotes(flows: readonly Flow[], rulesOf: (page: number) => readonly Rule[], measures: Measures): { flows: Flow[]; notes: Note[] } {
  const notes: Note[] = [];
  const rest = flows.map((flow) => {
    const rules = loneRules(rulesOf(flow.page));
    const tail = tailOf(flow, rules, measures);
    const from = firstNote(tail, flow, rules, measures, notes.length > 0);
    if (from < 0) return flow;
    const lines = tail.slice(from);
    for (const line of lines) {
      const marked = noteMark(line);
      if (marked) notes.push({ label: marked.label, page: flow.page, lines: [marked.line], flow });
      else notes.at(-1)?.lines.push(line);
    }
    return { ...flow, pieces: flow.pieces.slice(0, flow.pieces.length - lines.length) };
  });
  return { flows: rest.filter((flow) => flow.pieces.length > 0), notes };
}

/** Lines along the page that are no part of a table: no other has their edges, and none down the page touches them. */
function loneRules(rules: readonly Rule[]): Rule[] {
  const flat = rules.filter((rule) => !rule.upright);
  const widths = new Map<string, number>();
  const key = (rule: Rule) => `${Math.round(rule.x / 2)} ${Math.round(rule.right / 2)}`;
  for (const rule of flat) widths.set(key(rule), (widths.get(key(rule)) ?? 0) + 1);
  const upright = rules.filter((rule) => rule.upright);
  return flat.filter(
    (rule) =>
      widths.get(key(rule)) === 1 &&
      !upright.some((other) => other.x > rule.x - 3 && other.x < rule.right + 3 && other.y < rule.y + 3 && other.bottom > rule.y - 3),
  );
}

/** The small lines with which a column ends, or those under a short line. */
function tailOf(flow: Flow, rules: readonly Rule[], measures: Measures): Line[] {
  const tail: Line[] = [];
  for (const piece of flow.pieces.toReversed()) {
    if (piece.kind !== 'line' || piece.line.size > SMALLER * measures.size) break;
    tail.unshift(piece.line);
  }
  const pieces = flow.pieces.toReversed();
  const under = pieces.findLastIndex((piece) => piece.kind === 'line' && isUnderRule(piece.line, flow, rules));
  const lines = pieces.slice(0, under + 1).flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []));
  return lines.length === under + 1 && lines.length > tail.length ? lines.reverse() : tail;
}

/** A line that parts notes from the text is shorter than the text and begins with it. */
const isUnderRule = (line: Line, flow: Flow, rules: readonly Rule[]): boolean =>
  rules.some(
    (rule) =>
      !rule.upright &&
      rule.bottom <= line.y + 2 &&
      rule.y > line.y - 2.5 * line.size &&
      rule.right - rule.x < 0.75 * (flow.right - flow.x) &&
      Math.abs(line.end < 0 ? rule.right - flow.right : rule.x - flow.x) < 20,
  );

function firstNote(tail: readonly Line[], flow: Flow, rules: readonly Rule[], measures: Measures, goingOn: boolean): number {
  const [first] = tail;
  if (!first) return -1;
  const marked = tail.findIndex((line) => noteMark(line) !== null);
  const isRuled = (line: Line) => isUnderRule(line, flow, rules);
  if (goingOn && isRuled(first) && first.page > 1 && first.size <= SMALLER * measures.size) return 0;
  if (marked < 0) return -1;
  const line = tail[marked];
  // Without a line over them, notes are known by their raised marks.
  return line && (isRuled(line) || isRuled(first) || line.words[0]?.script === 'sup' || isSmallFirst(line)) ? marked : -1;
}

const isSmallFirst = (line: Line): boolean => (line.words[0]?.word.size ?? line.size) < 0.85 * line.size;

/** A figure or sign at the start of a note, and the line without it. */
function noteMark(line: Line): { label: string; line: Line } | null {
  const [first, second, ...others] = line.words;
  if (!first || !second) return null;
  const label = /^[([]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[)\].:]?$/.exec(first.text)?.[1];
  if (label === undefined) return null;
  const raised = first.script === 'sup' || first.word.size < 0.85 * line.size;
  if (!raised && !(/^\d/.test(label) && second.before === ' ') && !/^[*†‡]/.test(label)) return null;
  if (/^[a-z]+$/.test(label) && !raised) return null;
  const words = [{ ...second, before: '' as const }, ...others];
  return { label, line: { ...line, words, text: words.map(({ text, before }) => before + text).join('') } };
}
