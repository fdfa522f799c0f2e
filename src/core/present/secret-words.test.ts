import { describe, expect, it } from 'vitest';
import { pond } from '../sources/pond.fixture.ts';
import { secretWords, tellingWords } from './secret-words.ts';

describe('words that only the presenter may know', () => {
  it('are those of notes and hidden slides that stand on no shown slide', () => {
    const { deck } = pond();
    const [, second, third] = deck.slides;
    if (!second || !third) throw new Error('the pond has other slides');
    second.note.text = 'Vertraulich: der Teich gehört Frau Grünspecht.';
    third.hidden = true;
    third.title = 'Gehälter der Gärtnerinnen';
    const secrets = secretWords(deck);
    expect(secrets).toEqual(expect.arrayContaining(['vertraulich', 'grünspecht', 'gehälter', 'gärtnerinnen']));
    for (const word of tellingWords(second.title)) expect(secrets).not.toContain(word);
  });

  it('are four signs each where no spaces part them', () => {
    expect([...tellingWords('季度销售额，OK')]).toEqual(['季度销售', '度销售额']);
  });
});
