import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeLectern } from '../../src/main/services/lectern-file.ts';
import { answerSaveDialog, chooseFromMenu, expect, type Lectern, samples, test } from '../fixtures/lectern.ts';
import { withDisk } from '../fixtures/small-disk.ts';

const report = join(samples, 'hafenquartier.de.md');

/** As a power cut would end it, or an out-of-memory killer. */
async function kill({ app }: Lectern): Promise<void> {
  const closed = app.waitForEvent('close').catch(() => undefined);
  app.process().kill('SIGKILL');
  await closed;
}

const isWhole = (path: string) => decodeLectern(readFileSync(path), basename(path)).ok;
const notesIn = (path: string): string => {
  const file = decodeLectern(readFileSync(path), basename(path));
  return file.ok ? file.value.deck.slides.map((slide) => slide.note.text).join('\n') : `not a deck: ${file.error.code}`;
};

/** Opens the sample and saves it where the user wants it. */
async function saveAs(lectern: Lectern, path: string): Promise<void> {
  await lectern.editor.isOpen();
  await answerSaveDialog(lectern.app, path);
  await chooseFromMenu(lectern.app, 'project.saveAs');
  await expect(lectern.window.locator('.toolbar h1')).toHaveText(basename(path, '.lectern'));
}

test('what was typed before a crash is there at the next start, without being asked for', async ({ start }) => {
  const first = await start({ file: report });
  await first.editor.isOpen();
  await first.editor.select(2);
  await first.editor.addToNotes('Kurz vor dem Absturz.');
  await first.window.waitForTimeout(400);
  await kill(first);

  const again = await start({ userData: first.userData });
  await again.editor.isOpen();
  await expect(again.window.locator('.notice')).toContainText('Your unsaved changes were recovered.');
  await again.editor.select(2);
  await expect(again.editor.notes).toContainText('Kurz vor dem Absturz.');
  await again.editor.isSaved();
});

test('fifty kills while typing at full speed cost at most the last second, and never the file', async ({ start, folder }) => {
  test.setTimeout(300_000);
  const userData = join(folder, 'user');
  const drafts = join(userData, 'drafts');
  const kills = 50;
  let [worst, typed, killed] = [0, 0, 0];
  let log: { token: string; at: number }[] = [];
  for (let round = 1; round <= kills + 1; round++) {
    const lectern = await start(round === 1 ? { file: report, userData } : { userData });
    const { editor, window } = lectern;
    await expect(editor.notes).toBeVisible();
    // What is there of the round before is there in order: nothing before something that was kept is gone.
    const text = await editor.notesText();
    const missing = log.filter(({ token }) => !text.includes(token));
    expect(missing).toEqual(log.slice(log.length - missing.length));
    if (missing[0]) worst = Math.max(worst, killed - missing[0].at);
    if (round > kills) break;

    await editor.notes.click();
    await editor.notes.press('ControlOrMeta+End');
    log = [];
    // Any moment, from the first key press on.
    const lasts = 150 + ((round * 617) % 900);
    const begun = Date.now();
    while (Date.now() - begun < lasts) {
      const token = `;${round}x${log.length}.`;
      await window.keyboard.type(token);
      log.push({ token, at: Date.now() });
    }
    killed = Date.now();
    await kill(lectern);
    typed += log.reduce((sum, { token }) => sum + token.length, 0);
    for (const name of readdirSync(drafts).filter((each) => each.endsWith('.lectern'))) expect(isWhole(join(drafts, name))).toBe(true);
  }
  process.stdout.write(`    ${kills} kills while ${typed} characters were typed: at most the last ${worst} ms missing\n`);
  expect(worst).toBeLessThan(1000);
});

