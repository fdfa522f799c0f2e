import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply } from '../edit/apply.ts';
import { bulletsOf, type Deck, isLined, lineOf, type Slide } from '../model/deck.ts';
import { bulletId } from '../model/id.ts';
import { ledgerOf } from '../planner/ledger.ts';
import { fitsFrame } from '../render/fit.ts';
import { frameOf } from '../render/frame.ts';
import { compareVersions } from './compare.ts';
import { fitGrown } from './fit-grown.ts';
import { expectSafe } from './invariants.fixture.ts';
import { mergeCompared } from './merge.ts';
import { type Draft, german, versionOf } from './reports.fixture.ts';

const base = versionOf(german);
const frame = frameOf(base.deck);
const own = 'Was ich dazu sagen will, steht in keinem Bericht.';

/** The first list of the deck with own lines, as many as have room. */
function filled(deck: Deck, beyond = 0): { deck: Deck; slide: Slide } {
  const list = deck.slides.find((slide) => isLined(slide) && slide.title.startsWith('Verkehr'));
  if (!list) throw new Error('the report has no list');
  let now = deck;
  let more = beyond;
  const shown = () => now.slides.find(({ id }) => id === list.id) ?? list;
  const add = (n: number) =>
    produce(now, (draft) =>
      apply(draft, { type: 'bullet.insert', slide: list.id, after: bulletsOf(shown()).at(-1)?.id ?? null, bullet: bulletId(`own-${n}`), text: `${n}. ${own}` }),
    );
  for (let n = 1; n < 60; n++) {
    const next = add(n);
    const grown = next.slides.find(({ id }) => id === list.id);
    if (grown && !fitsFrame(grown, frame) && more-- <= 0) break;
    now = next;
  }
  return { deck: now, slide: shown() };
}

/** The report with one more sentence in its first section. */
function longer(draft: Draft): Draft {
  const copy = structuredClone(draft);
  const block = copy.sections.find(({ title }) => title.startsWith('Verkehr'))?.blocks[0];
  if (block?.kind === 'prose') block.sentences.push('Der Landkreis zahlt 18 Prozent der Umleitung bis 2027.');
  return copy;
}

describe('slides that an update makes too full', () => {
  const theirs = versionOf(longer(german), 'next');

  it('part as at planning, with every edit and every sentence', () => {
    const { deck: mine, slide } = filled(base.deck);
    const comparison = compareVersions({ base, mine, theirs });
    const merged = mergeCompared(comparison);
    const id = merged.slides.get(slide.id);
    expect(fitsFrame(merged.deck.slides.find((other) => other.id === id) ?? slide, frame)).toBe(false);
    const { deck } = fitGrown(comparison, merged);
    expect(deck.slides.filter((other) => !fitsFrame(other, frame))).toEqual([]);
    const at = deck.slides.findIndex((other) => other.id === id);
    expect(deck.slides[at + 1]?.title).toBe(`${slide.title} (2/2)`);
    const lines = deck.slides.flatMap(bulletsOf).map(lineOf);
    for (const { text } of bulletsOf(slide)) if (text.includes(own)) expect(lines).toContain(text);
    expect(ledgerOf(theirs.report, deck).lost).toEqual([]);
    expectSafe({ base, mine, theirs });
  });

  it('stay as they are where their user left them too full', () => {
    const { deck: mine, slide } = filled(base.deck, 3);
    expect(fitsFrame(slide, frame)).toBe(false);
    const comparison = compareVersions({ base, mine, theirs });
    const merged = mergeCompared(comparison);
    expect(fitGrown(comparison, merged).deck.slides.find(({ id }) => id === merged.slides.get(slide.id))?.title).toBe(slide.title);
    expect(fitGrown(comparison, merged).deck.slides).toHaveLength(merged.deck.slides.length);
  });
});
