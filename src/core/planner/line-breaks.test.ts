import { describe, expect, it } from 'vitest';
import { breaksBetween } from './line-breaks.ts';

const pieces = (text: string): string[] => {
  const parts = [''];
  for (const character of text) {
    const before = parts.at(-1) ?? '';
    if (before !== '' && breaksBetween(before.at(-1) ?? '', character)) parts.push(character);
    else parts[parts.length - 1] = before + character;
  }
  return parts;
};

describe('where a line may end without a space', () => {
  it('is after hyphens and dashes, not within numbers', () => {
    expect(pieces('Hafen-Ausbau')).toEqual(['Hafen-', 'Ausbau']);
    expect(pieces('2019-2024')).toEqual(['2019-2024']);
    expect(pieces('2019–2024')).toEqual(['2019–', '2024']);
  });

  it('is after a slash only before letters beyond ASCII, as in Chromium', () => {
    expect(pieces('und/oder')).toEqual(['und/oder']);
    expect(pieces('Kai/Übergang')).toEqual(['Kai/', 'Übergang']);
  });

  it('is between Chinese characters, but not before what closes or after what opens', () => {
    expect(pieces('新港（一期）建成。')).toEqual(['新', '港', '（一', '期）', '建', '成。']);
    expect(pieces('增长42%以上')).toEqual(['增', '长', '42%', '以', '上']);
    expect(pieces('称“新港”为')).toEqual(['称“新', '港”为']);
  });
});
