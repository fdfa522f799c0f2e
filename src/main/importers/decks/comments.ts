import type { Line } from './lines.ts';

/** A comment's text and where it stands: the line, counted from 0, and whether only comments and blank lines follow it. */
export type Comment = { text: string; line: number; last: boolean };

/** The lines without their HTML comments, which leave blank lines so that every line keeps its number, and the comments. */
export function takeComments(lines: readonly Line[]): { lines: Line[]; comments: Comment[] } {
  const comments: Comment[] = [];
  const open: { text: string[]; line: number }[] = [];
  const rest = lines.map((line, number): Line => {
    if (line.code) return line;
    let kept = '';
    let from = 0;
    let ticks = 0;
    for (;;) {
      const [inside] = open;
      if (inside) {
        const end = line.text.indexOf('-->', from);
        inside.text.push(line.text.slice(from, end < 0 ? undefined : end));
        if (end < 0) break;
        comments.push({ text: inside.text.join('\n'), line: inside.line, last: false });
        open.pop();
        from = end + 3;
      }
      const begin = line.text.indexOf('<!--', from);
      // A comment between backticks is what the author writes about.
      for (let at = from; at < begin; at++) if (line.text[at] === '`') ticks++;
      const quoted = begin >= 0 && ticks % 2 === 1;
      kept += line.text.slice(from, begin < 0 || quoted ? undefined : begin);
      if (begin < 0 || quoted) break;
      open.push({ text: [], line: number });
      from = begin + 4;
    }
    return { ...line, text: kept };
  });
  const [unclosed] = open;
  if (unclosed) {
    // What was never closed was none, and hides nothing.
    const shown = lines.map((line, k) =>
      k < unclosed.line ? (rest[k] ?? line) : { ...line, text: line.code ? line.text : line.text.replaceAll('<!--', '&lt;!--') },
    );
    return { lines: shown, comments };
  }
  const end = rest.findLastIndex(({ text }) => text.trim() !== '');
  return { lines: rest, comments: comments.map((comment) => ({ ...comment, last: comment.line > end })) };
}
