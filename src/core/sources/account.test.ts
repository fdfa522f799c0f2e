import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../edit/command.ts';
import { beginHistory, push, undo } from '../edit/history.ts';
import { bulletsOf, type Deck } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { sentencesOfReport } from '../model/report.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { type Account, accountKeeper, whereTold } from './account.ts';
import { pond } from './pond.fixture.ts';

const { report, deck } = pond();

const command: fc.Arbitrary<(deck: Deck) => Command> = fc.oneof(
  fc.record({ at: fc.nat(), keep: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ at, keep }) => (now: Deck): Command => {
    const slide = now.slides[at % now.slides.length];
    const text = slide?.note.text ?? '';
    return { type: 'note.set', slide: slide?.id ?? slideId('none'), text: text.slice(0, Math.round(text.length * keep)) };
  }),
  fc.nat().map(
    (at) =>
      (now: Deck): Command => ({ type: 'slide.remove', slide: now.slides[at % now.slides.length]?.id ?? slideId('none') }),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, to]) =>
      (now: Deck): Command => ({
        type: 'slide.move',
        slide: now.slides[at % now.slides.length]?.id ?? slideId('none'),
        to: to % 9,
      }),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, copy]) =>
      (now: Deck): Command => ({
        type: 'slide.duplicate',
        slide: now.slides[at % now.slides.length]?.id ?? slideId('none'),
        copy: slideId(`copy-${copy}`),
      }),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([at, line]) => (now: Deck): Command => {
    const slides = now.slides.filter((slide) => bulletsOf(slide).length > 0);
    const slide = slides[at % Math.max(1, slides.length)];
    const bullets = slide ? bulletsOf(slide) : [];
    const bullet = bullets[line % Math.max(1, bullets.length)];
    return slide && bullet ? { type: 'bullet.remove', slide: slide.id, bullet: bullet.id } : { type: 'theme.set', theme: 'ink' };
  }),
);

const listed = ({ sections }: Account, wanted: string) =>
  [...sections.values()].flatMap(({ standings }) => [...standings].filter(([, standing]) => standing === wanted).map(([id]) => id)).sort();

describe('the account of a report', () => {
  it('says what the ledger says after any changes, taken back or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.boolean()), { maxLength: 12 }), (steps) => {
        const keeper = accountKeeper(report);
        let history = beginHistory(deck);
        keeper.read(deck);
        for (const [make, back] of steps) {
          if (history.deck.slides.length > 0) history = push(history, make(history.deck), null, 0);
          if (back) history = undo(history)?.history ?? history;
          const account = keeper.read(history.deck);
          const ledger = ledgerOf(report, history.deck);
          expect(account.counts.slide).toBe(ledger.onSlides);
          expect(listed(account, 'dropped')).toEqual([...ledger.dropped].sort());
          expect(listed(account, 'lost')).toEqual([...ledger.lost].sort());
          expect(account.counts.notes).toBe(ledger.sentences - ledger.onSlides - ledger.dropped.length - ledger.lost.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same object where typing changes nothing of it', () => {
    const keeper = accountKeeper(report);
    const before = keeper.read(deck);
    const [slide] = deck.slides.slice(1);
    const typed = push(beginHistory(deck), { type: 'note.set', slide: slide?.id ?? slideId(0), text: `${slide?.note.text} Und mehr.` }, null, 0);
    expect(typed.deck).not.toBe(deck);
    expect(keeper.read(typed.deck)).toBe(before);
  });

  it('leaves the sections alone that a change does not reach', () => {
    const keeper = accountKeeper(report);
    const before = keeper.read(deck);
    const slide = deck.slides.find(({ note }) => note.sources.length > 1);
    const after = keeper.read(push(beginHistory(deck), { type: 'slide.remove', slide: slide?.id ?? slideId(0) }, null, 0).deck);
    const others = [...after.sections].filter(([id]) => id !== slide?.section);
    expect(after).not.toBe(before);
    expect(others.every(([id, section]) => before.sections.get(id) === section)).toBe(true);
  });
});

describe('the slides that tell a sentence', () => {
  it('are those that show it and those whose notes have its words', () => {
    const slide = deck.slides.find((candidate) => bulletsOf(candidate).length > 0 && candidate.note.sources.length > 0);
    const id = slide && bulletsOf(slide)[0]?.sources[0]?.sentence;
    expect(id && whereTold(report, deck, id).shown).toContain(slide?.id);
    expect(sentencesOfReport(report).every((sentence) => Object.values(whereTold(report, deck, sentence.id)).some((slides) => slides.length > 0))).toBe(true);
  });
});
