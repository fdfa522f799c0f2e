import type { Slide } from '../../../core/model/deck.ts';
import { flatSections, type Report } from '../../../core/model/report.ts';
import { type Hit, hitInReport, hitsOnSlide, type Searched, searchedIn, wordsAsked } from '../../../core/present/questions.ts';

/** Milliseconds that the search takes at a time: a cue never waits longer for it. */
const slice = 6;
/** So many places are found at most. */
export const most = 100;

/** What was found so far; `done` once everything was searched. */
export type Found = { hits: readonly Hit[]; done: boolean };

type Searchable = { slides: readonly Slide[]; report: Report | null };

const read = new WeakMap<Report, Searched[]>();

/** Looks for a question in small portions, on slides and in notes first; returns the way to stop. `tell` hears it once and at the end. */
export function search(question: string, { slides, report }: Searchable, tell: (found: Found) => void): () => void {
  const words = wordsAsked(question);
  const hits: Hit[] = [];
  let stopped = false;
  const work = portions(words, slides, report, hits);
  const go = () => {
    if (stopped) return;
    const until = performance.now() + slice;
    for (;;) {
      if (hits.length >= most || work.next().done) return tell({ hits: inOrder(hits.slice(0, most)), done: true });
      if (performance.now() >= until) break;
    }
    setTimeout(go);
  };
  if (words.length === 0) tell({ hits, done: true });
  else setTimeout(go);
  return () => {
    stopped = true;
  };
}

/** One slide or one section at each step. What a note tells word for word is not found in the report once more. */
function* portions(words: readonly string[], slides: readonly Slide[], report: Report | null, hits: Hit[]): Generator<void> {
  for (const slide of slides) {
    hits.push(...hitsOnSlide(slide, words));
    yield;
  }
  if (!report) return;
  const told = hits.flatMap(({ kind, text }) => (kind === 'note' ? [text] : [])).join('\n');
  let searched = read.get(report);
  if (!searched) {
    searched = [];
    for (const section of flatSections(report.sections)) {
      searched.push(...searchedIn(section));
      yield;
    }
    read.set(report, searched);
  }
  for (const [at, sentence] of searched.entries()) {
    const hit = hitInReport(sentence, words);
    if (hit && !told.includes(hit.text)) hits.push(hit);
    if (at % 20 === 0) yield;
  }
}

const kinds: readonly Hit['kind'][] = ['slide', 'note', 'report'];
const inOrder = (hits: readonly Hit[]): Hit[] => kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
