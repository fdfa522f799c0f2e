import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { lectern } from '../fixtures/command.ts';
import { inMain } from '../fixtures/in-main.ts';
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
  { name: 'an old Word file with the name of a text', make: (folder) => written(folder, 'alt.txt', compound('WordDocument')), says: /Save it as \.docx/ },
  { name: 'an old Excel file', make: (folder) => written(folder, 'zahlen.xls', compound('Workbook')), says: /is a spreadsheet/ },
  { name: 'a protected Word file', make: (folder) => written(folder, 'geheim.docx', compound('EncryptedPackage')), says: /password/ },
  { name: 'a workbook', make: (folder) => written(folder, 'zahlen.xlsx', packed('xl/workbook.xml')), says: /is a spreadsheet/ },
  { name: 'a Pages document', make: (folder) => written(folder, 'brief.pages', packed('Index/Document.iwa')), says: /File > Export To > Word/ },
  { name: 'an e-book', make: (folder) => written(folder, 'buch.epub', zipSync({ mimetype: strToU8('application/epub+zip') }, { level: 0 })), says: /e-book/ },
  { name: 'an archive', make: (folder) => written(folder, 'alles.zip', packed('bericht.txt')), says: /Unpack it/ },
  { name: 'a picture', make: (folder) => written(folder, 'scan.png', Buffer.from('89504e470d0a1a0a', 'hex')), says: /is a picture/ },
  {
    name: 'a message',
    make: (folder) => written(folder, 'post.eml', 'MIME-Version: 1.0\nFrom: a@example.org\nTo: b@example.org\nSubject: x\n\nAnbei.'),
    says: /is a message/,
  },
  { name: 'a text of 100 MB', make: big, says: /100 MB/ },
  { name: 'a file that is not there', make: (folder) => join(folder, 'weg.md'), says: /no longer there/ },
  { name: 'a folder', make: (folder) => made(join(folder, 'ordner')), says: /is a folder/ },
  { name: 'a damaged deck', make: (folder) => written(folder, 'kaputt.lectern', 'PK\u0003\u0004 not a zip'), says: /damaged/ },
];

/** The container of old office programs, with a stream of that name. */
const compound = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
const packed = (member: string) => zipSync({ [member]: strToU8('x') });

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
    await expect(editor.notes).toHaveText('Das bleibt.');
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
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(window.getByRole('alert').filter({ hasText: 'vortrag.lectern' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Close all the same' })).toBeVisible();
  await expect(editor.notes).toHaveText('Noch nicht gespeichert');

  const elsewhere = join(folder, 'gerettet.lectern');
  await answerSaveDialog(app, elsewhere);
  await chooseFromMenu(app, 'project.saveAs');
  await expect(window.locator('.toolbar h1')).toHaveText('gerettet');
  expect(existsSync(elsewhere)).toBe(true);
});

/** A report that takes seconds to read. */
const long = (folder: string) =>
  written(folder, 'lang.md', '# Teil\n\nEin Satz mit *Betonung* und [Verweis](https://example.org) steht hier.\n\n'.repeat(60_000));

for (const way of ['button', 'key'] as const)
  test(`reading a long report can be cancelled by ${way}, and the open deck is still there`, async ({ start, folder }) => {
    const { app, editor, window } = await start({ file: join(samples, 'waldzustand.de.txt') });
    await editor.isOpen();
    await open({ app }, long(folder));
    await expect(window.getByRole('status').filter({ hasText: 'Reading' })).toContainText('Reading lang.md');
    await expect(window.getByRole('progressbar')).toBeVisible();
    if (way === 'button') await window.getByRole('button', { name: 'Cancel' }).click();
    else await window.keyboard.press('Escape');
    await expect(window.getByRole('progressbar')).toHaveCount(0);
    await editor.isOpen();
    await expect(window.locator('.toolbar h1')).toHaveText('waldzustand.de');
    await expect(editor.alert).toHaveCount(0);
  });

test('opening another file meanwhile gives up the first', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  await open({ app }, long(folder));
  await expect(window.getByRole('progressbar')).toBeVisible();
  await open({ app }, join(samples, 'heat-pumps.en.md'));
  await expect(window.locator('.toolbar h1')).toHaveText('heat-pumps.en');
  await expect(window.getByRole('progressbar')).toHaveCount(0);
  await expect(editor.alert).toHaveCount(0);
});

test('a reader that is killed is a sentence, and the app goes on', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  await open({ app }, long(folder));
  await expect(window.getByRole('progressbar')).toBeVisible();
  const killed = await inMain(app, ({ app: electron }) => {
    const reader = electron.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Lectern Reader');
    return reader !== undefined && process.kill(reader.pid, 'SIGKILL');
  });
  expect(killed).toBe(true);
  await expect(editor.alert).toHaveText(/reading it stopped/);
  await editor.alert.getByRole('button').click();
  await expect(window.locator('.toolbar h1')).toHaveText('waldzustand.de');
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
  await expect(again.editor.notes).toHaveText('Weiter geht es.');
});

async function open({ app }: Pick<Lectern, 'app'>, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  await chooseFromMenu(app, 'report.open');
}
