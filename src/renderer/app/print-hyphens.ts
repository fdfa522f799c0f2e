// Soft hyphens are letters to a PDF, seen or not: a word that has some is not found there. On paper, where lines no longer
// change, a hyphen stands where a line ends with one, and nothing elsewhere.

/** Puts hyphens where lines end within words, and joins the words that do not part; every line ends where it did. */
export function settleHyphens(root: HTMLElement): void {
  const fields = new Set([...root.querySelectorAll('.syllable')].flatMap((part) => part.closest('[data-field]') ?? []));
  const settled = [...fields].map((field) => ({ field, starts: lineStarts(field) }));
  for (const { field, starts } of settled) {
    for (const { node, offset } of starts.toReversed()) endLine(node, offset, field.querySelector('tex-formula') === null);
    for (const part of field.querySelectorAll('.syllable')) part.replaceWith(...part.childNodes);
    field.normalize();
  }
}

type Place = { node: Text; offset: number };

/** Where the lines of a field begin, but for the first. */
function lineStarts(field: Element): Place[] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('tex-formula') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  const starts: Place[] = [];
  let bottom = Number.NaN;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    for (const { index } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getBoundingClientRect();
      if (box.bottom - bottom > box.height / 2) starts.push({ node, offset: index });
      bottom = box.bottom;
    }
  }
  return starts;
}

/**
 * Ends a line before that place: within a word with a hyphen, and between words for good. A text without its soft hyphens
 * is wrapped in another way (text-wrap: pretty); beside a formula it is left to the browser, which alone knows its place.
 */
function endLine(node: Text, offset: number, forGood: boolean): void {
  const own = node.parentElement;
  const next = offset === 0 && own?.matches('.syllable') ? own : node;
  const before = next.previousSibling;
  const parted = offset === 0 && before instanceof Element && before.matches('.syllable');
  if (parted) before.append('-');
  if (!parted && !forGood) return;
  (offset === 0 ? next : node.splitText(offset)).before(document.createElement('br'));
}
