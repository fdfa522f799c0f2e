import { type Line, linesOf } from '../lines/line.ts';
import type { Page, Word } from '../page/page.ts';

/** Letters and figures alone, without the number before them. */
export const bare = (text: string): string => {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/^\d+(?=\p{L})/u, '') || letters;
};

export const contentsName =
  /^(?:Inhalt(?:sverzeichnis|sübersicht)?|(?:Table of )?Contents|(?:Tabellen|Abbildungs)verzeichnis|List of (?:Tables|Figures|Examples)|Table des (?:matières|figures)|Liste des (?:tableaux|figures|illustrations)|Sommaire|[目表图圖]\s*[录錄次]|المحتويات|الفهرس)$/iu;

const entry = /^(.*?\p{L}.*?)((?:\s?[.…·_]){3,}\s*|\s+)(\d{1,4}|[ivxlc]{1,6})$/u;
// "Table 2.1:", "Chapter 3." before the name.
const label = /^\p{L}+\s*(?=\d)/u;
const LEAST = 4;
// Lines of an entry, or of a heading.
const LINES = 3;
const LONGEST = 250;
// Of a contents' entries, so many are headings or captions of the report, and in the order of its pages.
const KNOWN = 0.75;
// Of their numbers, so many lead to the pages where these stand.
const LEADING = 0.6;
// What stands on more pages is no heading.
const PAGES = 40;

/** On which pages a text stands on lines of its own. */
type Names = ReadonlyMap<string, readonly number[]>;
type Row = { line: Line; dotted: boolean; title: string | null; number: number | null };

/**
 * The pages without tables of contents and lists of tables and figures: lines that end in page numbers, name what the
 * report says again on lines of their own, and lead to the pages of these. What the report does not say again stays.
 */
export function withoutContentsPages(pages: readonly Page[]): Page[] {
  const rows = pages.flatMap((page) => linesOf(page.words, page.number).map(rowOf));
  let known: Names | null = null;
  const dropped = new Set<Word>();
  for (let at = 0; at < rows.length; at += 1) {
    const end = endOfRun(rows, at);
    if (end === null) continue;
    known ??= namesOf(rows);
    for (const { words } of repeatedIn(rows.slice(at, end), known)) for (const { word } of words) dropped.add(word);
    at = end - 1;
  }
  return dropped.size === 0 ? [...pages] : pages.map((page) => ({ ...page, words: page.words.filter((word) => !dropped.has(word)) }));
}

function rowOf(line: Line): Row {
  const text = line.text.trim();
  const found = text.length <= LONGEST ? entry.exec(text) : null;
  const number = found?.[3] ?? '';
  return { line, dotted: /(?:\.\s?){3,}|…{2,}/.test(text), title: found?.[1] ?? null, number: /\d/.test(number) ? Number(number) : null };
}

/** Where a run of entries ends that begins here, with its name or with a dotted line; null where none does. */
function endOfRun(rows: readonly Row[], from: number): number | null {
  const first = rows[from];
  const named = first && contentsName.test(first.line.text.trim());
  if (!first || !(named || (first.dotted && first.title !== null))) return null;
  let [end, entries, last] = [from + 1, named ? 0 : 1, first.number ?? 0];
  for (let i = from + 1; i < rows.length && i - end < LINES; i += 1) {
    const row = rows[i];
    if (!row) break;
    const isName = contentsName.test(row.line.text.trim());
    if (isName) last = 0;
    if (!isName && row.title === null) continue;
    // Further on, prose may end in a number too.
    if (row.number !== null && row.number < last - 1 && !row.dotted) continue;
    last = Math.max(last, row.number ?? 0);
    end = i + 1;
    entries += isName ? 0 : 1;
  }
  return entries >= LEAST ? end : null;
}

/** The lines of a table of contents that the report says again, its name among them; none where the run is something else. */
function repeatedIn(run: readonly Row[], known: Names): Line[] {
  const repeated: Line[] = [];
  const leads: { number: number; pages: readonly number[] }[] = [];
  let [entries, found, falling, last] = [0, 0, 0, 0];
  let wrapped: Line[] = [];
  for (const { line, title, number, dotted } of run) {
    if (contentsName.test(line.text.trim())) {
      repeated.push(line);
      wrapped = [];
      last = 0;
    } else if (title === null) wrapped = [...wrapped, line].slice(1 - LINES);
    else {
      const entry = entryOf(wrapped, title, known);
      entries += 1;
      if (number !== null && number < last) falling += 1;
      last = number ?? last;
      // A Roman number leads nowhere: dots must say that it is a page's.
      if (entry && (number !== null || dotted)) {
        found += 1;
        repeated.push(...wrapped.slice(entry.from), line);
        if (number !== null) leads.push({ number, pages: entry.pages });
      }
      wrapped = [];
    }
  }
  return found >= KNOWN * entries && falling <= (1 - KNOWN) * entries && leadToPages(leads) ? repeated : [];
}

/** True where most numbers differ from the pages by the same. */
function leadToPages(leads: readonly { number: number; pages: readonly number[] }[]): boolean {
  const counts = new Map<number, number>();
  for (const { number, pages } of leads) for (const offset of new Set(pages.map((page) => page - number))) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  return leads.length === 0 || [...counts.values()].some((count) => count >= LEADING * leads.length);
}

/** From which of the lines above it an entry's title is one that is known, and where; null where it is not. */
function entryOf(above: readonly Line[], title: string, known: Names): { from: number; pages: readonly number[] } | null {
  // The whole first: a heading's last line may stand alone too.
  for (let from = 0; from <= above.length; from += 1) {
    const text = [...above.slice(from).map((line) => line.text), title].join(' ');
    const pages = keysOf(text).flatMap((key) => known.get(key) ?? []);
    if (pages.length > 0) return { from, pages };
  }
  return null;
}

/** What stands on lines that are no entries, alone and with the next ones: headings and captions among them. */
function namesOf(rows: readonly Row[]): Names {
  const known = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (row.dotted) return;
    let text = '';
    for (const { line, dotted } of rows.slice(i, i + LINES)) {
      if (dotted || text.length > LONGEST) break;
      text = text === '' ? line.text : `${text} ${line.text}`;
      for (const key of keysOf(text)) {
        const pages = known.get(key);
        if (!pages) known.set(key, [row.line.page]);
        else if (pages.length < PAGES && pages.at(-1) !== row.line.page) pages.push(row.line.page);
      }
    }
  });
  return known;
}

const keysOf = (text: string): string[] => [bare(text), bare(text.trim().replace(label, ''))].filter((key) => key !== '');
