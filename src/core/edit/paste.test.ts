import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../model/deck.ts';
import { bulletId, sectionId, sentenceId, slideId } from '../model/id.ts';
import { asPasted, copyOut, readCopied } from './paste.ts';

const ref = { sentence: sentenceId(1), quote: 'Der Hafen wächst.' };
const slide: Slide = {
  id: slideId('a'),
  section: sectionId(1),
  group: sectionId(2),
  kicker: '',
  title: 'Hafen',
  titleSources: [ref],
  note: { text: 'Der Hafen wächst.', sources: [ref] },
  optional: false,
  hidden: false,
  kind: 'bullets',
  bullets: [{ id: bulletId(1), label: '', text: 'Hafen wächst', sources: [ref], origin: 'planned', level: 0, rules: ['cut'] }],
};
const deck: Deck = {
  id: 'd',
  reportId: 'r',
  title: '',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  slides: [slide],
  dropped: [],
};
const pasted = (into: Deck) => {
  const copied = readCopied(copyOut(deck, [slide]));
  return copied ? asPasted(copied, into, () => 'new')[0] : undefined;
};

describe('slides that are pasted', () => {
  it('come back as they were where they had been cut, and belong where they are put', () => {
    const { group: _, ...cut } = slide;
    expect(pasted({ ...deck, slides: [] })).toEqual(cut);
  });

  it('show the same and say nothing where the one they are a copy of is still there', () => {
    expect(pasted(deck)).toMatchObject({ id: 'new', bullets: [{ text: 'Hafen wächst', sources: [ref] }], note: { text: '', sources: [] } });
  });

  it('keep their words and leave their sources where the deck is of another report', () => {
    expect(pasted({ ...deck, reportId: 'other', slides: [] })).toMatchObject({
      id: 'new',
      section: null,
      titleSources: [],
      note: { text: 'Der Hafen wächst.', sources: [] },
      bullets: [{ text: 'Hafen wächst', sources: [], origin: 'added' }],
    });
  });

  it('are no slides where something else was copied', () => {
    expect(readCopied('Hafen')).toBeNull();
    expect(readCopied('{"slides":[]}')).toBeNull();
  });
});
