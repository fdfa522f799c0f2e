import { type Deck, type Slide, sourcesOnSlide } from '../model/deck.ts';
import type { SectionId, SentenceId, SlideId } from '../model/id.ts';
import { flatSections, type Report, sentencesOfSection } from '../model/report.ts';
import { toldBy } from '../planner/ledger.ts';

/** What became of a sentence. What is shown on a slide counts so, whether a note tells it as well or not. */
export const standings = ['slide', 'notes', 'dropped', 'lost'] as const;
export type Standing = (typeof standings)[number];

export type Counts = Readonly<Record<Standing, number>>;

/** The sentences of one section, its heading among them, and what became of them. */
export type SectionAccount = { standings: ReadonlyMap<SentenceId, Standing>; counts: Counts };

/** What became of every sentence of a report. An account never changes; the sections that a change left alone are the same objects in the next one. */
export type Account = { report: Report; sections: ReadonlyMap<SectionId, SectionAccount>; counts: Counts };

/** Keeps the account of a report from one state of a deck to the next. */
export type Keeper = { read(deck: Pick<Deck, 'slides' | 'dropped'>): Account };

// The ledger (planner/ledger.ts) says the same and reads the whole deck for it. Here only those slides are read that are
// not the objects they were: between two key strokes that is one, and mostly nothing comes of it.

type Tally = { shown: number; told: number; named: number };
type Kind = keyof Tally;

/** Begins the account of a report; each reading is compared with the one before. */
export function accountKeeper(report: Report): Keeper {
  const homes = new Map<SentenceId, SectionId>();
  const tallies = new Map<SentenceId, Tally>();
  const sections = new Map<SectionId, SectionAccount>();
  for (const section of flatSections(report.sections)) {
    const ids = sentencesOfSection(section).map(({ id }) => id);
    for (const id of ids) {
      homes.set(id, section.id);
      tallies.set(id, { shown: 0, told: 0, named: 0 });
    }
    sections.set(
      section.id,
      accountOf(ids, () => 'lost'),
    );
  }

  let slides: readonly Slide[] = [];
  let droppedList: readonly SentenceId[] = [];
  let dropped: ReadonlySet<SentenceId> = new Set();
  let account: Account = { report, sections, counts: sumOf(sections) };

  const count = (kind: Kind, ids: Iterable<SentenceId>, by: 1 | -1, touched: Set<SentenceId>) => {
    for (const id of ids) {
      const tally = tallies.get(id);
      if (!tally) continue;
      tally[kind] += by;
      touched.add(id);
    }
  };
  const weigh = (slide: Slide, by: 1 | -1, touched: Set<SentenceId>) => {
    count('shown', shownBy(slide), by, touched);
    count('told', toldBy(slide.note, report), by, touched);
    count('named', new Set(slide.note.sources.map(({ sentence }) => sentence)), by, touched);
  };
  const standingOf = (id: SentenceId): Standing => {
    const { shown, told, named } = tallies.get(id) ?? { shown: 0, told: 0, named: 0 };
    if (shown > 0) return 'slide';
    if (told > 0) return 'notes';
    return named > 0 || dropped.has(id) ? 'dropped' : 'lost';
  };

  return {
    read: (deck) => {
      const touched = new Set<SentenceId>();
      const { before, after } = changed(slides, deck.slides);
      for (const slide of before) weigh(slide, -1, touched);
      for (const slide of after) weigh(slide, 1, touched);
      slides = deck.slides;
      if (deck.dropped !== droppedList) {
        for (const id of [...droppedList, ...deck.dropped]) if (homes.has(id)) touched.add(id);
        droppedList = deck.dropped;
        dropped = new Set(droppedList);
      }
      const next = new Map(account.sections);
      const homesOf = new Set([...touched].flatMap((id) => (known(account, homes.get(id), id) === standingOf(id) ? [] : (homes.get(id) ?? []))));
      if (homesOf.size === 0) return account;
      for (const home of homesOf) next.set(home, accountOf([...(account.sections.get(home)?.standings.keys() ?? [])], standingOf));
      account = { report, sections: next, counts: sumOf(next) };
      return account;
    },
  };
}

/** Where a sentence is told in a deck: the slides that show it, and those whose notes tell it, in order. */
export function whereTold(report: Report, { slides }: Pick<Deck, 'slides'>, id: SentenceId): { shown: SlideId[]; told: SlideId[] } {
  return {
    shown: slides.filter((slide) => shownBy(slide).has(id)).map((slide) => slide.id),
    told: slides.filter((slide) => toldBy(slide.note, report).has(id)).map((slide) => slide.id),
  };
}

const known = ({ sections }: Account, home: SectionId | undefined, id: SentenceId) => home && sections.get(home)?.standings.get(id);

const showings = new WeakMap<Slide, ReadonlySet<SentenceId>>();

function shownBy(slide: Slide): ReadonlySet<SentenceId> {
  const known = showings.get(slide);
  if (known) return known;
  const shown = new Set(sourcesOnSlide(slide).map(({ sentence }) => sentence));
  showings.set(slide, shown);
  return shown;
}

/** The slides that two states of a deck do not have in common, without those at its beginning and end that are the same. */
function changed(before: readonly Slide[], after: readonly Slide[]): { before: readonly Slide[]; after: readonly Slide[] } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let end = 0;
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { before: before.slice(from, before.length - end), after: after.slice(from, after.length - end) };
}

function accountOf(ids: readonly SentenceId[], standingOf: (id: SentenceId) => Standing): SectionAccount {
  const counts = { slide: 0, notes: 0, dropped: 0, lost: 0 };
  const found = new Map<SentenceId, Standing>();
  for (const id of ids) {
    const standing = standingOf(id);
    if (!found.has(id)) counts[standing]++;
    found.set(id, standing);
  }
  return { standings: found, counts };
}

function sumOf(sections: ReadonlyMap<SectionId, SectionAccount>): Counts {
  const sum = { slide: 0, notes: 0, dropped: 0, lost: 0 };
  for (const { counts } of sections.values()) for (const standing of standings) sum[standing] += counts[standing];
  return sum;
}
