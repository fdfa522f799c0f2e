import type { Slide } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Command } from '../command.ts';
import { type Folded, fold, type Search, type Stretch, stretchesIn } from './fold.ts';
import { type Part, partsOf } from './parts.ts';
import { type Piece, piecesOf, readPiece, writePiece } from './pieces.ts';

// Slides never change in place, so what was read of one stays true: a deck is read once, and after an edit only the
// slide that was edited.

/** A place where the deck holds what is looked for. `start` and `end` count in the piece as it is read. */
export type Match = {
  slide: SlideId;
  /** As `data-field` names it, or `note`. */
  field: string;
  piece: number;
  start: number;
  end: number;
  /** Which match of its field it is, from 0. */
  nth: number;
};

/** A point of the deck from which one searches on. */
export type Place = Pick<Match, 'slide' | 'field' | 'piece' | 'start'>;

type Reading = { part: Part; pieces: { piece: Piece; text: string; folded: { exact?: Folded; loose?: Folded } }[] };

const readings = new WeakMap<Slide, Reading[]>();

function readingOf(slide: Slide): Reading[] {
  const before = readings.get(slide);
  if (before) return before;
  const read = partsOf(slide).map((part): Reading => ({ part, pieces: piecesOf(part).map((piece) => ({ piece, text: readPiece(piece), folded: {} })) }));
  readings.set(slide, read);
  return read;
}

/** Every match in the deck in the order it is read, hidden slides and notes too; none for an empty search. */
export function findAll(slides: readonly Slide[], search: Search): Match[] {
  const wanted = fold(search.text, search.matchCase).text;
  return wanted === '' ? [] : slides.flatMap((slide) => matchesOn(slide, wanted, search));
}

const known = new WeakMap<Slide, { search: string; matches: Match[] }>();

function matchesOn(slide: Slide, wanted: string, search: Search): Match[] {
  const key = `${search.matchCase} ${search.wholeWord} ${wanted}`;
  const before = known.get(slide);
  if (before?.search === key) return before.matches;
  const matches = searched(slide, wanted, search);
  known.set(slide, { search: key, matches });
  return matches;
}

function searched(slide: Slide, wanted: string, search: Search): Match[] {
  return readingOf(slide).flatMap(({ part, pieces }) => {
    const matches: Match[] = [];
    pieces.forEach((reading, piece) => {
      for (const { start, end } of found(reading, wanted, search)) matches.push({ slide: slide.id, field: part.field, piece, start, end, nth: matches.length });
    });
    return matches;
  });
}

function found({ text, folded }: Reading['pieces'][number], wanted: string, { matchCase, wholeWord }: Search): Stretch[] {
  const kind = matchCase ? 'exact' : 'loose';
  folded[kind] ??= fold(text, matchCase);
  return stretchesIn(text, folded[kind], wanted, wholeWord);
}

/** A text of a slide that holds words that are looked for, as it is read, and where it holds them, in order. */
export type Passage = Pick<Match, 'slide' | 'field'> & { text: string; stretches: Stretch[] };

/** The texts of a slide that hold any of the words, each with those that it holds; its note comes last, line by line. */
export function passagesOn(slide: Slide, words: readonly string[]): { passage: Passage; words: ReadonlySet<string> }[] {
  return readingOf(slide).flatMap(({ part, pieces }) =>
    pieces.flatMap((reading) => {
      const all = words.map((word) => ({ word, stretches: foundLoosely(reading, word) })).filter(({ stretches }) => stretches.length > 0);
      if (all.length === 0) return [];
      const passage = { slide: slide.id, field: part.field, text: reading.text, stretches: apart(all.flatMap(({ stretches }) => stretches)) };
      return [{ passage, words: new Set(all.map(({ word }) => word)) }];
    }),
  );
}

const foundLoosely = (reading: Reading['pieces'][number], word: string): Stretch[] =>
  found(reading, fold(word, false).text, { text: word, matchCase: false, wholeWord: false });

/** Stretches in order, those that lie upon each other as one. */
export function apart(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** The number of the first match that does not stand before the place, the first of all where none does; -1 where there is no match. */
export function firstFrom(slides: readonly Slide[], matches: readonly Match[], place: Place): number {
  const orders = new Map(slides.map(({ id }, k) => [id, k]));
  const slide = slides[orders.get(place.slide) ?? -1];
  const fields = new Map(slide ? readingOf(slide).map(({ part }, k) => [part.field, k]) : []);
  const order = (match: Place) => [orders.get(match.slide) ?? -1, match.slide === place.slide ? (fields.get(match.field) ?? -1) : 0, match.piece, match.start];
  const from = order(place);
  const at = matches.findIndex((match) => {
    const here = order(match);
    const differs = here.findIndex((value, k) => value !== from[k]);
    return differs < 0 || (here[differs] ?? 0) > (from[differs] ?? 0);
  });
  return at < 0 && matches.length > 0 ? 0 : at;
}

/** Where a text that is not of the deck holds what is looked for, as a sentence of the report. */
export function findIn(text: string, search: Search): Stretch[] {
  return stretchesIn(text, fold(text, search.matchCase), fold(search.text, search.matchCase).text, search.wholeWord);
}

/** The command that replaces one match; null where it is gone or nothing would change. */
export function replaceMatch(slides: readonly Slide[], match: Match, replacement: string): Command | null {
  const slide = slides.find(({ id }) => id === match.slide);
  return slide ? (written(slide, [match], replacement)[0] ?? null) : null;
}

/** The commands that replace every match, one for each text that changes. */
export function replaceAll(slides: readonly Slide[], search: Search, replacement: string): Command[] {
  const wanted = fold(search.text, search.matchCase).text;
  return wanted === '' ? [] : slides.flatMap((slide) => written(slide, matchesOn(slide, wanted, search), replacement));
}

function written(slide: Slide, matches: readonly Match[], replacement: string): Command[] {
  if (matches.length === 0) return [];
  return readingOf(slide).flatMap(({ part, pieces }) => {
    const own = matches.filter(({ field }) => field === part.field);
    if (own.length === 0) return [];
    let text = '';
    let from = 0;
    pieces.forEach(({ piece }, k) => {
      const here = own.filter((match) => match.piece === k);
      if (here.length === 0) return;
      text += part.source.slice(from, piece.from) + writePiece(piece, here, replacement);
      from = piece.from + piece.source.length;
    });
    text += part.source.slice(from);
    return text === part.source ? [] : [part.write(text)];
  });
}
