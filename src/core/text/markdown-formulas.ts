import type MarkdownIt from 'markdown-it';

type Markdown = InstanceType<typeof MarkdownIt>;

// As Pandoc has it: no space inside the dollar signs and no digit after them, so that sums of money stay what they are.
const inline = /^\$(?![\s$])((?:\\.|[^\\$\n])*?)(?<!\s)\$(?!\d)/;

/** Teaches a Markdown reader formulas: `$…$` in a line (`math_inline`), and between lines of `$$` (`math_block`) where it reads blocks. */
export function withFormulas(markdown: Markdown): Markdown {
  markdown.inline.ruler.after('escape', 'math', (state, silent) => {
    if (state.src[state.pos] !== '$') return false;
    const [whole, formula] = inline.exec(state.src.slice(state.pos)) ?? [];
    if (whole === undefined || formula === undefined) return false;
    if (!silent) state.push('math_inline', 'math', 0).content = formula;
    state.pos += whole.length;
    return true;
  });
  markdown.block.ruler.before(
    'fence',
    'math_block',
    (state, startLine, endLine, silent) => {
      const line = (k: number) => state.src.slice((state.bMarks[k] ?? 0) + (state.tShift[k] ?? 0), state.eMarks[k]).trim();
      const [, alone] = /^\$\$(.+)\$\$$/.exec(line(startLine)) ?? [];
      if (alone !== undefined) {
        if (silent) return true;
        const token = state.push('math_block', 'math', 0);
        token.content = alone;
        token.map = [startLine, startLine + 1];
        state.line = startLine + 1;
        return true;
      }
      if (line(startLine) !== '$$') return false;
      let end = startLine + 1;
      while (end < endLine && line(end) !== '$$') end++;
      if (end === endLine) return false;
      if (silent) return true;
      const token = state.push('math_block', 'math', 0);
      token.content = state.getLines(startLine + 1, end, 0, false);
      token.block = true;
      token.map = [startLine, end + 1];
      state.line = end + 1;
      return true;
    },
    { alt: ['paragraph', 'blockquote', 'list'] },
  );
  return markdown;
}
