import { bulletsOf, type Deck, lineOf, type Slide } from '../model/deck.ts';
import { flatSections, type Report, sentencesOfSection, type Warning } from '../model/report.ts';
import { coreSeconds } from './budget/core-seconds.ts';
import type { Ledger } from './ledger.ts';
import { fullSeconds, paceOf, type Voice } from './speaking-time.ts';

/** The report, its deck and the ledger as `lectern plan --json` prints them; `message` puts a warning into words. */
export function planJson(report: Report, deck: Deck, ledger: Ledger, message: (warning: Warning) => string) {
  return {
    report: {
      title: report.title,
      language: report.language,
      format: report.format,
      warnings: report.warnings.map((warning) => ({ code: warning.code, message: message(warning), at: warning.at })),
      sections: flatSections(report.sections).map((section) => ({
        id: section.id,
        title: section.title,
        level: section.level,
        origin: section.origin,
        sentences: sentencesOfSection(section).map(({ id, text, span }) => ({ id, text, ...span })),
      })),
    },
    deck: { title: deck.title, minutes: deck.minutes, pace: paceOf(deck), slides: deck.slides.map((slide) => slideJson(slide, deck)) },
    ledger: { sentences: ledger.sentences, inNotes: ledger.inNotes, onSlides: ledger.onSlides, dropped: ledger.dropped.length, lost: ledger.lost },
  };
}

function slideJson(slide: Slide, voice: Voice) {
  return {
    id: slide.id,
    section: slide.section,
    kind: slide.kind,
    kicker: slide.kicker,
    title: slide.title,
    titleSources: slide.titleSources.map((source) => source.sentence),
    bullets: bulletsOf(slide).map((bullet) => ({
      text: lineOf(bullet),
      label: bullet.label,
      sources: bullet.sources.map((source) => source.sentence),
      level: bullet.level,
      ...(bullet.marker ? { marker: bullet.marker } : {}),
      rules: bullet.rules,
    })),
    note: slide.note.text,
    noteSources: slide.note.sources.map((source) => source.sentence),
    optional: slide.optional,
    hidden: slide.hidden,
    seconds: fullSeconds(slide, voice),
    coreSeconds: coreSeconds(slide, voice),
    ...contentJson(slide),
  };
}

function contentJson(slide: Slide) {
  switch (slide.kind) {
    case 'table':
      return { table: { header: slide.header, rows: slide.rows, merges: slide.merges ?? [], caption: slide.caption }, chart: slide.chart };
    case 'figure':
      return { figure: { asset: slide.asset, alt: slide.alt, caption: slide.caption } };
    case 'code':
      return { code: { language: slide.language, text: slide.code } };
    case 'formula':
      return { formulas: slide.formulas.map(({ text }) => text) };
    default:
      return {};
  }
}
