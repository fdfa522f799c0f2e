import { describe, expect, it } from 'vitest';
import { leans, weightOf, worthOf } from './worth.ts';

const worth = (said: string, language: string) => worthOf({ text: said, said, whole: true, words: 8 }, language);

describe('the worth of a sentence as a bullet', () => {
  it('is less where it points at what is not on the slide', () => {
    expect(worth('They did not reach that in the first year', 'en')).toBeLessThan(worth('The homes reached their aim in spring', 'en'));
    expect(worth('这与常规公交明显不同', 'zh')).toBeLessThan(worth('微循环与常规公交明显不同', 'zh'));
    expect(leans('The average home in the trial did not reach that', 'en')).toBe(true);
    expect(leans('Dies wird die Zusammenarbeit fördern', 'de')).toBe(true);
    expect(leans('Die Stadt wird die Zusammenarbeit fördern', 'de')).toBe(false);
  });
});

describe('what an audience takes home', () => {
  it('is a decision before a figure, and a figure before the rest', () => {
    expect(weightOf('Der Rat hat den Plan beschlossen')).toBeGreaterThan(weightOf('Die Stadt hat 420 Wohnungen'));
    expect(weightOf('Die Stadt hat 420 Wohnungen')).toBeGreaterThan(weightOf('Die Stadt hat viele Wohnungen'));
  });
});
