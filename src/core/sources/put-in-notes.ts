import type { Command } from '../edit/command.ts';
import type { Deck, Note, Slide } from '../model/deck.ts';
import type { SentenceId } from '../model/id.ts';
import { type Block, type Report, type Section, sentencesOfBlock, sentencesOfReport } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { toldBy } from '../planner/ledger.ts';
import { refTo } from '../planner/line.ts';
import { tellerOf } from '../planner/notes.ts';
import { placeOf } from './put-on-slide.ts';

/**
 * The command that writes a sentence into the notes once more: of the slide that had it, else of the one that tells what
 * stands before it in the report. Null where a note tells it already, or report or deck have nothing of the kind.
 */
export function putInNotes(report: Report, deck: Deck, id: SentenceId): Command | null {
  const found = placeOf(report, id);
  if (!found || deck.slides.some((slide) => toldBy(slide.note, report).has(id))) return null;
  const order = new Map(sentencesOfReport(report).map((sentence, at) => [sentence.id, at]));
  const slide = homeOf(deck.slides, found.section, id, order);
  if (!slide) return null;
  const { section, block, sentence } = found;
  const passage = block === null ? sentence.text : tellerOf({ ...section, blocks: [block] }, report.text)({ told: new Set([id]), shown: new Set() }).text;
  const text = insertedInto(slide.note, { sentence, block, passage }, order, report);
  return { type: 'sentence.tell', slide: slide.id, text, source: refTo(sentence) };
}

type Order = ReadonlyMap<SentenceId, number>;

/** The slide that names the sentence; else of its section's, or where it has none of all, the last that tells something before it. */
function homeOf(slides: readonly Slide[], section: Section, id: SentenceId, order: Order): Slide | undefined {
  const at = order.get(id) ?? 0;
  const named = slides.find((slide) => slide.note.sources.some(({ sentence }) => sentence === id));
  if (named) return named;
  const own = slides.filter((slide) => slide.section === section.id);
  const among = own.length > 0 ? own : slides;
  return among.findLast((slide) => slide.note.sources.some(({ sentence }) => (order.get(sentence) ?? Number.POSITIVE_INFINITY) < at)) ?? among[0];
}

type Said = { sentence: Sentence; block: Block | null; passage: string };

/** The note with the passage behind the nearest sentence before it that the note still has word for word; at its end where it has none. */
function insertedInto({ text, sources }: Note, { sentence, block, passage }: Said, order: Order, report: Report): string {
  if (text.trim() === '') return passage;
  const at = order.get(sentence.id) ?? 0;
  const before = sources
    .filter((source) => (order.get(source.sentence) ?? at) < at && text.includes(source.quote))
    .sort((a, b) => (order.get(b.sentence) ?? 0) - (order.get(a.sentence) ?? 0))[0];
  if (!before) return sources.some((source) => (order.get(source.sentence) ?? at) > at) ? `${passage}\n\n${text}` : `${text.trimEnd()}\n\n${passage}`;
  const end = text.indexOf(before.quote) + before.quote.length;
  const previous = block && sentencesOfBlock(block).find(({ id }) => id === before.sentence);
  if (previous && (block.kind === 'paragraph' || block.kind === 'quote')) {
    const between = report.text.slice(previous.span.end, sentence.span.start);
    return text.slice(0, end) + (/^[^\S\n]*$/.test(between) ? between : ' ') + sentence.text + text.slice(end);
  }
  const next = text.indexOf('\n\n', end);
  const cut = next < 0 ? text.length : next;
  return `${text.slice(0, cut).trimEnd()}\n\n${passage}${text.slice(cut)}`;
}
