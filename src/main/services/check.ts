import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import { ledgerOf } from '../../core/planner/ledger.ts';
import { shownSlides } from '../../core/present/shown.ts';
import type { MeasuredSlide } from '../../shared/views.ts';

/** What `lectern check` prints: `ok` is true where nothing has to be mended. */
export type Findings = {
  ok: boolean;
  slides: number;
  /** CSS pixels by which a slide's content reaches over its edge. */
  overflow: { slide: string; pixels: number }[];
  smallestType: number;
  missingImages: { slide: string }[];
  missingAltText: { slide: string }[];
  coverage: { sentences: number; inNotes: number; onSlides: number; dropped: number; lost: string[] };
};

/** Puts together what was measured on the laid-out slides and what the deck itself says. */
export function checkDeck(report: Report, deck: Deck, measured: readonly MeasuredSlide[]): Findings {
  const { sentences, inNotes, onSlides, dropped, lost } = ledgerOf(report, deck);
  const overflow = measured.filter((slide) => slide.overflow > 0).map(({ slide, overflow: pixels }) => ({ slide, pixels }));
  const missingImages = measured.filter((slide) => slide.brokenImages > 0).map(({ slide }) => ({ slide }));
  const shown = shownSlides(deck);
  const missingAltText = shown.filter((slide) => slide.kind === 'figure' && slide.alt.trim() === '').map(({ id }) => ({ slide: id }));
  return {
    ok: overflow.length === 0 && missingImages.length === 0 && missingAltText.length === 0 && lost.length === 0,
    slides: shown.length,
    overflow,
    smallestType: Math.min(...measured.map((slide) => slide.smallestType)),
    missingImages,
    missingAltText,
    coverage: { sentences, inNotes, onSlides, dropped: dropped.length, lost },
  };
}
