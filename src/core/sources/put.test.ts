import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../edit/command.ts';
import { beginHistory, push } from '../edit/history.ts';
import { bulletsOf, type Deck } from '../model/deck.ts';
import { bulletId, sentenceId, slideId } from '../model/id.ts';
import { sentencesOfReport } from '../model/report.ts';
import { brokenPromise, truthOf } from '../planner/guards/promise.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { pond } from './pond.fixture.ts';
import { putInNotes } from './put-in-notes.ts';
import { putOnSlide } from './put-on-slide.ts';
import { sourceWords } from './source-words.ts';

const { report, deck } = pond();
const sentences = sentencesOfReport(report);
const ids = { bullet: bulletId('new'), slide: slideId('new') };
const carriedOut = (command: Command | null, on: Deck = deck): Deck => (command ? push(beginHistory(on), command, null, 0).deck : on);
const slideWithRoom = deck.slides.find((slide) => slide.kind === 'bullets' && slide.bullets.length < 5);
const said = (text: string) => sentences.find((sentence) => sentence.text.startsWith(text))?.id ?? sentenceId(0);

describe('a sentence put on a slide', () => {
  it('is a line in its own words with its source, wherever it is put', () => {
    const truth = truthOf(report);
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...deck.slides), (sentence, slide) => {
        const after = carriedOut(putOnSlide(report, deck, { sentence: sentence.id, slide: slide.id, after: null, ids }));
        const line = after.slides.flatMap(bulletsOf).find(({ id }) => id === ids.bullet);
        expect(line?.sources).toEqual([{ sentence: sentence.id, quote: sentence.text }]);
        expect(line && [null, 'negation']).toContain(line && brokenPromise(line, truth));
        expect(ledgerOf(report, after).lost).toEqual([]);
      }),
    );
  });

  it('stands after the line that is named', () => {
    if (!slideWithRoom) throw new Error('no slide has room');
    const [first] = bulletsOf(slideWithRoom);
    const command = putOnSlide(report, deck, { sentence: said('Der Verein rechnet'), slide: slideWithRoom.id, after: first?.id ?? null, ids });
    expect(command?.type).toBe('sentence.line');
    const slide = carriedOut(command).slides.find(({ id }) => id === slideWithRoom.id);
    expect(slide && bulletsOf(slide)[1]?.id).toBe(ids.bullet);
  });

  it('gets a slide of its own where lines have no place, under the title of its section', () => {
    const command = putOnSlide(report, deck, { sentence: said('Der Rat entscheidet'), slide: deck.slides[0]?.id ?? slideId(0), after: null, ids });
    expect(command?.type === 'sentence.slide' && command.made).toMatchObject({ kind: 'bullets', title: 'Ausblick', note: { text: '' } });
    expect(carriedOut(command).slides[1]?.id).toBe(ids.slide);
  });

  it('is nothing where report or deck do not have it', () => {
    expect(putOnSlide(report, deck, { sentence: sentenceId(999), slide: deck.slides[0]?.id ?? slideId(0), after: null, ids })).toBeNull();
    expect(putOnSlide(report, deck, { sentence: said('Der Rat'), slide: slideId('nowhere'), after: null, ids })).toBeNull();
  });
});

describe('a sentence put back into the notes', () => {
  const slide = deck.slides.find(({ note }) => note.text.includes('geschnitten. Die Kosten')) ?? deck.slides[0];
  const noteAfter = (text: string) => carriedOut({ type: 'note.set', slide: slide?.id ?? slideId(0), text });
  const noteOf = (on: Deck) => on.slides.find(({ id }) => id === slide?.id)?.note.text;

  it('stands where it stood, between the sentences of its paragraph', () => {
    const text = slide?.note.text ?? '';
    const gone = noteAfter(text.replace('Die Kosten lagen bei 12.500 Euro, von denen die Stadt 60 Prozent trug. ', ''));
    expect(noteOf(carriedOut(putInNotes(report, gone, said('Die Kosten')), gone))).toBe(text);
  });

  it('stands before what follows it, or alone, where nothing before it is left', () => {
    const empty = noteAfter('');
    expect(noteOf(carriedOut(putInNotes(report, empty, said('Die Kosten')), empty))).toMatch(/^Die Kosten/);
    const later = noteAfter('Im Herbst wurden 300 Erlen gepflanzt.');
    expect(noteOf(carriedOut(putInNotes(report, later, said('Die Kosten')), later))).toMatch(/^Die Kosten.*\n\nIm Herbst/);
  });

  it('comes back for every sentence of a deck whose slides were removed but one', () => {
    let now: Deck = { ...deck, slides: deck.slides.slice(0, 2), dropped: sentences.map(({ id }) => id) };
    for (const { id } of sentences) now = carriedOut(putInNotes(report, now, id), now);
    expect(ledgerOf(report, now)).toMatchObject({ inNotes: sentences.length, dropped: [], lost: [] });
  });

  it('is not told twice', () => {
    expect(putInNotes(report, deck, said('Die Kosten'))).toBeNull();
  });
});

describe('the words of the report', () => {
  it('are the sentences behind a line, one after the other, without the last stop', () => {
    const sources = sentences.slice(1, 3).map(({ id, text }) => ({ sentence: id, quote: text }));
    expect(sourceWords(report, sources)).toBe(
      sources
        .map(({ quote }) => quote)
        .join(' ')
        .replace(/\.$/, ''),
    );
  });
});
