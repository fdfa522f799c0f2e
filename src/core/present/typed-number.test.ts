import { describe, expect, it } from 'vitest';
import { typeNumber } from './typed-number.ts';

const type = (keys: string[]) => keys.reduce((state, key) => typeNumber(state.typed, key), typeNumber('', ''));

describe('the number of a slide that is typed', () => {
  it('grows by digits and goes where Enter says so', () => {
    expect(type(['1', '2'])).toEqual({ typed: '12', taken: true, go: false });
    expect(type(['1', '2', 'Enter'])).toEqual({ typed: '', taken: true, go: true });
  });

  it('loses its last digit to Backspace and all of them to Escape', () => {
    expect(type(['1', '2', 'Backspace'])).toEqual({ typed: '1', taken: true, go: false });
    expect(type(['1', '2', 'Escape'])).toEqual({ typed: '', taken: true, go: false });
  });

  it('is forgotten when something else is done, which is done then', () => {
    expect(type(['1', 'ArrowRight'])).toEqual({ typed: '', taken: false, go: false });
  });

  it('leaves every other key alone while there is none', () => {
    for (const key of ['Enter', 'Backspace', 'Escape', 'b']) expect(typeNumber('', key)).toEqual({ typed: '', taken: false, go: false });
  });

  it('never gets longer than a deck could be', () => {
    expect(type([...'123456']).typed).toBe('1234');
  });
});
