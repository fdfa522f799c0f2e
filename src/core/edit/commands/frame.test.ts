import { describe, expect, it } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { slideId } from '../../model/id.ts';
import { beginHistory, push, undo } from '../history.ts';

const deck: Deck = {
  id: 'd',
  reportId: 'r',
  title: 'Deck',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  dropped: [],
  slides: [
    {
      id: slideId(1),
      section: null,
      kicker: '',
      title: 'Deck',
      titleSources: [],
      note: { text: '', sources: [] },
      optional: false,
      hidden: false,
      kind: 'title',
      subtitle: '',
      subtitleSources: [],
    },
  ],
};

describe('who speaks, when and where', () => {
  const spoken = (part: 'speaker' | 'date', text: string) => ({ type: 'byline.set' as const, slide: slideId(1), part, text });

  it('is absent until it is written, and again once it is emptied', () => {
    const written = push(beginHistory(deck), spoken('speaker', 'Ada Lang'), null, 0);
    expect(written.deck.slides[0]).toMatchObject({ byline: { speaker: 'Ada Lang', date: '', place: '' } });
    const emptied = push(written, spoken('speaker', ''), null, 5000);
    expect(JSON.stringify(emptied.deck)).toBe(JSON.stringify(deck));
    expect(JSON.stringify(undo(emptied)?.history.deck)).toBe(JSON.stringify(written.deck));
  });

  it('changes nothing where it is said already', () => {
    const history = beginHistory(deck);
    expect(push(history, spoken('date', ''), null, 0)).toBe(history);
    expect(push(history, { type: 'footer.set', text: null }, null, 0)).toBe(history);
    expect(push(history, { type: 'numbers.set', shown: true }, null, 0)).toBe(history);
  });
});
