import { describe, expect, it } from 'vitest';
import { slideId } from '../../core/model/id.ts';
import { talkNotes } from './talk-notes.ts';

const [a, b] = [slideId('a'), slideId('b')];

describe('notes that are changed in a talk', () => {
  it('wait until the editor has them, of each slide the last', () => {
    const notes = talkNotes();
    notes.edit('deck', a, 'On');
    notes.edit('deck', b, 'Two');
    notes.edit('deck', a, 'One');
    expect(notes.waiting('deck')).toEqual([
      { n: 2, slide: b, text: 'Two' },
      { n: 3, slide: a, text: 'One' },
    ]);
    notes.kept('deck', 2);
    expect(notes.waiting('deck')).toEqual([{ n: 3, slide: a, text: 'One' }]);
  });

  it('wait for their own deck', () => {
    const notes = talkNotes();
    notes.edit('deck', a, 'One');
    notes.kept('other', 9);
    expect([notes.waiting('other'), notes.waiting('deck').length]).toEqual([[], 1]);
  });
});
