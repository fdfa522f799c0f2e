import type { Note, SourceRef } from '../../model/deck.ts';
import type { SentenceId } from '../../model/id.ts';
import { wordsOnly } from '../../planner/ledger.ts';

/** What of a note stays and what goes along. */
export type DividedNote = { stays: Note; goes: Note };

type Part = { text: string; sources: SourceRef[] };

/**
 * Cuts a note between its paragraphs: those that tell sentences of `going` and none of `staying` go, with the sources that
 * they tell; what tells neither keeps to the paragraph before it. A paragraph that tells of both is cut between two
 * sentences where all that stays comes first, else it stays whole. Every word and every source is in one of the two.
 */
export function divideNote(note: Note, going: ReadonlySet<SentenceId>, staying: ReadonlySet<SentenceId>): DividedNote {
  const { parts, untold } = partsOf(note);
  const stays: Part[] = [];
  const goes: Part[] = [];
  let along = false;
  for (const part of parts.flatMap((whole) => cutWithin(whole, going, staying))) {
    const tells = (wanted: ReadonlySet<SentenceId>) => part.sources.some(({ sentence }) => wanted.has(sentence));
    if (tells(staying)) along = false;
    else if (tells(going)) along = true;
    else if (part.sources.length > 0) along = false;
    (along ? goes : stays).push(part);
  }
  if (goes.length === 0) return { stays: note, goes: { text: '', sources: [] } };
  return { stays: joined([...stays, { text: '', sources: untold }]), goes: joined(goes) };
}

/** Prose whose last sentences go is cut before the first of them. */
function cutWithin(part: Part, going: ReadonlySet<SentenceId>, staying: ReadonlySet<SentenceId>): Part[] {
  const placed = part.sources.map((source) => ({ source, at: part.text.indexOf(source.quote) })).sort((a, b) => a.at - b.at);
  const last = placed.findLastIndex(({ source }) => staying.has(source.sentence));
  const first = placed.findIndex(({ source }, k) => k > last && going.has(source.sentence));
  const at = placed[first]?.at ?? 0;
  if (last < 0 || first < 0 || (placed[0]?.at ?? -1) < 0 || placed.some(({ source }, k) => k < first && going.has(source.sentence))) return [part];
  if (!/^[\p{L}\p{N}"„“‚«»(*_]/u.test(part.text) || part.text.includes('\n') || /^\d+[.)]\s/.test(part.text)) return [part];
  const sources = (list: typeof placed) => list.map(({ source }) => source);
  return [
    { text: part.text.slice(0, at).trimEnd(), sources: sources(placed.slice(0, first)) },
    { text: part.text.slice(at), sources: sources(placed.slice(first)) },
  ];
}

const joined = (parts: readonly Part[]): Note => ({
  text: parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n'),
  sources: parts.flatMap(({ sources }) => sources),
});

/** The paragraphs with the sources that each tells, found by their words as the ledger finds them; one that runs over two makes them one. */
function partsOf(note: Note): { parts: Part[]; untold: SourceRef[] } {
  const paragraphs = paragraphsOf(note.text);
  const ends: number[] = [];
  let words = '';
  for (const paragraph of paragraphs) {
    words += wordsOnly(paragraph);
    ends.push(words.length);
  }
  const paragraphAt = (place: number) => ends.findIndex((end) => place < end);
  const untold: SourceRef[] = [];
  const told: { source: SourceRef; first: number }[] = [];
  const glued = new Set<number>();
  let from = 0;
  for (const source of note.sources) {
    const quote = wordsOnly(source.quote);
    let at = quote === '' ? -1 : words.indexOf(quote, from);
    if (at < 0 && quote !== '') at = words.indexOf(quote);
    if (at < 0) {
      untold.push(source);
      continue;
    }
    from = at + quote.length;
    const [first, last] = [paragraphAt(at), paragraphAt(from - 1)];
    told.push({ source, first });
    for (let k = first + 1; k <= last; k++) glued.add(k);
  }
  const parts: Part[] = [];
  paragraphs.forEach((text, k) => {
    const sources = told.filter(({ first }) => first === k).map(({ source }) => source);
    const before = parts.at(-1);
    if (before && glued.has(k)) {
      before.text += `\n\n${text}`;
      before.sources.push(...sources);
    } else parts.push({ text, sources });
  });
  return { parts, untold };
}

/** Parted by blank lines; code and formulas between their fences stay whole. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let fence = '';
  const end = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,}|\$\$)/.exec(line)?.[1] ?? '';
    if (fence === '' && line.trim() === '') {
      end();
      continue;
    }
    lines.push(line);
    if (fence === '') fence = mark === '$$' && /\$\$.*\$\$/.test(line) ? '' : mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  end();
  return paragraphs;
}
