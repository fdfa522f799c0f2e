import { describe, expect, it } from 'vitest';
import { beginHistory, push } from '../edit/history.ts';
import { bulletsOf } from '../model/deck.ts';
import { doubtsOn } from './doubts.ts';
import { pond } from './pond.fixture.ts';

const { report, deck } = pond();
const slide = deck.slides.find((candidate) => bulletsOf(candidate).some(({ text }) => text.includes('12.500')));
const bullet = slide && bulletsOf(slide).find(({ text }) => text.includes('12.500'));
if (!slide || !bullet) throw new Error('the costs are on no slide');

const slideAfter = (...commands: Parameters<typeof push>[1][]) =>
  commands.reduce((history, command) => push(history, command, null, 0), beginHistory(deck)).deck.slides.find(({ id }) => id === slide.id) ?? slide;

describe('what is in doubt on a slide', () => {
  it('is nothing while nobody has edited it', () => {
    expect(deck.slides.flatMap((each) => doubtsOn(each, report))).toEqual([]);
  });

  it('is the number that an edited line says otherwise', () => {
    const edited = slideAfter({ type: 'bullet.set', slide: slide.id, bullet: bullet.id, text: bullet.text.replace('12.500', '**13.500**') });
    expect(doubtsOn(edited, report)).toEqual([{ field: `bullet:${bullet.id}`, bullet: bullet.id, text: '13.500', kind: 'number' }]);
  });

  it('is gone when the line is taken back to what it was', () => {
    const edited = slideAfter(
      { type: 'bullet.set', slide: slide.id, bullet: bullet.id, text: 'Kosten: 13.500 Euro' },
      { type: 'bullet.restore', slide: slide.id, bullet: bullet.id },
    );
    expect(doubtsOn(edited, report)).toEqual([]);
    expect(bulletsOf(edited).find(({ id }) => id === bullet.id)).toMatchObject({ label: bullet.label, text: bullet.text, origin: 'planned' });
  });

  it('is a number of the note that is not the report’s any more, and none that the speaker adds', () => {
    const changed = slideAfter({ type: 'note.set', slide: slide.id, text: slide.note.text.replace('300 Erlen', '400 Erlen') });
    expect(doubtsOn(changed, report).map(({ field, text }) => [field, text])).toEqual([['note', '400']]);
    expect(doubtsOn(slideAfter({ type: 'note.set', slide: slide.id, text: `${slide.note.text}\n\nIn 5 Minuten Pause.` }), report)).toEqual([]);
  });

  it('is never a line without sources', () => {
    const added = slideAfter({ type: 'bullet.insert', slide: slide.id, after: null, bullet: bullet.id, text: 'Fragen um 17:30 Uhr' });
    expect(doubtsOn(added, report)).toEqual([]);
  });
});
