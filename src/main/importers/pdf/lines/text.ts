import { isUnspaced } from '../../../../core/report/plain/line.ts';
import { inlineOf, type Run, unstyled } from '../../rich/runs.ts';
import { type Hyphens, isCut, seamOf } from './hyphens.ts';
import { isEven, type Line } from './line.ts';
import type { Placed } from './order.ts';

/** Which raised figures refer to a note. */
export type Notes = (label: string, page: number) => boolean;
export type Writing = { hyphens: Hyphens; isNote: Notes };

/** Lines of one passage as inline Markdown, joined as the words want it. */
export function inlineOfLines(lines: readonly Line[], writing: Writing, plain = false): string {
  const runs = runsOf(lines, writing);
  return inlineOf(plain || isUniform(runs) ? unstyled(runs) : runs);
}

/** A passage all in bold or italics stresses nothing. */
const isUniform = (runs: readonly Run[]): boolean => {
  const said = runs.filter((run) => run.text.trim() !== '');
  return said.every((run) => run.bold) || said.every((run) => run.italic);
};

function runsOf(lines: readonly Line[], writing: Writing): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, i) => {
    const [before, next] = [runs.at(-1), line.words[0]];
    const above = lines[i - 1];
    if (above && before && next) joinTo(before, above.text, line.text, writing);
    line.words.forEach((placed, n) => {
      const run = { ...runOf(placed, line, writing), text: textOf(placed, line, writing) };
      // Code and links begin without the space before them.
      const apart = placed.before !== '' && (run.code || (run.href && run.href !== runs.at(-1)?.href));
      if (apart) runs.push({ text: placed.before });
      const text = apart ? run.text : placed.before + run.text;
      const [, linked = '', sign = ''] = run.href && line.words[n + 1]?.word.href !== run.href ? (/^(.+?)([.,;:!?)\]»”"]+)$/.exec(text) ?? []) : [];
      // The sign after a link is none of it.
      if (sign !== '') runs.push({ ...run, text: linked }, { text: sign });
      else runs.push({ ...run, text });
    });
  });
  return runs;
}

function runOf({ word, script }: Placed, line: Line, { isNote }: Writing): Omit<Run, 'text'> {
  const { bold, italic } = word.style;
  const raised = script && !isReference(word.text, line.page, script, isNote) ? script : undefined;
  return {
    ...(bold ? { bold } : {}),
    // Figures among Chinese letters take the slant that those cannot.
    ...(italic && (/\p{L}/u.test(word.text) || !/\p{Script=Han}/u.test(line.text)) ? { italic } : {}),
    ...(isEven(word) && !line.mono && /[\p{L}\p{N}]/u.test(word.text) ? { code: true } : {}),
    ...(raised ? { script: raised } : {}),
    ...(word.href ? { href: word.href } : {}),
  };
}

function textOf({ word, text, script }: Placed, line: Line, { isNote }: Writing): string {
  if (!isReference(word.text, line.page, script, isNote)) return text;
  return labelsOf(word.text)
    .map((label) => `[${label}]`)
    .join('');
}

const labelsOf = (text: string): string[] =>
  text
    .split(',')
    .map((label) => label.replace(/[()[\].]/g, '').trim())
    .filter((label) => label !== '');

function isReference(text: string, page: number, script: Placed['script'], isNote: Notes): boolean {
  if (script !== 'sup') return false;
  const labels = labelsOf(text);
  return labels.length > 0 && labels.every((label) => isNote(label, page));
}

/** The notes that a passage refers to, by their labels. */
export function notesIn(lines: readonly Line[], isNote: Notes): { label: string; page: number }[] {
  return lines.flatMap((line) =>
    line.words.flatMap(({ word, script }) =>
      isReference(word.text, line.page, script, isNote) ? labelsOf(word.text).map((label) => ({ label, page: line.page })) : [],
    ),
  );
}

function joinTo(before: Run, above: string, line: string, { hyphens }: Writing): void {
  if (/[\p{L}\p{N}]-$/u.test(above)) {
    const seam = seamOf(above.slice(-60), line.slice(0, 60), hyphens);
    if (seam === 'drop') before.text = before.text.slice(0, -1);
    if (seam === 'space') before.text += ' ';
    return;
  }
  if (isUnspaced(above.at(-1) ?? '') || isUnspaced(line[0] ?? '')) return;
  // Addresses are broken after a slash.
  if (/:\/\/\S*\/$/.test(above)) return;
  if (!isCut(above.slice(-60), line.slice(0, 60), hyphens)) before.text += ' ';
}
