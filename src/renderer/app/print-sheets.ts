// Pages of paper: notes that are longer than their page run on to further ones, and every page gets its number.

/** Fills the pages in the window; numbers count on from `first`. Returns which slide each page belongs to. */
export function fillSheets(root: HTMLElement, first: number): number[] {
  for (const list of root.querySelectorAll<HTMLElement>('.sheet-notes ol')) numbered(list);
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet')) runOn(sheet);
  const pages = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  for (const [index, page] of pages.entries()) {
    const number = page.querySelector('.sheet-number');
    if (number) number.textContent = String(first + index);
  }
  return pages.map((page) => Number(page.dataset['group']));
}

/** A list's numbers as words, which stay with their items on whatever page, and which those who listen hear. */
function numbered(list: HTMLElement): void {
  const first = Number(list.getAttribute('start') ?? 1);
  for (const [index, item] of [...list.children].entries()) {
    const number = document.createElement('span');
    number.className = 'number';
    number.textContent = `${first + index}. `;
    const place = item.firstElementChild?.matches('p') ? item.firstElementChild : item;
    place.prepend(number);
  }
}

/** Moves what has no room to a further page, and from there on. */
function runOn(sheet: HTMLElement): void {
  const notes = sheet.querySelector<HTMLElement>('.sheet-notes');
  if (!notes || !isOver(notes)) return;
  const next = furtherPage(sheet);
  const rest = next.querySelector<HTMLElement>('.sheet-notes');
  if (!rest) return;
  sheet.after(next);
  const kept = notes.textContent?.length ?? 0;
  moveRest(notes, rest, () => isOver(notes));
  // A word that is wider and higher than any page stays where it is.
  if (rest.textContent?.length !== kept || notes.childNodes.length > 0) runOn(next);
}

const isOver = (notes: HTMLElement): boolean => notes.scrollHeight > notes.clientHeight + 1;

function furtherPage(sheet: HTMLElement): HTMLElement {
  const next = sheet.cloneNode(true) as HTMLElement;
  next.querySelector('.sheet-slide')?.remove();
  next.querySelector('.sheet-again')?.removeAttribute('hidden');
  next.querySelector('.sheet-notes')?.replaceChildren();
  return next;
}

/** Moves from the end of one element to the start of another until there is room; what does not fit as a whole is parted. */
function moveRest(from: Element, to: Element, over: () => boolean): void {
  while (over()) {
    const last = from.lastChild;
    if (!last) return;
    last.remove();
    if (over() || !isParted(last)) {
      to.prepend(last);
      continue;
    }
    from.append(last);
    const rest = last.cloneNode(false) as Element;
    to.prepend(rest);
    if (last instanceof Element && last.matches('ul, ol, li, blockquote, div, table, tbody') && last.children.length > 0) moveRest(last, rest, over);
    else moveWords(last as Element, rest, over);
    if (last.textContent?.trim() === '') last.remove();
    if (rest.textContent?.trim() === '') rest.remove();
    return;
  }
}

/** What may be parted between two pages: a formula, a picture or a row of a table may not. */
const isParted = (node: Node): boolean => node instanceof HTMLElement && node.matches('p, ul, ol, li, blockquote, pre, div, table, tbody');

/** Moves the words that have no room. The most that fit are found by halving. */
function moveWords(from: Element, rest: Element, over: () => boolean): void {
  const whole = [...from.childNodes].map((node) => node.cloneNode(true));
  const places = wordPlaces(whole);
  const show = (count: number) => {
    from.replaceChildren(...before(whole, places[count] ?? 0));
    return !over();
  };
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (show(middle)) low = middle;
    else high = middle - 1;
  }
  show(low);
  rest.replaceChildren(...after(whole, places[low] ?? 0));
}

/** Where words end, in letters of the whole text; 0 first. Chinese has no spaces: there every sign may end a line. */
function wordPlaces(nodes: readonly Node[]): number[] {
  const text = nodes.map((node) => node.textContent ?? '').join('');
  return [0, ...[...text.matchAll(/\s+|[\p{Script=Han}。，、；：！？]/gu)].map((found) => found.index + found[0].length), text.length];
}

const before = (nodes: readonly Node[], place: number): Node[] => parted(nodes, place, 'before');
const after = (nodes: readonly Node[], place: number): Node[] => parted(nodes, place, 'after');

function parted(nodes: readonly Node[], place: number, side: 'before' | 'after'): Node[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const length = node.textContent?.length ?? 0;
    const [start, end] = [at, at + length];
    at = end;
    if (end <= place) return side === 'before' ? [node.cloneNode(true)] : [];
    if (start >= place) return side === 'after' ? [node.cloneNode(true)] : [];
    // A formula is one sign.
    if (node instanceof Element && (node.matches('tex-formula') || node.querySelector('tex-formula'))) return side === 'after' ? [node.cloneNode(true)] : [];
    const copy = node.cloneNode(false);
    if (node instanceof Text) {
      const text = node.data;
      copy.textContent = side === 'before' ? text.slice(0, place - start) : text.slice(place - start);
    } else for (const kid of parted([...node.childNodes], place - start, side)) copy.appendChild(kid);
    return [copy];
  });
}
