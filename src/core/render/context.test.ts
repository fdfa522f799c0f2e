import { describe, expect, it } from 'vitest';
import { contextOf } from './context.ts';

const deck = { title: 'Hafen', language: 'de', theme: 'civic' };

describe('what stands around a slide', () => {
  it('is the deck’s title and the number, until the user says otherwise', () => {
    expect(contextOf(deck, 3, () => '')).toMatchObject({ footer: 'Hafen', number: 3 });
    expect(contextOf({ ...deck, footer: 'Rat, 3. Mai' }, 3, () => '').footer).toBe('Rat, 3. Mai');
    expect(contextOf({ ...deck, footer: '', numbers: false }, 3, () => '')).toMatchObject({ footer: '', number: null });
  });
});
