import type { Run } from '../rich/runs.ts';
import type { Draft, TextDraft } from './draft.ts';

type Typed = { marker: string; style: string; number: number | null };

/** Gives paragraphs a place in a list where their author typed the marks: two or more in a row with the same bullet, or with numbers that count on. */
export function markTypedLists(drafts: readonly Draft[]) {
  let going: { draft: TextDraft; typed: Typed }[] = [];
  const close = () => {
    if (going.length > 1) for (const [i, { draft, typed }] of going.entries()) place(draft, typed, i === 0);
    going = [];
  };
  for (const draft of drafts) {
    const typed = draft.kind === 'text' && draft.role === 'prose' && draft.heading === null && !draft.list && !draft.look.monospaced ? typedMark(draft) : null;
    const last = going.at(-1)?.typed;
    const goesOn = typed !== null && last !== undefined && typed.style === last.style && (typed.number === null || typed.number === (last.number ?? 0) + 1);
    if (!goesOn) close();
    if (draft.kind === 'text' && typed && (goesOn || typed.number === null || typed.number === 1)) going.push({ draft, typed });
  }
  close();
}

function typedMark({ runs }: TextDraft): Typed | null {
  const [first] = runs;
  if (!first || first.math) return null;
  const text = runs.map((run) => run.text).join('');
  const bullet = /^\s*([•·▪◦‣●○■–—*-])(?:\t|\s+)(?=\S)/.exec(text)?.[1];
  if (bullet !== undefined) return { marker: bullet, style: bullet, number: null };
  const [, open = '', digits, letter, end = ''] = /^\s*(\(?)(?:(\d{1,2})|([a-z]))([.)])(?:\t|\s+)(?=\S)/.exec(text) ?? [];
  const number = digits !== undefined ? Number(digits) : letter !== undefined ? letter.charCodeAt(0) - 96 : null;
  if (number === null) return null;
  return { marker: `${open}${digits ?? letter}${end}`, style: `${open}${digits === undefined ? 'a' : '1'}${end}`, number };
}

function place(draft: TextDraft, { marker, number }: Typed, begins: boolean) {
  draft.runs = withoutStart(draft.runs, marker);
  draft.list = { num: 'typed', abstract: 'typed', level: 0, marker, ordered: number !== null, indent: 0, begins };
}

/** The runs without the mark at their start, however it was cut. */
function withoutStart(runs: readonly Run[], marker: string): Run[] {
  let left = marker.length;
  let started = false;
  const kept: Run[] = [];
  for (const run of runs) {
    let text = started ? run.text : run.text.trimStart();
    if (left > 0) {
      const cut = Math.min(left, text.length);
      left -= cut;
      text = text.slice(cut);
    }
    if (left === 0 && !started) text = text.trimStart();
    if (left === 0 && text !== '') started = true;
    if (text !== '') kept.push({ ...run, text });
  }
  return kept;
}
