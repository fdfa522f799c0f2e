import { type Bullet, type Deck, isLined, type Note, type Slide } from '../model/deck.ts';
import { type SentenceId, SlideId } from '../model/id.ts';
import { flatSections, type Report } from '../model/report.ts';
import { wordsOnly } from '../planner/ledger.ts';
import { tellerOf } from '../planner/notes.ts';
import { closeLedger } from './account.ts';
import { type Entry, mergeBullets, mergedBullet } from './bullets.ts';
import { type Change, type Choices, deciding } from './change.ts';
import { type Comparison, compareVersions, type Versions } from './compare.ts';
import type { Desk } from './desk.ts';
import { arrangeSlides } from './entries.ts';
import { equal } from './equal.ts';
import { followedSlide, mergeFields } from './fields.ts';
import { followedNote, isGone, once } from './follow.ts';
import { isSameSort } from './match.ts';
import { alignNote, mergeNote } from './notes.ts';
import { type Summary, summaryOf } from './summary.ts';

export type MergedReport = {
  /** Of the new report, with all of the user's edits; every sentence is told, shown or dropped. */
  deck: Deck;
  /** Every difference that can be accepted or refused, in the order of the slides. */
  changes: Change[];
  /** Those of them that the user and the report's author both changed. */
  conflicts: Change[];
  /** What each slide of the user's is called now; absent where it is gone. */
  slides: ReadonlyMap<SlideId, SlideId>;
  summary: Summary;
};

const none: Choices = new Map();

/**
 * A three-way merge (in the manner of diff3: Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", 2007) of an edited
 * deck with the next version of its report. What only the report's author changed follows the report, what only the user
 * changed stays; where both did, the user's version stands until the other is chosen. Pure and deterministic: the same
 * input and choices give the same deck.
 */
export const mergeReport = (versions: Versions, choices: Choices = none): MergedReport => mergeCompared(compareVersions(versions), choices);

/** The merge of versions that were compared before, with these choices by the changes' ids. */
export function mergeCompared(comparison: Comparison, choices: Choices = none): MergedReport {
  const { decide, changes } = deciding(choices);
  const desk: Desk = { comparison, decide, refused: new Set() };
  const { entries, refused } = arrangeSlides(desk);
  for (const sentence of refused) desk.refused.add(sentence);
  const receiving = new Set(
    entries.flatMap(({ mine, theirs }) => (theirs && theirs.kind !== 'quote' && (!mine || isSameSort(mine, theirs)) ? [theirs.id] : [])),
  );
  const slides = entries.map((entry) => mergeSlide(desk, entry, receiving));
  const { mine, theirs, map, leftOut } = comparison;
  const deck: Deck = { ...deckFields(comparison), slides, dropped: droppedNow(comparison) };
  const isUnwanted = (id: SentenceId) => {
    const old = map.oldOf.get(id)?.sentence.id;
    return desk.refused.has(id) || (old !== undefined && leftOut.has(old)) || mine.dropped.some((dropped) => dropped === old);
  };
  const sorted = inOrder(changes, entries);
  return {
    deck: closeLedger(theirs.report, deck, isUnwanted),
    changes: sorted,
    conflicts: sorted.filter(({ conflict }) => conflict),
    slides: new Map(entries.flatMap(({ mine: own, spot }) => (own && spot.slide ? [[own.id, spot.slide] as const] : []))),
    summary: summaryOf(comparison),
  };
}

/** Changes by the slides where they are seen, what was found first first; a slide that goes is told before all others. */
function inOrder(changes: readonly Change[], entries: readonly Entry[]): Change[] {
  const places = new Map(entries.map(({ spot }, at) => [spot.slide, at]));
  const placed = changes.map((change, at) => ({ change, at, place: places.get(change.slide) ?? -1 }));
  return placed.sort((a, b) => a.place - b.place || a.at - b.at).map(({ change }) => change);
}

/** What holds for the deck as a whole: the user's where the user changed it. */
function deckFields({ base, mine, theirs }: Comparison): Deck {
  const title = mine.title === base.deck.title ? theirs.deck.title : mine.title;
  const language = mine.language === base.deck.language ? theirs.deck.language : mine.language;
  return { ...mine, reportId: theirs.report.id, title, language };
}

/** Dropped sentences that are still in the report. */
const droppedNow = ({ mine, map }: Comparison): SentenceId[] => [...new Set(mine.dropped.flatMap((id) => map.newOf.get(id)?.sentence.id ?? []))];

