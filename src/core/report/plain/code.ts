import type { RawBlock } from '../../model/raw.ts';
import type { Line } from './line.ts';

type Code = Extract<RawBlock, { kind: 'code' }>;

// As Markdown and reStructuredText have it, and as people do without knowing either.
const INDENT = 4;
const sign = /[=;{}<>\\]|\p{L}\(|^(?:#|\/\/|\$ |%|import |def |let |const |var |return\b|SELECT )/u;
const prose = /[\p{L}”“"»)][.!?]$/u;

/** The code that begins at a line, and how many lines it takes: set in by four columns, and looking like no language that is spoken. */
export function codeAt(lines: readonly Line[], start: number): { code: Code; length: number } | null {
  const first = lines[start];
  if (!first?.gap || first.indent < INDENT) return null;
  let end = start;
  for (let line = lines[end]; line && line.indent >= INDENT && (end === start || !line.gap); line = lines[end]) end += 1;
  const block = lines.slice(start, end);
  const next = lines[end];
  if (next && !next.gap) return null;
  const signs = block.filter((line) => sign.test(line.text)).length;
  if (signs * 3 < block.length * 2 || block.some((line) => prose.test(line.text) && !sign.test(line.text))) return null;
  const indent = Math.min(...block.map((line) => /^\s*/.exec(line.raw)?.[0].length ?? 0));
  const text = block.map((line) => line.raw.slice(indent).trimEnd()).join('\n');
  return { code: { kind: 'code', language: '', text, at: { kind: 'line', line: first.n } }, length: end - start };
}
