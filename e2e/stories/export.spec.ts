import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { answerSaveDialog, chooseFromMenu, expect, samples, test } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

test('export from the menu writes a tagged PDF with a page and a bookmark for each slide', async ({ start, folder }) => {
  const { app, editor } = await start({ file: join(samples, 'hafenquartier.de.md') });
  await editor.isOpen();
  await editor.selectBullets();
  await editor.writeBullet(1, 'Größe und Maß');
  const slides = await editor.slideCount();
  // Whoever wants the editor larger wants no larger pages.
  await editor.page.keyboard.press('ControlOrMeta+=');
  await expect.poll(() => editor.page.evaluate(() => devicePixelRatio)).toBeCloseTo(1.1);
  await inMain(app, ({ app: program }) => {
    program.on('browser-window-created', (_event, { webContents }) => {
      webContents.once('did-finish-load', () => Reflect.set(globalThis, 'printedAt', webContents.getZoomFactor()));
    });
  });
  const file = join(folder, 'deck.pdf');
  await answerSaveDialog(app, file);
  await chooseFromMenu(app, 'export.pdf');
  await expect(editor.page.locator('.notice')).toContainText('deck.pdf is written');

  expect(await inMain(app, () => Reflect.get(globalThis, 'printedAt'))).toBe(1);
  const pdf = await readPdf(file);
  expect(pdf.pages).toHaveLength(slides);
  expect(pdf.marked).toBe(true);
  expect(pdf.language).toBe('de');
  expect(pdf.title).not.toBe('');
  expect(pdf.bookmarked).toBe(slides);
  for (const page of pdf.pages) {
    expect(page.text.replace(/\d/g, '').trim()).not.toBe('');
    expect(page.tagged).toBe(true);
    expect([page.width, page.height]).toEqual([960, 540]);
  }
  expect(pdf.pages.map((page) => page.text).join(' ')).toContain('Größe und Maß');
});

test('a folder that cannot be written to is said, and nothing is left there', async ({ start, folder }) => {
  const { app, editor } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await answerSaveDialog(app, join(folder, 'gone', 'deck.pdf'));
  await chooseFromMenu(app, 'export.pdf');
  await expect(editor.alert).toContainText('deck.pdf');
  expect(existsSync(join(folder, 'gone'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('pdf'))).toEqual([]);
});
