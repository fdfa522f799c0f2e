import { namedPlace, opensSubject } from '../opening.ts';
import { openersOf } from './openers.ts';
import type { Passage } from './passage.ts';

const is = (value: boolean): number => (value ? 1 : 0);
// Openers are looked for in so many characters.
const head = 70;

/** What a passage's first words say of whether something new begins. */
export function openingAt(passages: readonly Passage[], language: string, at: number): Record<string, number> {
  const openers = openersOf(language);
  const { text = '', first = '', firstStems = [] } = passages[at] ?? {};
  const before = passages[at - 1]?.text ?? '';
  const next = passages[at + 1]?.text ?? '';
  const opens = (pattern: RegExp, of = text) => is(pattern.test(of.slice(0, head)));
  const [here, there] = [passages[at]?.tense ?? 0, passages[at - 1]?.tense ?? 0];
  return {
    'opens.back': opens(openers.back),
    'opens.joint': opens(openers.joint),
    'opens.time': opens(openers.time),
    'opens.clause': opens(openers.clause),
    'opens.first': opens(openers.first),
    'opens.several': opens(openers.several),
    'opens.definite': opens(openers.definite),
    'opens.indefinite': opens(openers.indefinite),
    'opens.definition': is(openers.definition.test(first)),
    'opens.guiding': opens(openers.guiding),
    'opens.place': is(namedPlace(text, language) !== null),
    'opens.subject': is(opensSubject(text, language)),
    'opens.series': is(standsInSeries(passages, language, at)),
    'opens.question': is(/[?？]$/.test(first)),
    'opens.quote': is(/^["„“«「‘]/.test(text)),
    'opens.nextBack': opens(openers.back, next),
    'opens.previousBack': opens(openers.back, before),
    'first.pointsBack': is(/(?<!\p{L})(?:dies\p{L}*|this|these|cette|ces|jene\p{L}*)(?!\p{L})|这些|上述|该/iu.test(first)),
    'first.length': Math.log(1 + firstStems.length),
    'tense.here': here,
    'tense.turn': Math.abs(here - there),
    'tense.toPast': Math.max(0, here - there),
  };
}

const series = 3;

/** True where a passage opens with a place and one near by opens alike with another: "In Emden …", "In Leer …". */
function standsInSeries(passages: readonly Passage[], language: string, at: number): boolean {
  const opening = (k: number) => {
    const text = passages[k]?.text ?? '';
    const place = namedPlace(text, language);
    return place === null ? null : { place, before: text.slice(0, text.indexOf(place)) };
  };
  const here = opening(at);
  if (here === null) return false;
  for (let k = at - series; k <= at + series; k++) {
    const other = k === at ? null : opening(k);
    if (other !== null && other.place !== here.place && other.before === here.before) return true;
  }
  return false;
}

/** How the years that a passage names follow those before it: within a history they go up. */
export function yearsAt(passages: readonly Passage[], at: number): Record<string, number> {
  const here = passages[at]?.years ?? [];
  const before = [...(passages[at - 2]?.years ?? []), ...(passages[at - 1]?.years ?? [])];
  const latest = Math.max(0, ...before.slice(-4));
  const [first = 0] = here;
  const both = latest > 0 && first > 0;
  const step = both ? first - latest : 0;
  return {
    'years.back': both && step < 0 ? Math.log(1 - step) : 0,
    'years.farBack': is(both && step < -8),
    'years.on': both && step >= 0 ? Math.log(1 + step) : 0,
    'years.soonOn': is(both && step >= 0 && step <= 3),
    'years.begin': is(here.length > 0 && before.length === 0),
    'years.end': is(here.length === 0 && before.length > 1),
    'years.none': is(here.length === 0 && before.length === 0),
    'years.goOn': is(first > 0 && (passages[at + 1]?.years[0] ?? 0) >= first),
  };
}

/** What is to be known of all passages before one of them is judged. */
export type Extent = { medianLength: number; paragraphs: number; paragraphsBefore: number[] };

/** How long the paragraphs of a text are, and how many stand before each passage. */
export function extentOf(passages: readonly Passage[]): Extent {
  const lengths = passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.length] : [])).sort((a, b) => a - b);
  let paragraphs = 0;
  const paragraphsBefore = passages.map((passage) => (passage.kind === 'paragraph' ? paragraphs++ : paragraphs));
  return { medianLength: lengths[lengths.length >> 1] ?? 1, paragraphs, paragraphsBefore };
}

// In a longer text the weights were not fitted: it has sections as often as one of this length.
const manyParagraphs = 60;
// A passage below so many words says little by itself.
const short = 12;

/** Length, numbers and place of a passage, and what stands beside it. */
export function shapeAt(passages: readonly Passage[], extent: Extent, at: number): Record<string, number> {
  const [before, here, next] = [passages[at - 1], passages[at], passages[at + 1]];
  const median = Math.log(1 + extent.medianLength);
  const [lengthBefore, lengthHere, lengthNext] = [before, here, next].map((passage) => Math.log(1 + (passage?.length ?? 0)));
  return {
    'length.here': lengthHere ?? 0,
    'length.before': lengthBefore ?? 0,
    'length.next': lengthNext ?? 0,
    'length.squared': (lengthHere ?? 0) ** 2,
    'length.turn': (lengthHere ?? 0) - (lengthBefore ?? 0),
    'length.relative': (lengthHere ?? 0) - median,
    'length.beforeRelative': (lengthBefore ?? 0) - median,
    'length.short': is((here?.length ?? 0) < short),
    'length.shortBefore': is((before?.length ?? 0) < short),
    'sentences.one': is(here?.sentences === 1),
    'sentences.oneBefore': is(before?.sentences === 1),
    'numbers.turn': Math.abs((here?.numbers ?? 0) - (before?.numbers ?? 0)),
    'colon.before': is(/[:：]$/.test(before?.text ?? '')),
    'colon.here': is(/[:：]$/.test(here?.text ?? '')),
    'list.before': is(before?.kind === 'list'),
    'list.next': is(next?.kind === 'list'),
    'other.before': is(here?.afterOther === true),
    'place.second': is(at === 1),
    'place.third': is(at === 2),
    'place.fourth': is(at === 3),
    'place.early': is(at > 3 && at < 8),
    'place.last': is(at === passages.length - 1),
    'place.lastButOne': is(at === passages.length - 2),
    'place.share': at / passages.length,
    'place.paragraphs': Math.log(1 + Math.min(manyParagraphs, extent.paragraphsBefore[at] ?? 0)),
    'text.paragraphs': Math.log(Math.min(manyParagraphs, Math.max(1, extent.paragraphs))),
    'text.paragraphLength': median,
  };
}
