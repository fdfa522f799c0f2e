import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeyGroup } from './key-table.ts';

let table: readonly KeyGroup[] = [];
let keys: readonly string[] = [];
let speak: (locale: string) => void = () => undefined;
/** Whether a key means something for drawing. */
let draws: (spelled: string) => boolean = () => false;

beforeAll(async () => {
  vi.stubGlobal('navigator', { platform: 'Linux', language: 'en' });
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('window', { lectern: { call: () => Promise.resolve() } });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  ({ keyTable: table } = await import('./key-table.ts'));
  ({ talkKeys: keys } = await import('../keys.ts'));
  ({ speak } = await import('../../store/words.ts'));
  const { takeInkKey } = await import('../ink/ink-keys.ts');
  const { useTalk } = await import('../../store/talk.ts');
  const { beginSession } = await import('../../../core/present/session.ts');
  const { slideId } = await import('../../../core/model/id.ts');
  draws = (spelled) => {
    // Each key for itself, with nothing in hand.
    useTalk.setState({ deck: null, session: beginSession(slideId('a')) });
    const key = spelled.split('+').at(-1) ?? '';
    return takeInkKey({ key, shiftKey: spelled.includes('Shift+'), ctrlKey: spelled.includes('Ctrl+'), metaKey: false, altKey: false, target: null });
  };
});

const rows = () => table.flatMap((group) => group.rows);
const listed = () => rows().flatMap((row) => row.keys);

describe('the keys of a talk', () => {
  it('are all written down, each once, and no other', () => {
    expect(listed()).toHaveLength(new Set(listed()).size);
    expect(keys.filter((key) => !listed().includes(key))).toEqual([]);
    expect(listed().filter((key) => !keys.includes(key) && !draws(key))).toEqual([]);
  });

  it('are written down where they draw or point, too', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const drawing = [...letters, ...letters.flatMap((letter) => [`Ctrl+${letter}`, `Ctrl+Shift+${letter}`])].filter(draws);
    // Any shifted key draws as the plain one does, but for taking back a drawing.
    expect(drawing.length).toBeGreaterThan(6);
    expect(drawing.filter((key) => !listed().includes(key) && key !== 'Ctrl+Shift+y')).toEqual([]);
  });

  it.each(['en', 'de', 'zh'])('are said in %s, no two of them alike', (language) => {
    speak(language);
    const said = rows().map((row) => row.says());
    expect(said.filter((text) => text === '')).toEqual([]);
    expect(said).toHaveLength(new Set(said).size);
  });
});
