import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { answerSaveDialog, expect, type Lectern, test } from '../fixtures/lectern.ts';
import { withDisk } from '../fixtures/small-disk.ts';

/** A deck of so many slides; returns its path. */
function longDeck(folder: string, slides: number): string {
  const path = join(folder, 'long.md');
  const one = (k: number) => `# Folie ${k}\n\n- Punkt ${k}\n- Der Kran steht am Ufer und hebt, was kommt`;
  writeFileSync(path, `---\nmarp: true\n---\n\n${Array.from({ length: slides }, (_, k) => one(k + 1)).join('\n\n---\n\n')}\n`);
  return path;
}

const windowsOf = ({ app }: Lectern) => inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const processesOf = ({ app }: Lectern) => inMain(app, ({ app: { getAppMetrics } }) => getAppMetrics().filter(({ type }) => type === 'Tab').length);
/** What the app has put beside, in a folder that no other story uses. */
const temporaryIn = (place: string) => readdirSync(place).filter((name) => name.startsWith('lectern-') && !name.startsWith('lectern-test-'));

/** Chooses the format in the dialog and saves there. */
async function exportTo({ app, window }: Lectern, format: string, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+E');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  await dialog.getByRole('button', { name: 'Save as' }).click();
}

test('an export that is cancelled in the middle leaves nothing, and the next one works', async ({ start, folder }) => {
  test.setTimeout(150_000);
  const [place, beside] = [join(folder, 'out'), join(folder, 'temporary')];
  for (const path of [place, beside]) mkdirSync(path);
  const lectern = await start({ file: longDeck(folder, 600), env: { TMPDIR: beside } });
  const { window, editor } = lectern;
  await editor.isOpen();
  const [windows, processes, before] = [await windowsOf(lectern), await processesOf(lectern), temporaryIn(beside)];
  const notice = window.locator('.notice');
  for (const [format, file] of [
    ['PDF', 'deck.pdf'],
    ['Pictures', 'deck.png'],
  ] as const) {
    await exportTo(lectern, format, join(place, file));
    await expect(notice).toContainText(/\d %/);
    await notice.getByRole('button', { name: 'Cancel' }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(() => windowsOf(lectern)).toBe(windows);
    await expect.poll(() => processesOf(lectern)).toBe(processes);
    expect({ format, left: readdirSync(place) }).toEqual({ format, left: [] });
  }
  expect(temporaryIn(beside).filter((name) => !before.includes(name))).toEqual([]);
  await exportTo(lectern, 'Markdown', join(place, 'deck.md'));
  await expect(notice).toContainText('deck.md is written');
  await exportTo(lectern, 'PDF', join(place, 'deck.pdf'));
  await expect(notice).toContainText('deck.pdf is written', { timeout: 40_000 });
  expect(readdirSync(place).sort()).toEqual(['deck.md', 'deck.pdf']);
});

test('a disk that is full is told, and keeps no part of the file', async ({ start, folder }) => {
  await withDisk(folder, async ({ path, small }) => {
    test.skip(!small, 'a small disk can only be made by the system administrator');
    const lectern = await start({ file: longDeck(folder, 8) });
    await lectern.editor.isOpen();
    const filler = join(path, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']); // until nothing more fits
    for (const [format, file] of [
      ['PDF', 'deck.pdf'],
      ['PowerPoint', 'deck.pptx'],
      ['Pictures', 'deck.png'],
    ] as const) {
      await exportTo(lectern, format, join(path, file));
      await expect(lectern.editor.alert).toContainText('The disk is full');
      await lectern.editor.alert.getByRole('button').first().click();
      await expect(lectern.editor.alert).toHaveCount(0);
      expect(readdirSync(path)).toEqual(['filler']);
    }
    rmSync(filler);
    await exportTo(lectern, 'PDF', join(path, 'deck.pdf'));
    await expect(lectern.window.locator('.notice')).toContainText('deck.pdf is written');
    expect(existsSync(join(path, 'deck.pdf'))).toBe(true);
  });
});
