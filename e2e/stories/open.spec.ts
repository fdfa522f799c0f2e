import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog, chooseFromMenu, expect, samples, test } from '../fixtures/lectern.ts';

test('a file dropped on the window is opened', async ({ start }) => {
  const { app, window, editor } = await start();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('From report to briefing');
  const devtools = await app.context().newCDPSession(window);
  const data = { items: [], files: [join(samples, 'waldzustand.de.txt')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await expect(window.locator('.drop-target')).toContainText('Drop to open');
  await devtools.send('Input.dispatchDragEvent', { type: 'drop', x: 400, y: 300, data });
  await editor.isOpen();
  await expect(window.locator('.toolbar h1')).toHaveText('waldzustand.de');
});

test('several files become one report, in the order and choice of their user', async ({ start, folder }) => {
  const { app, window, editor, userData } = await start();
  const files = ['Teil 10.md', 'Teil 2.md', 'Teil 1.md'].map((name) => {
    const path = join(folder, name);
    writeFileSync(path, `# ${name.replace('.md', '')} des Berichts\n\nDie Arbeiten an Abschnitt ${name.slice(5, -3)} gehen voran. Im Mai folgt die Abnahme.\n`);
    return path;
  });
  await answerOpenDialog(app, ...files);
  await chooseFromMenu(app, 'report.open');
  const dialog = window.getByRole('dialog');
  const rows = dialog.getByRole('listitem');
  await expect(rows).toHaveText(['Teil 1.md', 'Teil 2.md', 'Teil 10.md']);
  await dialog.getByRole('button', { name: 'Move Teil 10.md up' }).click();
  await expect(rows).toHaveText(['Teil 1.md', 'Teil 10.md', 'Teil 2.md']);
  // The row that was moved has the focus: the keys go on from there.
  await window.keyboard.press('Alt+ArrowUp');
  await expect(rows).toHaveText(['Teil 10.md', 'Teil 1.md', 'Teil 2.md']);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Delete');
  await expect(rows).toHaveText(['Teil 10.md', 'Teil 2.md']);
  await expect(dialog.getByRole('button', { name: 'Open these 2 files' })).toBeVisible();
  await window.keyboard.press('Enter');
  await editor.isOpen();
  await expect(window.locator('.toolbar h1')).toHaveText('Teil 10 +1');
  await expect(editor.sources.locator('h3')).toHaveText([/Teil 10 des Berichts/, /Teil 2 des Berichts/]);
  await editor.select(2);
  await editor.notes.fill('Von Hand.');
  await editor.isSaved();
  await app.close();

  // Named in that order again, the edited deck is found.
  const [ten = '', two = ''] = files;
  const again = await start({ files: [ten, two], userData });
  await again.editor.isOpen();
  await again.editor.select(2);
  await expect(again.editor.notes).toHaveText('Von Hand.');
});

test('what was understood is said over the slide, and what to know of it is one click away', async ({ start, folder }) => {
  const file = join(folder, 'bericht.md');
  writeFileSync(file, `# Bericht\n\n## Eins\n\nEin Satz steht hier.\n\n![](fehlt.png)\n\n${'Noch ein Satz steht da. '.repeat(200)}\n`);
  const { window, editor } = await start({ file, language: 'de' });
  await editor.isOpen();
  const notice = window.locator('.notice');
  await expect(notice).toContainText(/^\d+ Abschnitte, 204 Sätze, \d+ Folien, 1 Hinweis/);
  // The slide's own words stay free of it.
  const [over, heading] = [await notice.boundingBox(), await window.locator('.stage .slide-heading, .stage h1, .stage h2').first().boundingBox()];
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0);
  await editor.sources.getByRole('searchbox').fill('Satz');
  await notice.getByRole('button', { name: 'Hinweise zum Bericht zeigen' }).click();
  await expect(editor.sources.locator('.remark')).toBeInViewport();
  await expect(notice).toHaveCount(0);
});

test('a deck is no part of a report', async ({ start, folder }) => {
  const { editor } = await start({ files: [join(samples, 'waldzustand.de.txt'), join(folder, 'x.lectern')] });
  await expect(editor.alert).toHaveText(/decks are opened one at a time/);
});

test('a page cannot make up a dropped file of its own', async ({ start }) => {
  const { window, editor } = await start();
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['# Erfunden'], '/etc/passwd'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await window.waitForTimeout(500);
  await expect(editor.slide).toHaveCount(0);
  await expect(editor.alert).toHaveCount(0);
});

test('a sample opens from the empty window, and stays among the recent files', async ({ start }) => {
  const first = await start();
  await first.window.getByRole('button', { name: '中文' }).click();
  await first.editor.isOpen();
  await expect(first.editor.slide).toHaveAttribute('lang', 'zh');
  await first.editor.isSaved();
  await first.app.close();

  const again = await start({ userData: first.userData });
  await again.window.locator('.recent button').first().click();
  await again.editor.isOpen();
  await expect(again.editor.slide).toHaveAttribute('lang', 'zh');
});

test('a deck saved under a name opens by that name', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await editor.select(2);
  await editor.notes.fill('Said by hand.');
  const file = join(folder, 'briefing.lectern');
  await answerSaveDialog(app, file);
  await chooseFromMenu(app, 'project.saveAs');
  await expect(window.locator('.toolbar h1')).toHaveText('briefing');
  await answerOpenDialog(app, join(samples, 'waldzustand.de.txt'));
  await chooseFromMenu(app, 'report.open');
  await expect(window.locator('.toolbar h1')).toHaveText('waldzustand.de');
  await answerOpenDialog(app, file);
  await chooseFromMenu(app, 'report.open');
  await expect(window.locator('.toolbar h1')).toHaveText('briefing');
  await editor.select(2);
  await expect(editor.notes).toHaveText('Said by hand.');
});

test('the interface speaks the language of the system', async ({ start }) => {
  const { window } = await start({ language: 'de' });
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Vom Bericht zum Vortrag');
});

test('every action can be found and run from the keyboard', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('ControlOrMeta+k');
  await window.getByRole('combobox').fill('theme ink');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Theme: Ink' })).toBeVisible();
  await expect.poll(() => editor.slide.evaluate((slide) => getComputedStyle(slide).backgroundColor)).toBe('rgb(11, 13, 18)');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByRole('button', { name: 'Theme: Ink' })).toHaveCount(0);
});
