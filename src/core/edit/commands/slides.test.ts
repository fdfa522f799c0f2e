import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../model/deck.ts';
import { groupOf } from '../../model/deck.ts';
import { sectionId, slideId } from '../../model/id.ts';
import { apply } from '../apply.ts';
import type { Command } from '../command.ts';

const slide = (name: string, section: number): Slide => ({
  id: slideId(name),
  section: sectionId(section),
  kicker: '',
  title: name,
  titleSources: [],
  note: { text: '', sources: [] },
  optional: false,
  hidden: false,
  kind: 'bullets',
  bullets: [],
});
const deck: Deck = {
  id: 'd',
  reportId: 'r',
  title: '',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  slides: [slide('a1', 1), slide('a2', 1), slide('b1', 2), slide('b2', 2), slide('b3', 2), slide('c1', 3)],
  dropped: [],
};
const changed = (...commands: Command[]) =>
  produce(deck, (draft) => {
    for (const command of commands) apply(draft, command);
  });
/** Each slide with the section that it is shown under. */
const shown = ({ slides }: Deck) => slides.map((one) => `${one.title}/${groupOf(one)?.slice(3)}`).join(' ');
const move = (slides: string[], before: string | null): Command => ({
  type: 'slides.move',
  slides: slides.map(slideId),
  before: before === null ? null : slideId(before),
});

describe('moving slides', () => {
  it('keeps several in the order they stood in, wherever they are dropped', () => {
    expect(shown(changed(move(['c1', 'a1'], 'b2')))).toBe('a2/1 b1/2 a1/2 c1/2 b2/2 b3/2');
    expect(shown(changed(move(['a1', 'a2'], null)))).toBe('b1/2 b2/2 b3/2 c1/3 a1/1 a2/1');
  });

  it('drops them before the next that stays, where they are dropped on themselves', () => {
    expect(shown(changed(move(['b1', 'b2'], 'b1')))).toBe(shown(deck));
    expect(shown(changed(move(['a2', 'b2'], 'b2')))).toBe('a1/1 b1/2 a2/2 b2/2 b3/2 c1/3');
  });

  it('shows a slide under the section it stands amidst, and under its own between two sections', () => {
    const amidst = changed(move(['c1'], 'b2'));
    expect(amidst.slides[3]).toMatchObject({ section: sectionId(3), group: sectionId(2) });
    expect(shown(changed(move(['c1'], 'b1')))).toBe('a1/1 a2/1 c1/3 b1/2 b2/2 b3/2');
  });

  it('comes back to the same deck when a slide is moved there and back', () => {
    expect(changed(move(['c1'], 'b2'), move(['c1'], null))).toEqual(deck);
    expect(changed({ type: 'slide.move', slide: slideId('a1'), to: 3 }, { type: 'slide.move', slide: slideId('a1'), to: 0 })).toEqual(deck);
  });

  it('changes nothing where a slide is moved before one that is not there', () => {
    expect(changed(move(['a1'], 'nowhere'))).toBe(deck);
  });
});

describe('slides that are put in', () => {
  it('stand after the one that is named, each id once', () => {
    const added = changed({ type: 'slides.insert', after: slideId('b1'), slides: [slide('new', 9), slide('a1', 1)] });
    expect(shown(added)).toBe('a1/1 a2/1 b1/2 new/2 b2/2 b3/2 c1/3');
  });
});
