import { describe, expect, it, vi } from 'vitest';
import type { ChosenFiles } from '../../shared/views.ts';
import { openerFor } from './opener.ts';
import type { Project, Projects } from './projects.ts';

/** An opener whose reports are read when the test says so. */
function desk() {
  const readings: { paths: readonly string[]; done: (title: string) => void }[] = [];
  const opened: string[] = [];
  const opening: string[] = [];
  const chosen: ChosenFiles[] = [];
  const cancel = vi.fn();
  const open: Projects['open'] = (paths, progress) =>
    new Promise((resolve) => {
      progress?.('planning', 0);
      readings.push({ paths, done: (name) => resolve({ ok: true, value: { name } as Project }) });
    });
  const opener = openerFor({
    projects: { open } as Projects,
    recent: { list: () => [] },
    reader: { cancel },
    tell: {
      opening: ({ name, stage }) => opening.push(`${name} ${stage}`),
      opened: (result) => opened.push(result.ok ? result.value.name : result.error.code),
      chosen: (files) => chosen.push(files),
    },
  });
  return { opener, readings, opened, opening, chosen, cancel };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('opening reports', () => {
  it('keeps what was read before the editor listens, and tells it then', async () => {
    const { opener, readings, opened } = desk();
    opener.open(['/x/a.md']);
    readings[0]?.done('a');
    await settled();
    expect(opened).toEqual([]);
    expect(opener.begin()).toMatchObject({ opening: null, opened: { ok: true, value: { name: 'a' } } });
    expect(opener.begin().opened).toBeNull();
  });

  it('says what it does with the file', () => {
    const { opener, opening } = desk();
    opener.begin();
    opener.open(['/x/a.md', '/y/b.md']);
    expect(opening).toEqual(['a.md +1 reading', 'a.md +1 planning']);
  });

  it('gives up the first where another is opened meanwhile, without a word about it', async () => {
    const { opener, readings, opened, cancel } = desk();
    opener.begin();
    opener.open(['/x/a.md']);
    opener.open(['/x/b.md']);
    expect(cancel).toHaveBeenCalledTimes(2);
    readings[0]?.done('a');
    readings[1]?.done('b');
    await settled();
    expect(opened).toEqual(['b']);
  });

  it('is cancelled at once, and what comes of it later is not shown', async () => {
    const { opener, readings, opened } = desk();
    opener.begin();
    opener.cancel();
    opener.open(['/x/a.md']);
    opener.cancel();
    readings[0]?.done('a');
    await settled();
    expect(opened).toEqual(['import.cancelled']);
  });

  it('proposes several files in natural order, and opens those that were left, as they were put', () => {
    const { opener, readings, chosen } = desk();
    opener.begin();
    opener.offer(['/x/Teil 10.md', '/x/Teil 2.md', '/x/Anlage.md']);
    expect(chosen).toEqual([{ id: 1, names: ['Anlage.md', 'Teil 2.md', 'Teil 10.md'] }]);
    opener.openChosen(1, [2, 0]);
    expect(readings.map(({ paths }) => paths)).toEqual([['/x/Teil 10.md', '/x/Anlage.md']]);
  });

  it('opens a single file without asking, and nothing for a list that is no longer shown', () => {
    const { opener, readings, chosen } = desk();
    opener.begin();
    opener.offer([]);
    opener.offer(['/x/a.md']);
    opener.offer(['/x/a.md', '/x/b.md']);
    opener.offer(['/x/c.md', '/x/d.md']);
    opener.openChosen(1, [0]);
    opener.openChosen(2, [7]);
    expect(readings).toHaveLength(1);
    expect(chosen).toHaveLength(2);
  });
});
