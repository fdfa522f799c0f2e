import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import { ledgerOf } from '../../core/planner/ledger.ts';
import { shownSlides } from '../../core/present/shown.ts';
import { plainText } from '../../core/text/inline.ts';
import { type Weakness, weaknesses } from '../../core/theme/legible.ts';
import { themeOf } from '../../core/theme/theme.ts';
import type { FaintPart, MeasuredSlide } from '../../shared/views.ts';

/** The smallest type that a slide may have, in CSS pixels of its 720. */
const legible = 22;

/** What `lectern check` prints: `ok` is true where nothing has to be mended. */
export type Findings = {
  ok: boolean;
  slides: number;
  /** CSS pixels by which a slide's content reaches over its edge. */
  overflow: { slide: string; pixels: number }[];
  /** In CSS pixels: of the deck, and of each slide in order. */
  smallestType: number;
  type: { slide: string; pixels: number }[];
  /** What cannot be told from what is behind it, as it was measured on the slides. */
  contrast: ({ slide: string } & FaintPart)[];
  /** The theme's colours that would be too faint: slides are drawn in the nearest that are not. */
  theme: { weak: Pick<Weakness, 'color' | 'ground' | 'ratio' | 'least' | 'proposal'>[] };
  missingImages: { slide: string }[];
  missingAltText: { slide: string }[];
  coverage: { sentences: number; inNotes: number; onSlides: number; dropped: number; lost: string[] };
};

/** Puts together what was measured on the laid-out slides and what the deck itself says. */
export function checkDeck(report: Report, deck: Deck, measured: readonly MeasuredSlide[]): Findings {
  const { sentences, inNotes, onSlides, dropped, lost } = ledgerOf(report, deck);
  const overflow = measured.filter((slide) => slide.overflow > 0).map(({ slide, overflow: pixels }) => ({ slide, pixels }));
  const type = measured.map(({ slide, smallestType }) => ({ slide, pixels: smallestType }));
  const contrast = measured.flatMap(({ slide, faint = [] }) => faint.map((part) => ({ slide, ...part })));
  const missingImages = measured.filter((slide) => slide.brokenImages > 0).map(({ slide }) => ({ slide }));
  const shown = shownSlides(deck);
  const missingAltText = shown.filter((slide) => slide.kind === 'figure' && slide.alt.trim() === '').map(({ id }) => ({ slide: id }));
  const faults = [overflow, contrast, missingImages, missingAltText, lost, type.filter(isSmall)];
  return {
    ok: faults.every((found) => found.length === 0),
    slides: shown.length,
    overflow,
    smallestType: Math.min(...type.map(({ pixels }) => pixels)),
    type,
    contrast,
    theme: { weak: weaknesses(themeOf(deck).colors).map(({ color, ground, ratio, least, proposal }) => ({ color, ground, ratio, least, proposal })) },
    missingImages,
    missingAltText,
    coverage: { sentences, inNotes, onSlides, dropped: dropped.length, lost },
  };
}

export const isSmall = ({ pixels }: { pixels: number }): boolean => pixels < legible;

/** How a slide is called where it is spoken of: its number among those that are shown, from 1, and its title. */
export function namesOfSlides(deck: Deck): (slide: string) => { number: number; title: string } {
  const names = new Map(shownSlides(deck).map(({ id, title }, k) => [id as string, { number: k + 1, title: plainText(title) }]));
  return (slide) => names.get(slide) ?? { number: 0, title: '' };
}
