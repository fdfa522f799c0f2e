import type { Deck, Slide } from '../../model/deck.ts';
import type { SectionId } from '../../model/id.ts';
import { authoredSlides, flatSections, type Report } from '../../model/report.ts';
import { coreSeconds } from './core-seconds.ts';
import { partsOf, worthOfSlide } from './importance.ts';

// A cut chooses what is shown and changes nothing else: slides, texts and notes stay as they are, so that a deck can be
// cut to five minutes for one hall and to thirty for the next, each time as if it had never been cut before.

/** Shares of the budget: the talk itself fills up to the first, spare slides come beyond it; below the second none is spare. */
const full = 0.85;
const least = 0.8;

/** A budget as it is asked for; null leaves the deck's own minutes or pace. */
export type Cut = { minutes: number | null; pace: number | null };

/** The deck with the pace and cut to the minutes asked for; as it is where neither is. */
export function cutDeck(deck: Deck, report: Report, { minutes, pace }: Cut): Deck {
  if (minutes === null && pace === null) return deck;
  const paced = { ...deck, pace: pace ?? deck.pace };
  const budget = minutes ?? deck.minutes;
  return budget === null ? paced : cutToTime(paced, report, budget);
}

type Entry = { slide: Slide; at: number; seconds: number; worth: number; opens: boolean; needs: number | null };

/** True for a slide that its author had hidden in the deck it comes from: no time makes it part of the talk. */
function hiddenByAuthor(report: Report): (slide: Slide) => boolean {
  const hidden = new Set(authoredSlides(report).flatMap(({ id, slide }) => (slide.hidden ? [id] : [])));
  return ({ section }) => section !== null && hidden.has(section);
}

/**
 * The deck cut to so many minutes of speaking (`coreSeconds`): each slide is shown, shown if there is time (`optional`)
 * or hidden. First the title, then one slide for each part by importance, then more. Null takes every cut back.
 */
export function cutToTime(deck: Deck, report: Report, minutes: number | null): Deck {
  const away = hiddenByAuthor(report);
  if (minutes === null) return { ...deck, minutes, slides: deck.slides.map((slide) => marked(slide, { optional: false, hidden: away(slide) })) };
  const budget = minutes * 60;
  const chosen = new Map<number, { optional: boolean }>();
  const used = { told: 0, shown: 0 };
  const take = ({ at, seconds }: Entry): boolean => {
    if (used.shown + seconds > budget && chosen.size > 0) return false;
    const optional = used.told + seconds > budget * full && used.told >= budget * least;
    chosen.set(at, { optional });
    used.shown += seconds;
    if (!optional) used.told += seconds;
    return true;
  };
  const entries = entriesOf(deck, report).filter(({ slide }) => !away(slide));
  const byWorth = entries.toSorted((a, b) => b.worth - a.worth || a.at - b.at);
  const title = entries.find(({ at }) => deck.slides[at]?.kind === 'title') ?? entries[0];
  if (title) take(title);
  for (const entry of byWorth) if (entry.opens && !chosen.has(entry.at)) take(entry);
  for (const entry of byWorth) {
    if (chosen.has(entry.at) || (entry.needs !== null && !chosen.has(entry.needs))) continue;
    take(entry);
  }
  return {
    ...deck,
    minutes,
    slides: deck.slides.map((slide, at) => marked(slide, { optional: chosen.get(at)?.optional ?? false, hidden: !chosen.has(at) })),
  };
}

/** What each slide costs and adds, and the slide without which it would not be understood: its section's first. */
function entriesOf(deck: Deck, report: Report): Entry[] {
  const parts = partsOf(report);
  const partOf = new Map(parts.flatMap((part) => flatSections([part.root]).map(({ id }) => [id, part] as const)));
  const openedParts = new Set<unknown>();
  const sections = new Map<SectionId, { first: number; count: number; worth: number }>();
  return deck.slides.map((slide, at) => {
    const seconds = coreSeconds(slide, deck);
    const part = slide.section === null ? null : (partOf.get(slide.section) ?? null);
    if (slide.kind === 'title' || slide.kind === 'agenda' || slide.kind === 'divider' || slide.section === null) {
      return { slide, at, seconds, worth: furniture(slide) * (part?.importance ?? 1), opens: false, needs: slide.kind === 'divider' ? at + 1 : null };
    }
    const opens = !openedParts.has(part);
    openedParts.add(part);
    const section = sections.get(slide.section) ?? { first: at, count: 0, worth: Number.POSITIVE_INFINITY };
    // No slide goes before the one that it follows.
    const worth = Math.min(section.worth, (part?.importance ?? 1) * worthOfSlide(slide, section.count) * (opens ? 1 : 0.9));
    sections.set(slide.section, { first: section.first, count: section.count + 1, worth: section.count === 0 ? worth : section.worth });
    return { slide, at, seconds, worth, opens, needs: section.first === at ? null : section.first };
  });
}

/** Contents come where there is time for two slides of most parts; a divider last of all. */
const furniture = (slide: Slide) => (slide.kind === 'divider' ? 0.2 : 0.7);

function marked(slide: Slide, marks: Pick<Slide, 'optional' | 'hidden'>): Slide {
  return slide.optional === marks.optional && slide.hidden === marks.hidden ? slide : { ...slide, ...marks };
}