function mergeSlide(desk: Desk, entry: Entry, receiving: ReadonlySet<SlideId>): Slide {
  const { mine, base, theirs, spot } = entry;
  const id = spot.slide ?? SlideId.parse(spot.key);
  const bullets = mergeBullets(desk, entry, receiving);
  if (!mine) return theirs ? { ...withBullets(theirs, bullets), id } : fail(spot.key);
  const merges = base !== null && theirs !== null && isSameSort(mine, theirs) && isSameSort(mine, base);
  const fields = merges ? mergeFields(desk, { mine, base, theirs }, spot) : followedSlide(desk, mine);
  const merged =
    fields.kind === 'quote'
      ? { ...fields, quote: mergedBullet(desk, ownQuote(mine, fields.quote), { slide: mine, spot, as: 'kept' }) ?? fields.quote }
      : withBullets(fields, bullets);
  return { ...merged, id, note: mergedNote(desk, entry) };
}

const fail = (what: string): never => {
  throw new Error(`a slide of no version: ${what}`);
};

const withBullets = (slide: Slide, bullets: Bullet[]): Slide =>
  isLined(slide) || slide.kind === 'figure' || slide.kind === 'formula' ? { ...slide, bullets } : slide;

const ownQuote = (mine: Slide, merged: Bullet): Bullet => (mine.kind === 'quote' ? mine.quote : merged);

/** The note of a slide that is the user's: with the sentences of the next version, and all that was written into it. */
function mergedNote(desk: Desk, { mine, base, theirs, spot }: Entry): Note {
  const { comparison } = desk;
  const { map } = comparison;
  if (!mine) return theirs?.note ?? { text: '', sources: [] };
  const own = followedNote(map, mine.note.sources);
  if (base && !theirs) {
    // What is told elsewhere now need not be told by a slide that is no longer planned, unless its words were edited.
    const untouched = equal(mine.note.text, base.note.text) && own.length > 0;
    return untouched ? { text: '', sources: [] } : { text: mine.note.text, sources: own };
  }
  const isPlanned = base !== null && theirs !== null && sameSources(mine.note, base.note);
  if (!isPlanned && mine.note.sources.length === 0) return mine.note;
  const versions = isPlanned
    ? { base: base.note.text, mine: mine.note.text, theirs: theirs.note.text }
    : {
        base: telling(
          comparison.base.report,
          mine.note.sources.map(({ sentence }) => sentence),
        ),
        mine: mine.note.text,
        theirs: telling(
          comparison.theirs.report,
          own.map(({ sentence }) => sentence),
        ),
      };
  const sources = isPlanned ? theirs.note.sources : own;
  const told = once(sources.filter((source) => !isGone(source)));
  const counts = new Map<string, number>();
  if (versions.theirs === versions.base || versions.mine === versions.theirs) return { text: versions.mine, sources: told };
  const aligned = comparison.notes.get(mine.id) ?? alignNote(versions, comparison.theirs.report.language);
  comparison.notes.set(mine.id, aligned);
  const text = mergeNote(aligned, ({ key, ...passage }, proposed) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const id = `${spot.key} note of ${mine.id} ${key}${count > 0 ? ` ${count}` : ''}`;
    const side = desk.decide({ id, part: 'note', slide: spot.slide, title: spot.title, ...passage }, proposed);
    if (side === 'mine' && passage.theirs !== null) refuseWords(desk, passage.theirs, sources);
    return side;
  });
  return { text, sources: told };
}

/** The sentences whose words a refused passage has. */
function refuseWords(desk: Desk, passage: string, sources: Note['sources']): void {
  const words = wordsOnly(passage);
  for (const { sentence, quote } of sources) {
    const own = wordsOnly(quote);
    if (words.includes(own) || own.includes(words)) desk.refused.add(sentence);
  }
}

const sameSources = (a: Note, b: Note): boolean => {
  const ids = new Set(a.sources.map(({ sentence }) => sentence));
  return ids.size === new Set(b.sources.map(({ sentence }) => sentence)).size && b.sources.every(({ sentence }) => ids.has(sentence));
};

/** The note that tells these sentences of a report, in its order. */
function telling(report: Report, ids: readonly SentenceId[]): string {
  const told = new Set(ids);
  return flatSections(report.sections)
    .flatMap((section) => [
      section.heading && told.has(section.heading.id) ? section.heading.text : '',
      tellerOf(section, report.text)({ told, shown: new Set() }).text,
    ])
    .filter((part) => part !== '')
    .join('\n\n');
}
