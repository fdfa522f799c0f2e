import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { themeNamed } from '../../../core/theme/theme.ts';
import { themeLibrary } from './library.ts';
import { logoOf, themeFile } from './theme-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'themes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const named = (name: string) => ({ theme: { ...themeNamed('ink'), name }, logo: null });
const names = async () => (await themeLibrary(folder).list()).map(({ name }) => name);

describe('the user’s own themes', () => {
  it('are there again at the next start, one after another as people count', async () => {
    const library = themeLibrary(folder);
    for (const name of ['Amt 10', 'Amt 2']) await library.keep(named(name), null);
    expect(await names()).toEqual(['Amt 2', 'Amt 10']);
  });

  it('get a number where the name is taken, by another one or by a built-in one', async () => {
    const library = themeLibrary(folder);
    await library.keep(named('Amt'), null);
    expect(await library.keep(named('amt '), null)).toMatchObject({ ok: true, value: { name: 'amt 2' } });
    expect(await library.keep(named('Paper'), null)).toMatchObject({ ok: true, value: { name: 'Paper 2' } });
  });

  it('take the place of the one they were made of, under an old name or a new one', async () => {
    const library = themeLibrary(folder);
    await library.keep(named('Amt'), null);
    await library.keep({ theme: { ...themeNamed('paper'), name: 'Amt' }, logo: null }, 'Amt');
    expect((await library.list()).map(({ colors }) => colors.paper)).toEqual([themeNamed('paper').colors.paper]);
    await library.keep(named('Rat'), 'Amt');
    expect(await names()).toEqual(['Rat']);
    expect(await readdir(folder)).toHaveLength(1);
    await library.forget('Rat');
    expect(await names()).toEqual([]);
  });

  it('are held while they are made, with their logo, until they are kept or given up', async () => {
    const logo = logoOf('mark.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="6"/>'));
    if (!logo.ok) throw new Error('no logo');
    const library = themeLibrary(folder);
    library.show(logo.value);
    const theme = { ...themeNamed('ink'), name: 'Amt', logo: { asset: logo.value.asset.id, corner: 'top-end', on: 'all', plate: false } } as const;
    expect(await library.left()).toBeNull();
    await Promise.all([library.leave({ theme: { ...theme, name: 'A' }, instead: null }), library.leave({ theme, instead: 'Rat' })]);
    const next = themeLibrary(folder);
    expect(await next.left()).toEqual({ theme, instead: 'Rat' });
    expect(next.bytesOf(logo.value.asset.id)).toEqual(logo.value.bytes);
    expect(await next.list()).toEqual([]);
    await next.leave(null);
    expect(await themeLibrary(folder).left()).toBeNull();
    await writeFile(join(folder, 'unfinished.json'), '{"instead":');
    expect(await library.left()).toBeNull();
  });

  it('are taken from a file once, and from a damaged one not at all', async () => {
    const library = themeLibrary(folder);
    const outside = await mkdtemp(join(tmpdir(), 'given-'));
    const path = join(outside, 'Amt.lectern-theme');
    await writeFile(path, themeFile(named('Amt')));
    expect(await library.take(path)).toMatchObject({ ok: true, value: { name: 'Amt' } });
    expect(await library.take(path)).toMatchObject({ ok: true, value: { name: 'Amt' } });
    expect(await names()).toEqual(['Amt']);
    await writeFile(path, themeFile({ theme: { ...themeNamed('paper'), name: 'Amt' }, logo: null }));
    expect(await library.take(path)).toMatchObject({ ok: true, value: { name: 'Amt 2' } });
    await writeFile(path, 'nichts');
    expect(await library.take(path)).toMatchObject({ ok: false, error: { code: 'theme.damaged', name: 'Amt.lectern-theme' } });
    await writeFile(join(folder, 'fremd.lectern-theme'), 'nichts');
    expect(await names()).toEqual(['Amt', 'Amt 2']);
    await rm(outside, { recursive: true });
  });
});
