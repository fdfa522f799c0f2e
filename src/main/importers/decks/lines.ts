/** A line of a file: `code` inside a fence, its marks included; `comment` in a comment that goes on over lines. */
export type Line = { text: string; code: boolean; comment: boolean };

/** The lines of a Markdown text, with those known in which no mark means anything. */
export function linesOf(text: string): Line[] {
  const lastEnd = text.lastIndexOf('-->');
  let fence: string | null = null;
  let comment = false;
  let offset = 0;
  return text.split('\n').map((line) => {
    const at = offset;
    offset += line.length + 1;
    if (fence !== null) {
      const open = fence;
      const [, close] = /^\s*(`{3,}|~{3,})\s*$/.exec(line) ?? [];
      if (close?.startsWith(open)) fence = null;
      return { text: line, code: true, comment: false };
    }
    const inside = comment;
    if (!inside) {
      const [, ticks] = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
      if (ticks) {
        fence = ticks;
        return { text: line, code: true, comment: false };
      }
    }
    const [begins, ends] = [line.lastIndexOf('<!--'), line.lastIndexOf('-->')];
    // What is never closed is no comment.
    if (begins > ends && at + begins < lastEnd) comment = true;
    else if (ends >= 0) comment = false;
    return { text: line, code: false, comment: inside };
  });
}
