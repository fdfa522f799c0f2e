import type { Command } from '../edit/command.ts';
import { type Bullet, type Deck, isLined, type Slide } from '../model/deck.ts';
import type { BulletId, SentenceId, SlideId } from '../model/id.ts';
import { type Block, flatSections, type Report, type Section, sentencesOfBlock } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { condense } from '../planner/condense.ts';
import { bulletLines, fitsBesideFigure, fitsWithFormulas, splitLines } from '../planner/fit.ts';
import { refTo } from '../planner/line.ts';
import { footnoteLabels, withoutReferences } from '../planner/references.ts';
import { withoutEnd } from '../planner/shorten/shorten.ts';
import { slideTitle } from '../planner/slide-title.ts';
import { languageOfBlock } from '../text/language.ts';

/** The names of what is made, so that the same command can be carried out again. */
type NewIds = { bullet: BulletId; slide: SlideId };

type Wish = { sentence: SentenceId; slide: SlideId /** The bullet that the line is to follow; null for the last. */; after: BulletId | null; ids: NewIds };

/**
 * The command that shows a sentence, with its source, on a slide that takes lines and has room for one more, else on a
 * new slide after it; null where the report or the deck knows no such sentence or slide.
 */
export function putOnSlide(report: Report, deck: Deck, { sentence: id, slide: slideId, after, ids }: Wish): Command | null {
  const found = placeOf(report, id);
  const slide = deck.slides.find((candidate) => candidate.id === slideId);
  if (!found || !slide) return null;
  const { section, block, sentence } = found;
  const line: Bullet = { id: ids.bullet, label: '', ...lineOfSentence(report, block, sentence), sources: [refTo(sentence)], origin: 'added', level: 0 };
  if (block?.kind !== 'code' && block?.kind !== 'formula' && hasRoomFor(slide, line)) {
    const last = 'bullets' in slide ? slide.bullets.at(-1)?.id : undefined;
    return { type: 'sentence.line', slide: slide.id, after: after ?? last ?? null, line };
  }
  return { type: 'sentence.slide', after: slide.id, made: { ...headOf(report, deck, section, ids.slide), ...contentOf(block, sentence, line) } };
}

/** A sentence as the planner writes it on a slide: shortened where the whole of it can be said in two lines, else as it stands. */
export function lineOfSentence(report: Report, block: Block | null, sentence: Sentence): Pick<Bullet, 'text' | 'rules'> {
  const prose = block === null || block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote' || block.kind === 'footnote';
  if (!prose) return { text: sentence.text, rules: [] };
  const language = languageOfBlock(sentence.text, report.language);
  const whole = withoutReferences(sentence.text, footnoteLabels(report)) || sentence.text;
  const short = block?.kind === 'quote' ? { text: whole, rules: [], whole: true } : condense(whole, language);
  const kept = short.whole || bulletLines({ text: whole, level: 0 }) > 4 ? short : { text: whole, rules: [] };
  return { text: withoutEnd(kept.text, language), rules: [...kept.rules] };
}

/** The section and block that a sentence stands in; no block for a heading. Null for a sentence that is not the report's. */
export function placeOf(report: Report, id: SentenceId): { section: Section; block: Block | null; sentence: Sentence } | null {
  for (const section of flatSections(report.sections)) {
    if (section.heading?.id === id) return { section, block: null, sentence: section.heading };
    for (const block of section.blocks) {
      const sentence = sentencesOfBlock(block).find((candidate) => candidate.id === id);
      if (sentence) return { section, block, sentence };
    }
  }
  return null;
}

/** True where the slide takes a line without a label and all of its lines still fit. */
function hasRoomFor(slide: Slide, line: Bullet): boolean {
  if (slide.kind === 'agenda' || slide.kind === 'numbers') return false;
  if (isLined(slide)) {
    const lines = [...slide.bullets, line].map(({ label, text, level }) => ({ text: label === '' ? text : `${label}: ${text}`, level, sources: [], at: 0 }));
    return slide.bullets.length < 6 && splitLines(lines, slide).length <= 1;
  }
  if (slide.kind === 'figure') return fitsBesideFigure([...slide.bullets, line], slide);
  return (
    slide.kind === 'formula' &&
    slide.bullets.length < 4 &&
    fitsWithFormulas(
      [...slide.bullets, line],
      slide.formulas.map(({ text }) => text),
      slide,
    )
  );
}

function headOf(report: Report, deck: Deck, section: Section, id: SlideId) {
  const named = section.title === '' ? report : section;
  const sentences = new Map(flatSections(report.sections).flatMap((each) => (each.heading ? [[each.heading.id, each.heading] as const] : [])));
  return {
    id,
    section: section.id,
    kicker: deck.slides.find((slide) => slide.section === section.id && slide.kind !== 'title')?.kicker ?? '',
    title: slideTitle(named.title, report.language),
    titleSources: named.titleSources.flatMap((source) => sentences.get(source) ?? placeOf(report, source)?.sentence ?? []).map(refTo),
    note: { text: '', sources: [] },
    optional: false,
    hidden: false,
  };
}

function contentOf(block: Block | null, sentence: Sentence, line: Bullet) {
  if (block?.kind === 'formula') return { kind: 'formula' as const, formulas: [{ text: sentence.text, sources: line.sources }], bullets: [] };
  if (block?.kind === 'code') return { kind: 'code' as const, language: block.language, code: sentence.text, codeSources: line.sources };
  return { kind: 'bullets' as const, bullets: [line] };
}
