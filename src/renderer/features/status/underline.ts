import { claimsOf, noteClaim, unsupportedIn } from '../../../core/sources/doubts.ts';
import { selectedSlide, useDeck } from '../../store/deck.ts';
import { words } from '../../store/words.ts';

// What its sources do not have is underlined by the browser's own highlights: nothing is changed in the page, so that
// whoever edits a text in it is not disturbed. What is compared is what the field shows now, formatted or not.

const highlight = 'doubt';

/** Underlines on the slide and in the notes what their sources do not have, from now on; returns what ends it. */
export function underlineDoubts(): () => void {
  let waiting = 0;
  const plan = () => {
    if (waiting === 0) waiting = requestAnimationFrame(paint);
  };
  const paint = () => {
    waiting = 0;
    CSS.highlights.set(highlight, new Highlight(...rangesOnPage()));
  };
  plan();
  const watch = new MutationObserver(plan);
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  const unsubscribe = useDeck.subscribe(plan);
  return () => {
    cancelAnimationFrame(waiting);
    watch.disconnect();
    unsubscribe();
    CSS.highlights.delete(highlight);
  };
}

function rangesOnPage(): Range[] {
  const selected = selectedSlide();
  const { project } = useDeck.getState();
  if (!selected || !project) return [];
  const note = noteClaim(selected.slide, project.report);
  const fields = new Map([...document.querySelectorAll<HTMLElement>('.stage .slide [data-field]')].map((element) => [element.dataset['field'], element]));
  const editor = note ? document.querySelector<HTMLElement>('.notes [contenteditable="true"]') : null;
  const ranges: Range[] = [];
  const told = new Set<HTMLElement>();
  for (const { field, sources } of [...claimsOf(selected.slide), ...(note ? [note] : [])]) {
    const element = field === 'note' ? editor : fields.get(field);
    if (!element) continue;
    const doubted: string[] = [];
    for (const nodes of blocksIn(element)) {
      const text = nodes.map((node) => node.data).join('');
      for (const { from, to } of unsupportedIn(field, text, sources, project.report.language)) {
        ranges.push(...[rangeOf(nodes, from, to)].filter((range) => range !== null));
        doubted.push(text.slice(from, to));
      }
    }
    if (doubted.length === 0) continue;
    explain(element, doubted);
    told.add(element);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-doubted]')) if (!told.has(element)) unexplain(element);
  return ranges;
}

/** For those who do not see the line. */
function explain(element: HTMLElement, texts: readonly string[]): void {
  const said = words.sources.notInSource(texts);
  if (element.getAttribute('aria-description') === said) return;
  element.setAttribute('aria-description', said);
  element.dataset['doubted'] = '';
}

function unexplain(element: HTMLElement): void {
  element.removeAttribute('aria-description');
  delete element.dataset['doubted'];
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, td, th, pre';

/** The texts of an element, those of one paragraph together: what ends the one does not go on in the next. */
function blocksIn(element: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    const texts = found.get(block);
    if (texts) texts.push(node);
    else found.set(block, [node]);
  }
  return [...found.values()];
}

function rangeOf(nodes: readonly Text[], from: number, to: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of nodes) {
    const end = at + node.length;
    if (!begun && from < end) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return null;
}
