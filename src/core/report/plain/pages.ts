const endsSentence = (text: string): boolean => /[.!?…。！？；][»”“"'’'）)\]』」]*$/.test(text);

// A line that stands on this many pages at least belongs to the paper, not to the text.
const REPEATED = 3;
const pageNumber = /^(?:[-–—]\s*)?(?:(?:Seite|Page|S\.|p\.|第)\s*)?\d{1,4}(?:\s*(?:\/|von|of|sur|de)\s*\d{1,4}|\s*页)?(?:\s*[-–—])?$/iu;

/**
 * The lines of a text that was printed in pages, without the heads and feet that stand on each: those are blank. A
 * paragraph that goes on over the page has no blank line left in it. Texts without form feeds stay as they are.
 */
export function withoutPages(lines: readonly string[]): string[] {
  const starts = lines.flatMap((line, i) => (line.includes('\f') ? [i] : []));
  if (starts.length === 0) return [...lines];
  const out = [...lines];
  const bounds = [0, ...starts, lines.length];
  const pages = bounds.slice(0, -1).map((from, i) => contentOf(lines, from, bounds[i + 1] ?? lines.length));
  const edges = pages.flatMap((page) => [page[0], page.length > 1 ? page.at(-1) : undefined]).filter((at) => at !== undefined);
  const count = new Map<string, number>();
  for (const at of edges) count.set(shapeOf(lines[at] ?? ''), (count.get(shapeOf(lines[at] ?? '')) ?? 0) + 1);
  for (const at of [...edges.filter((edge) => (count.get(shapeOf(lines[edge] ?? '')) ?? 0) >= REPEATED), ...numberLines(lines, pages)]) out[at] = '';
  for (const start of starts) joinOver(out, start);
  return out;
}

/** The lines that are their pages' numbers: they count on from page to page, beside other lines. */
function numberLines(lines: readonly string[], pages: readonly (readonly number[])[]): number[] {
  const numbered = pages.map((page) =>
    [page[0], page.at(-1)].flatMap((at) => {
      const text = page.length > 1 && at !== undefined ? bare(lines[at] ?? '') : '';
      return at !== undefined && pageNumber.test(text) ? [{ at, number: Number(/\d+/.exec(text)?.[0]) }] : [];
    }),
  );
  return numbered.flatMap((own, i) => {
    const near = [...(numbered[i - 1] ?? []).map(({ number }) => number + 1), ...(numbered[i + 1] ?? []).map(({ number }) => number - 1)];
    return own.filter(({ number }) => near.includes(number)).map(({ at }) => at);
  });
}

const bare = (line: string): string => line.replaceAll('\f', '').trim();
/** Numbers count on from page to page. */
const shapeOf = (line: string): string => bare(line).replace(/\d+/g, '0').replace(/\s+/g, ' ');

function contentOf(lines: readonly string[], from: number, to: number): number[] {
  const content: number[] = [];
  for (let at = from; at < to; at += 1) if (bare(lines[at] ?? '') !== '') content.push(at);
  return content;
}

/** Where a sentence stands on both sides of a page's end, nothing parts it. */
function joinOver(out: string[], start: number) {
  let before = start - 1;
  while (before >= 0 && start - before < 12 && bare(out[before] ?? '') === '') before -= 1;
  let after = start;
  while (after < out.length && after - start < 12 && bare(out[after] ?? '') === '') after += 1;
  const [above, below] = [bare(out[before] ?? ''), bare(out[after] ?? '')];
  if (above === '' || below === '' || endsSentence(above) || above.endsWith(':') || !/^\p{Ll}/u.test(below)) return;
  out[after] = (out[after] ?? '').replaceAll('\f', '');
  // A mark for lines that are not even blank.
  for (let at = before + 1; at < after; at += 1) out[at] = JOINED;
}

/** A line that is no line: what stands before it goes on after it. */
export const JOINED = '\ufdd2';
