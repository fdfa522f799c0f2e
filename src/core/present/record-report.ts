import type { RecordedSlide, TalkRecord } from '../model/talk-record.ts';

/** What became of a slide in a talk; `unreached` was neither shown nor left out on purpose. */
export type Fate = 'shown' | 'skipped' | 'unreached' | 'hidden';

/** How long a slide took against its plan, in seconds; `over` is null for one that was not shown. */
export type SlideTime = RecordedSlide & {
  fate: Fate;
  spoken: number;
  over: number | null;
  visits: number;
  jumped: boolean;
  first: number | null;
  steps: number;
};

export type SectionTime = { title: string; planned: number; spoken: number; slides: number };

/** What a record says of a talk. Times are seconds. */
export type RecordReport = {
  slides: SlideTime[];
  /** Those that were shown, by the report's parts in the order they came. */
  sections: SectionTime[];
  /** Of the slides that were shown, and of all that were to be. */
  planned: number;
  plannedAll: number;
  spoken: number;
  longestOver: SlideTime | null;
  longestUnder: SlideTime | null;
  /** Words a minute, characters in Chinese and Japanese; null where too little was said to tell. */
  pace: number | null;
};

/** Seconds by which a slide must miss its plan to be named for it. */
const notable = 5;

export function reportOf(record: TalkRecord): RecordReport {
  const slides = record.slides.map((slide) => timeOf(slide, record));
  const shown = slides.filter(({ fate, spoken }) => fate === 'shown' && spoken > 0);
  const byOver = shown.toSorted((a, b) => (b.over ?? 0) - (a.over ?? 0));
  const [most, least] = [byOver.at(0), byOver.at(-1)];
  return {
    slides,
    sections: sectionsOf(shown),
    planned: sum(shown, ({ seconds }) => seconds),
    plannedAll: sum(
      slides.filter(({ hidden, fate }) => !hidden || fate === 'shown'),
      ({ seconds }) => seconds,
    ),
    spoken: sum(shown, ({ spoken }) => spoken),
    longestOver: most && (most.over ?? 0) >= notable ? most : null,
    longestUnder: least && (least.over ?? 0) <= -notable ? least : null,
    pace: paceSpoken(record, shown),
  };
}

function timeOf(slide: RecordedSlide, { visits, skipped }: TalkRecord): SlideTime {
  const own = visits.filter((visit) => visit.slide === slide.slide);
  const spoken = sum(own, ({ milliseconds }) => milliseconds) / 1000;
  const fate: Fate = own.length > 0 ? 'shown' : slide.hidden ? 'hidden' : skipped.includes(slide.slide) ? 'skipped' : 'unreached';
  return {
    ...slide,
    fate,
    spoken,
    over: own.length > 0 ? spoken - slide.seconds : null,
    visits: own.length,
    jumped: own[0]?.jumped ?? false,
    first: own[0] ? own[0].at / 1000 : null,
    steps: Math.max(0, ...own.map(({ steps }) => steps)),
  };
}

function sectionsOf(slides: readonly SlideTime[]): SectionTime[] {
  const sections = new Map<string, SectionTime>();
  for (const { section, seconds, spoken } of slides) {
    const before = sections.get(section) ?? { title: section, planned: 0, spoken: 0, slides: 0 };
    sections.set(section, { title: section, planned: before.planned + seconds, spoken: before.spoken + spoken, slides: before.slides + 1 });
  }
  return [...sections.values()];
}

/** Of its plan a slide must have taken at least so much, and at most, to tell how fast its words were said. */
const share = { least: 1 / 3, most: 4 };
/** So many words and seconds tell a pace; it is one that people speak at. */
const enough = { onSlide: 8, words: 50, seconds: 20 };
const human = { least: 40, most: 600 };

/**
 * The pace at which the plan would have been what the clock said: what is not words, as pauses and changes, takes its
 * time at any pace. Slides that were passed in a hurry or talked about at length say nothing of it.
 */
function paceSpoken({ pace }: TalkRecord, shown: readonly SlideTime[]): number | null {
  const telling = shown.filter(({ words, rest, spoken }) => {
    const needed = (words / pace) * 60 + rest;
    return words >= enough.onSlide && spoken >= needed * share.least && spoken <= needed * share.most;
  });
  const words = sum(telling, (slide) => slide.words);
  const seconds = sum(telling, ({ spoken, rest }) => spoken - rest);
  if (words < enough.words || seconds < enough.seconds) return null;
  const spoken = Math.round((words / seconds) * 60);
  return spoken >= human.least && spoken <= human.most ? spoken : null;
}

/** Whole seconds over the plan, below zero under it: of rounded times, so that what is shown adds up. */
export const missedBy = ({ planned, spoken }: { planned: number; spoken: number }): number => Math.round(spoken) - Math.round(planned);

const sum = <T>(list: readonly T[], of: (entry: T) => number): number => list.reduce((total, entry) => total + of(entry), 0);
