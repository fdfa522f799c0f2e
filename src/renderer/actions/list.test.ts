import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Action } from './action.ts';

let actions: readonly Action[] = [];
let speak: (locale: string) => void = () => undefined;

beforeAll(async () => {
  vi.stubGlobal('navigator', { platform: 'Linux', language: 'en' });
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  ({ actions } = await import('./list.ts'));
  ({ speak } = await import('../store/words.ts'));
});

const labels = () => actions.flatMap(({ label, list }) => [label, ...(list ? [list.name, list.label] : [])]);

describe('the list of actions', () => {
  it('has no two of one name or with the same keys', () => {
    const ids = actions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const keys = actions.flatMap(({ keys, otherKeys = [] }) => [...(keys ? [keys] : []), ...otherKeys]);
    expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
  });

  it('gives keys that do not write: with a modifier, or no letter', () => {
    for (const { keys, otherKeys = [] } of actions)
      for (const key of [...(keys ? [keys] : []), ...otherKeys]) expect(key).toMatch(/^(?:(?:CmdOrCtrl|Alt)\+.+|(?:Shift\+)?F\d+|Page(?:Up|Down))$/);
  });

  it('follows the language, every label of it', () => {
    speak('en');
    const english = new Set(labels().filter((label) => /[a-z]/i.test(label)));
    speak('zh');
    // Names are the same in every language.
    const same = labels().filter((label) => english.has(label) && !/Civic|Plain|Ink|Paper|PDF/.test(label));
    expect(same).toEqual([]);
    speak('de');
    expect(labels().filter((label) => label === '')).toEqual([]);
  });
});
