import { takeComments } from './comments.ts';
import type { Fields } from './dialect.ts';
import type { Line } from './lines.ts';
import { blank, type MarkdownSlide, type SlideSource } from './slide-source.ts';

/** Slides between the separators of reveal-md, across and down alike. */
export function splitReveal(lines: readonly Line[], { fields, after }: { fields: Fields; after: number }): SlideSource[] {
  const across = lineFor(fields['separator'], '---');
  const down = lineFor(fields['verticalSeparator'], '----');
  const slides: SlideSource[] = [{ lines: [], line: after + 1, fields }];
  lines.slice(after).forEach((line, k) => {
    const mark = line.text.trim();
    if (!line.code && !line.comment && (mark === across || mark === down)) slides.push({ lines: [blank(line)], line: after + k + 1, fields });
    else slides.at(-1)?.lines.push(line);
  });
  return slides;
}

/** A separator is given as a pattern; all that is taken of it is the line that it means, for a pattern of a stranger can run for ever. */
function lineFor(pattern: unknown, usual: string): string {
  if (typeof pattern !== 'string') return usual;
  const literal = pattern.replace(/\\r\??|\\n|\r?\n|^\^|\$$|\?/g, '').trim();
  return literal === '' || /[\\()[\]{}|*+]/.test(literal) ? usual : literal;
}

/** A slide up to its notes; comments are settings. */
export function readReveal({ lines, line, fields }: SlideSource): MarkdownSlide {
  const { lines: own, comments } = takeComments(lines);
  const settings = comments.filter(({ text }) => /^\s*\.slide:/.test(text)).map(({ text }) => text);
  const separator = lineFor(fields['notesSeparator'], '');
  const opens = separator === '' ? /^\s*notes?:/i : null;
  const at = own.findIndex(({ text, code }) => !code && (opens ? opens.test(text) : text.trim().startsWith(separator)));
  const told = at < 0 ? [] : own.slice(at).map(({ text }, k) => (k === 0 ? text.trim().replace(opens ?? separator, '') : text));
  const aside = asides(at < 0 ? own : own.slice(0, at));
  return {
    shown: aside.lines,
    line,
    notes: [
      ...aside.notes.map((note) => ({ ...note, line: line + note.line })),
      ...(told.join('').trim() === '' ? [] : [{ text: told.join('\n'), line: line + at }]),
    ],
    layout: null,
    hidden: settings.some((text) => /data-visibility\s*=\s*["']?hidden/.test(text)),
    columns: [],
    pictures: settings.flatMap((text) => /data-background(?:-image)?\s*=\s*["']([^"']+\.(?:png|jpe?g|gif|svg|webp))["']/i.exec(text)?.[1] ?? []),
    leftOut: [],
  };
}

/** Notes may also stand in `<aside class="notes">`. */
function asides(lines: readonly Line[]): { lines: Line[]; notes: { text: string; line: number }[] } {
  const notes: { text: string[]; line: number }[] = [];
  let open = false;
  const rest = lines.map((line, k) => {
    if (line.code) return line;
    const begins = /^\s*<aside\b[^>]*\bnotes\b[^>]*>/i.exec(line.text);
    if (!open && !begins) return line;
    if (begins) notes.push({ text: [], line: k });
    const end = line.text.search(/<\/aside>/i);
    notes.at(-1)?.text.push(line.text.slice(begins?.[0].length ?? 0, end < 0 ? undefined : end));
    open = end < 0;
    return { ...line, text: end < 0 ? '' : line.text.slice(end + '</aside>'.length) };
  });
  return { lines: rest, notes: notes.map(({ text, line }) => ({ text: text.join('\n'), line })) };
}
