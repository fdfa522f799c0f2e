import { isLined, type Slide } from '../model/deck.ts';
import { bulletId, slideId } from '../model/id.ts';
import { flatSections, type Report, type Section } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { sameWords } from '../report/sections/report-title.ts';
import { isAside } from './budget/importance.ts';
import { agendaLabel } from './labels.ts';
import { refTo } from './line.ts';
import { slideTitle } from './slide-title.ts';

// A listener needs a map where the way is long: contents after the title, and a slide that opens each larger part.
const agenda = { leastParts: 5, mostParts: 12, leastSlides: 11, perSlide: 6 };
const divider = { leastSlides: 21, leastInPart: 3 };

/** The deck's slides with contents after the title and dividers before larger parts, where the deck is long enough for them. */
export function withContents(report: Report, sentences: ReadonlyMap<string, Sentence>, slides: readonly Slide[]): Slide[] {
  const partOf = new Map(outermost(report).flatMap((part) => flatSections([part]).map(({ id }) => [id as string, part] as const)));
  const runs = runsOf(slides, partOf);
  const sourcesOf = (part: Section) => part.titleSources.flatMap((id) => sentences.get(id) ?? []).map(refTo);
  const parted = runs.flatMap(({ part, slides: own }) => {
    const [first] = own;
    const opens = part !== null && slides.length >= divider.leastSlides && own.length >= divider.leastInPart && !showsTitlesOnly(first, part);
    return opens ? [dividerOf(part, sourcesOf(part), report.language), ...own] : own;
  });
  const named = runs.flatMap(({ part }) => (part && isListed(part, report) ? [part] : []));
  const title = agendaLabel(report.language);
  const [first, ...rest] = parted;
  // Titles that were not the author's would make a long list of guesses.
  const certain = named.length <= agenda.perSlide || named.every(({ heading }) => heading !== null);
  const wanted = certain && title !== null && slides.length >= agenda.leastSlides && named.length >= agenda.leastParts && named.length <= agenda.mostParts;
  if (!wanted || first?.kind !== 'title') return withoutEcho(parted);
  const items = withoutFrame(named).map((part) => ({ text: slideTitle(part.title, report.language), sources: sourcesOf(part), section: part.id }));
  if (items.some(({ sources }) => sources.length === 0)) return withoutEcho(parted);
  const count = Math.ceil(items.length / agenda.perSlide);
  const perSlide = Math.ceil(items.length / count);
  const lists = Array.from({ length: count }, (_, k) => agendaOf(title, items.slice(k * perSlide, (k + 1) * perSlide), k));
  return [first, ...lists, ...rest];
}

/** Of several files the first gives the report its title: its divider right after the title slide would say the same. */
function withoutEcho(slides: Slide[]): Slide[] {
  const [first, second, ...rest] = slides;
  return first?.kind === 'title' && second?.kind === 'divider' && sameWords(first.title, second.title) ? [first, ...rest] : slides;
}

/** An introduction under the report's own title, and references and annexes, are no parts of a talk. */
const isListed = ({ title }: Section, report: Report): boolean => title !== '' && !report.title.startsWith(title) && !isAside(title);

const frame =
  /^[\d.\s]*(?:einleitung|einführung|vorwort|vorbemerkung|introduction|preface|foreword|avant-propos|引言|前言|fazit|schluss\p{L}*|zusammenfassung|conclusions?|summary|concluding remarks|résumé|结语|结论|总结)$/iu;

/** Where one slide cannot hold all parts, those go that every report has: an introduction and a conclusion need no announcement. */
function withoutFrame(parts: readonly Section[]): readonly Section[] {
  const middle = parts.length > agenda.perSlide ? parts.filter(({ title }) => !frame.test(title)) : parts;
  return middle.length >= agenda.leastParts ? middle : parts;
}

/** The report's outermost sections, or those under its title where one heading holds all the others. */
function outermost(report: Report): Section[] {
  const [only, ...others] = report.sections;
  return only && others.length === 0 ? only.children : report.sections;
}

type Run = { part: Section | null; slides: Slide[] };

/** Neighbouring slides of one part; the title slide belongs to none. */
function runsOf(slides: readonly Slide[], partOf: ReadonlyMap<string, Section>): Run[] {
  const runs: Run[] = [];
  for (const slide of slides) {
    const part = slide.kind === 'title' || slide.section === null ? null : (partOf.get(slide.section) ?? null);
    const run = runs.at(-1);
    if (run && run.part === part) run.slides.push(slide);
    else runs.push({ part, slides: [slide] });
  }
  return runs;
}

/** True for a slide that lists a part's sections: it opens the part already. */
function showsTitlesOnly(slide: Slide | undefined, part: Section): boolean {
  if (!slide || !isLined(slide) || slide.section !== part.id) return false;
  const headings = new Set(part.children.flatMap((child) => (child.heading ? [child.heading.id] : [])));
  return slide.bullets.length > 0 && slide.bullets.every((bullet) => bullet.sources.every((source) => headings.has(source.sentence)));
}

/** Its part is told by the slides that follow, so it has no note. */
const dividerOf = (part: Section, titleSources: Slide['titleSources'], language: string): Slide => ({
  kind: 'divider',
  id: slideId(`${part.id}-divider`),
  section: part.id,
  kicker: '',
  title: slideTitle(part.title, language),
  titleSources,
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
});

const agendaOf = (title: string, items: readonly { text: string; sources: Slide['titleSources']; section: string }[], k: number): Slide => ({
  kind: 'agenda',
  id: slideId(k === 0 ? 'agenda' : `agenda-${k + 1}`),
  section: null,
  kicker: '',
  title,
  titleSources: [],
  bullets: items.map(({ text, sources, section }) => ({
    id: bulletId(`agenda-${section}`),
    label: '',
    text,
    sources,
    origin: 'planned',
    level: 0,
    rules: [],
  })),
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
});
