import { describe, expect, it } from 'vitest';
import { wordsFor } from './words.ts';

type Leaf = { path: string; value: unknown };

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const english = leaves(wordsFor('en'));
const shape = ({ path, value }: Leaf) => `${path} ${typeof value}${typeof value === 'function' ? `(${value.length})` : ''}`;

describe.each(['de', 'zh'])('the words in %s', (language) => {
  const words = leaves(wordsFor(language));

  it('are all there, with the same parameters', () => {
    expect(words.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
    // A language may say something without one of its parameters, never with more.
    const arity = new Map(english.map((leaf) => [leaf.path, leaf]));
    for (const leaf of words) {
      const other = arity.get(leaf.path);
      expect(typeof leaf.value, leaf.path).toBe(typeof other?.value);
      if (typeof leaf.value === 'function' && typeof other?.value === 'function')
        expect(leaf.value.length, shape(leaf)).toBeLessThanOrEqual(other.value.length);
    }
  });

  it('are none of them empty', () => {
    const empty = new Set(english.filter(({ value }) => value === '').map(({ path }) => path));
    expect(words.filter(({ path, value }) => value === '' && !empty.has(path))).toEqual([]);
  });
});

describe('the words in zh', () => {
  it('are Chinese', () => {
    const latin = leaves(wordsFor('zh')).filter(({ value }) => typeof value === 'string' && /[a-z]{2}/i.test(value) && !/\p{Script=Han}/u.test(value));
    // Names of themes, keys, file formats and paper.
    expect(
      latin.filter(({ path }) => !/^(commands.key|exporting.formats|exporting.papers)\./.test(path)).map(({ path, value }) => `${path}: ${String(value)}`),
    ).toEqual([]);
  });
});
