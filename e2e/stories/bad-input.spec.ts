import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lectern } from '../fixtures/command.ts';
import { answerOpenDialog, answerSaveDialog, chooseFromMenu, expect, type Lectern, samples, test } from '../fixtures/lectern.ts';

/** Makes a bad file in the folder; returns its path and a word that the sentence about it must hold. */
type Case = { name: string; make: (folder: string) => string; says: RegExp };

const hundredMegabytes = 100 * 1024 * 1024;

const cases: Case[] = [
  { name: 'an empty file', make: (folder) => written(folder, 'leer.md', ''), says: /no text in it/ },
  { name: 'a file of blanks', make: (folder) => written(folder, 'blank.txt', ' \n\n \t\n'), says: /no text in it/ },
  {
    name: 'a binary with the name of a text',
    make: (folder) => written(folder, 'bild.md', Buffer.from([1, 0, 2, 0, 255, 254, 0, 0, 7])),
    says: /not a text file/,
  },
  { name: 'a Word file', make: (folder) => written(folder, 'alt.txt', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')), says: /cannot read yet/ },
  { name: 'a text of 100 MB', make: big, says: /100 MB/ },
  { name: 'a file that is not there', make: (folder) => join(folder, 'weg.md'), says: /no longer there/ },
  { name: 'a folder', make: (folder) => made(join(folder, 'ordner')), says: /is a folder/ },
  { name: 'a damaged deck', make: (folder) => written(folder, 'kaputt.lectern', 'PK\u0003\u0004 not a zip'), says: /damaged/ },
];

function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function made(path: string): string {
  mkdirSync(path);
  return path;
}

/** Real letters to the end: a reader cannot give up at the first byte. */
function big(folder: string): string {
  const path = join(folder, 'gross.txt');
  const file = openSync(path, 'w');
  const line = Buffer.from('Ein Satz von vielen in einem sehr langen Bericht.\n'.repeat(20_000));
  for (let size = 0; size < hundredMegabytes; size += line.length) writeFileSync(file, line);
  ftruncateSync(file, hundredMegabytes);
  closeSync(file);
  return path;
}

for (const { name, make, says } of cases) {
  test(`on the command line, ${name} ends with one sentence and no file`, async ({ folder }) => {
    const target = join(folder, 'deck.pdf');
    const { code, stdout, stderr } = await lectern('export', make(folder), '-o', target);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(says);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((file) => file.includes('tmp'))).toEqual([]);
  });
}

test('in the window, each bad file is a sentence in a dialog and leaves the open deck alone', async ({ start, folder }) => {
  const { app, editor } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  await editor.select(2);
  await editor.notes.fill('Das bleibt.');
  for (const { make, says } of cases) {
    await open({ app }, make(folder));
    await expect(editor.alert).toHaveText(says);
    await editor.alert.getByRole('button').click();
    await expect(editor.alert).toBeHidden();
    await expect(editor.notes).toHaveValue('Das bleibt.');
  }
});

test('when the last edits cannot be saved, the window stays and says so', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  const chosen = made(join(folder, 'stick'));
  await answerSaveDialog(app, join(chosen, 'vortrag.lectern'));
  await chooseFromMenu(app, 'project.saveAs');
  await expect(window.locator('.toolbar h1')).toHaveText('vortrag');
  rmSync(chosen, { recursive: true });

  await editor.select(2);
  await editor.notes.fill('Noch nicht gespeichert');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(window.getByRole('alert')).toContainText('vortrag.lectern');
  await expect(window.getByRole('button', { name: 'Close without saving' })).toBeVisible();
  await expect(editor.notes).toHaveValue('Noch nicht gespeichert');

  const elsewhere = join(folder, 'gerettet.lectern');
  await answerSaveDialog(app, elsewhere);
  await chooseFromMenu(app, 'project.saveAs');
  await expect(window.locator('.toolbar h1')).toHaveText('gerettet');
  expect(existsSync(elsewhere)).toBe(true);
});

test('reading a long report can be cancelled, and the open deck is still there', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  const long = join(folder, 'lang.md');
  writeFileSync(long, '# Teil\n\nEin Satz mit *Betonung* und [Verweis](https://example.org) steht hier.\n\n'.repeat(60_000));
  await answerOpenDialog(app, long);
  await chooseFromMenu(app, 'report.open');
  await expect(window.getByRole('status')).toContainText('Reading lang.md');
  await window.getByRole('button', { name: 'Cancel' }).click();
  await editor.isOpen();
  await expect(window.locator('.toolbar h1')).toHaveText('waldzustand.de');
  await expect(editor.alert).toHaveCount(0);
});

test('a report that vanishes after it was opened is still there as a deck', async ({ start, folder }) => {
  const path = written(folder, 'kurz.md', '# Lage\n\nDie Arbeiten am Deich gehen voran. Im Mai folgt die Abnahme.\n');
  const first = await start({ file: path });
  await first.editor.isOpen();
  rmSync(path);
  await first.editor.select(2);
  await first.editor.notes.fill('Weiter geht es.');
  await first.editor.isSaved();
  await first.app.close();

  const again = await start({ userData: first.userData });
  await again.window.locator('.recent button').first().click();
  await again.editor.isOpen();
  await again.editor.select(2);
  await expect(again.editor.notes).toHaveValue('Weiter geht es.');
});

async function open({ app }: Pick<Lectern, 'app'>, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  await chooseFromMenu(app, 'report.open');
}