test('a full disk is told, keeps nothing from being edited, and is forgotten when there is room again', async ({ start, folder }) => {
  await withDisk(folder, async ({ path, small }) => {
    test.skip(!small, 'a small disk can only be made by the system administrator');
    const first = await start({ file: report });
    const { editor, window } = first;
    const deck = join(path, 'deck.lectern');
    await saveAs(first, deck);
    const filler = join(path, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']); // until nothing more fits
    const before = readFileSync(deck);

    await editor.addToNotes('Trotz voller Platte.');
    const bar = window.locator('.file-bar');
    await expect(bar).toContainText('The disk is full');
    await expect(editor.status.locator('[data-saving]')).toHaveAttribute('data-saving', 'failed');
    expect(readFileSync(deck)).toEqual(before);
    await editor.addToNotes('Und weiter.');

    // Even a crash now costs nothing: the edits are in the recovery file.
    await window.waitForTimeout(500);
    await kill(first);
    const again = await start({ userData: first.userData });
    await expect(again.editor.notes).toContainText('Und weiter.');
    await expect(again.window.locator('.file-bar')).toContainText('The disk is full');

    const elsewhere = join(folder, 'elsewhere.lectern');
    rmSync(filler);
    await expect(again.window.locator('.file-bar')).toHaveCount(0, { timeout: 40_000 });
    await again.editor.isSaved();
    expect(notesIn(deck)).toContain('Und weiter.');
    expect(readdirSync(path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await saveAs(again, elsewhere);
    expect(notesIn(elsewhere)).toContain('Und weiter.');
  });
});

test('a folder that may not be written is told, and saving goes on when it may again', async ({ start, folder }) => {
  await withDisk(folder, async ({ path, writable }) => {
    const lectern = await start({ file: report });
    const { editor, window } = lectern;
    const deck = join(path, 'deck.lectern');
    await saveAs(lectern, deck);
    writable(false);
    await editor.addToNotes('Schreibgeschützt getippt.');
    await expect(window.locator('.file-bar')).toContainText('cannot be written there');
    writable(true);
    await expect(window.locator('.file-bar')).toHaveCount(0, { timeout: 40_000 });
    expect(notesIn(deck)).toContain('Schreibgeschützt getippt.');
  });
});

test('a file or a folder that is taken away while it is edited is told, and nothing typed is lost', async ({ start, folder }) => {
  const lectern = await start({ file: report });
  const { editor, window } = lectern;
  const place = join(folder, 'place');
  mkdirSync(place);
  const deck = join(place, 'deck.lectern');
  await saveAs(lectern, deck);
  const bar = window.locator('.file-bar');

  await editor.addToNotes('Vor dem Löschen.');
  rmSync(deck);
  await expect(bar).toContainText('was removed or renamed');
  await editor.addToNotes('Nach dem Löschen.');
  expect(existsSync(deck)).toBe(false);
  await bar.getByRole('button', { name: 'Write it again' }).click();
  await expect(bar).toHaveCount(0);
  await editor.isSaved();
  expect(notesIn(deck)).toContain('Nach dem Löschen.');

  renameSync(place, join(folder, 'away'));
  await editor.addToNotes('Ohne Ordner.');
  await expect(bar).toContainText('is gone');
  renameSync(join(folder, 'away'), place);
  await expect(bar).toHaveCount(0, { timeout: 40_000 });
  expect(notesIn(deck)).toContain('Ohne Ordner.');

  rmSync(place, { recursive: true });
  await editor.addToNotes('Woanders.');
  await expect(bar).toContainText('is gone');
  const chosen = join(folder, 'chosen.lectern');
  await answerSaveDialog(lectern.app, chosen);
  await bar.getByRole('button', { name: 'Save as' }).click();
  await expect(bar).toHaveCount(0);
  expect(notesIn(chosen)).toContain('Woanders.');
});

test('a file that another program has written is never overwritten unasked', async ({ start, folder }) => {
  const lectern = await start({ file: report });
  const deck = join(folder, 'deck.lectern');
  await saveAs(lectern, deck);
  writeFileSync(deck, 'written by somebody else');
  const bar = lectern.window.locator('.file-bar');
  await expect(bar).toContainText('was written by another program');
  await lectern.editor.addToNotes('Meine Fassung.');
  await lectern.window.waitForTimeout(1500);
  expect(readFileSync(deck, 'utf8')).toBe('written by somebody else');
  await bar.getByRole('button', { name: 'Replace the file' }).click();
  await expect(bar).toHaveCount(0);
  expect(notesIn(deck)).toContain('Meine Fassung.');
});

test('a deck that somebody else has open can be read, copied, and edited when they have closed it', async ({ start, folder }) => {
  const first = await start({ file: report });
  const deck = join(folder, 'deck.lectern');
  await saveAs(first, deck);

  const second = await start({ file: deck, userData: join(folder, 'other user') });
  const bar = second.window.locator('.file-bar');
  await expect(bar).toContainText('has this deck open');
  await expect(second.window.locator('.toolbar')).toContainText('Read-only');
  const before = await second.editor.notesText();
  await second.editor.notes.click();
  await second.window.keyboard.type('Heimlich');
  expect(await second.editor.notesText()).toBe(before);
  await second.window.keyboard.press('ControlOrMeta+d');
  await expect(bar).toHaveAttribute('data-called', 'true');

  await first.editor.addToNotes('Vom ersten.');
  await first.editor.isSaved();
  await first.app.close();
  await expect(bar).toContainText('Nobody else has this deck open');
  await bar.getByRole('button', { name: 'Edit it now' }).click();
  await expect(bar).toHaveCount(0);
  await expect(second.editor.notes).toContainText('Vom ersten.');
  await second.editor.addToNotes('Vom zweiten.');
  await second.editor.isSaved();
  expect(notesIn(deck)).toContain('Vom zweiten.');
  await second.app.close();
  expect(readdirSync(dirname(deck)).filter((name) => name.startsWith('.~lock'))).toEqual([]);
});

test('an earlier version is looked at and gone back to, and that can be undone', async ({ start }) => {
  const { editor, window, app } = await start({ file: report });
  await editor.isOpen();
  const count = await editor.slideCount();
  await editor.addToNotes('Erste Fassung.');
  await window.keyboard.press('ControlOrMeta+s');
  await expect(window.locator('.notice')).toContainText('Saved');
  await editor.select(3);
  await window.keyboard.press('ControlOrMeta+Backspace');
  await expect.poll(editor.slideCount.bind(editor)).toBe(count - 1);
  await window.keyboard.press('ControlOrMeta+s');
  await expect(window.locator('.notice')).toContainText('Saved');

  await chooseFromMenu(app, 'project.versions');
  const dialog = window.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.getByRole('radio')).toHaveCount(3);
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await expect(dialog).toContainText(`${count - 1} slides, 1 removed`);
  await dialog.getByRole('radio').nth(1).check();
  await expect(dialog.getByRole('listitem')).toHaveCount(count);
  await dialog.getByRole('button', { name: 'Go back to this version' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(editor.slideCount.bind(editor)).toBe(count);
  await window.keyboard.press('ControlOrMeta+z');
  await expect.poll(editor.slideCount.bind(editor)).toBe(count - 1);
});
