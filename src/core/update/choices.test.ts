import { describe, expect, it } from 'vitest';
import { bulletsOf, type Deck, type Slide } from '../model/deck.ts';
import { AssetId, bulletId, slideId } from '../model/id.ts';
import { ledgerOf } from '../planner/ledger.ts';
import type { Change, Side } from './change.ts';
import type { Version } from './compare.ts';
import { mergeReport } from './merge.ts';
import { german, versionOf } from './reports.fixture.ts';

const base = versionOf(german);
const changed = structuredClone(german);
const [first] = changed.sections[0]?.blocks ?? [];
if (first?.kind === 'prose') first.sentences[1] = 'Bei der Hauptprüfung im März 2025 fanden die Prüfer 241 Risse im Überbau.';
const theirs = versionOf(changed, 'next');

const withBullet = (deck: Deck, text: string): Deck => ({
  ...deck,
  slides: deck.slides.map(
    (slide): Slide =>
      slide.kind === 'bullets'
        ? { ...slide, bullets: slide.bullets.map((bullet) => (bullet.id === 'b2' ? { ...bullet, text, origin: 'edited' } : bullet)) }
        : slide,
  ),
});
const lineIn = (deck: Deck) => deck.slides.flatMap(bulletsOf).find(({ id }) => id === bulletId(2));
const chosen = (changes: readonly Change[], side: Side) => new Map(changes.map(({ id }) => [id, side] as const));

describe('a number that the report has changed', () => {
  it('is followed by a line that nobody edited, unless that is refused', () => {
    const merged = mergeReport({ base, mine: base.deck, theirs });
    expect(lineIn(merged.deck)?.text).toContain('241 Risse');
    expect(merged.summary.passages).toEqual({ changed: 1, added: 0, removed: 0, moved: 0 });
    const refused = mergeReport({ base, mine: base.deck, theirs }, chosen(merged.changes, 'mine'));
    expect(lineIn(refused.deck)).toMatchObject({ origin: 'edited', before: { text: expect.stringContaining('241 Risse') } });
    expect(lineIn(refused.deck)?.text).toContain('214 Risse');
    expect(ledgerOf(theirs.report, refused.deck).lost).toEqual([]);
  });

  it('stands beside a line that was edited, to be chosen', () => {
    const mine = withBullet(base.deck, 'Über 200 Risse');
    const merged = mergeReport({ base, mine, theirs });
    expect(lineIn(merged.deck)).toMatchObject({ text: 'Über 200 Risse', sources: [{ quote: expect.stringContaining('241 Risse') }] });
    expect(merged.conflicts).toMatchObject([{ part: 'bullet', mine: 'Über 200 Risse', theirs: expect.stringContaining('241 Risse') }]);
    const taken = mergeReport({ base, mine, theirs }, chosen(merged.conflicts, 'theirs'));
    expect(lineIn(taken.deck)).toMatchObject({ text: expect.stringContaining('241 Risse'), origin: 'planned' });
  });
});

describe('a picture that the report no longer has', () => {
  const asset = AssetId.parse(`${'a'.repeat(64)}.png`);
  const pictured: Version = {
    ...base,
    deck: {
      ...base.deck,
      slides: base.deck.slides.map(
        (slide): Slide => (slide.kind === 'bullets' ? { ...slide, kind: 'figure', asset, alt: '', caption: '', captionSources: [] } : slide),
      ),
    },
  };
  const [, slide] = pictured.deck.slides;

  it('leaves its bullets on a slide that nobody edited', () => {
    const { deck, conflicts } = mergeReport({ base: pictured, mine: pictured.deck, theirs });
    expect(conflicts).toEqual([]);
    expect(deck.slides).toEqual(theirs.deck.slides);
  });

  it('stays on a slide that was edited until its user lets it go', () => {
    const mine: Deck = { ...pictured.deck, slides: pictured.deck.slides.map((each) => (each === slide ? { ...each, title: 'Mein Titel' } : each)) };
    const merged = mergeReport({ base: pictured, mine, theirs });
    expect(merged.deck.slides.find(({ title }) => title === 'Mein Titel')?.kind).toBe('figure');
    expect(merged.conflicts.map(({ part }) => part)).toEqual(['slide']);
    const taken = mergeReport({ base: pictured, mine, theirs }, chosen(merged.conflicts, 'theirs'));
    expect(taken.deck.slides.find(({ id }) => id === slideId('sec2-1'))?.kind).toBe('bullets');
  });
});
