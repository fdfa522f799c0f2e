import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

test('edits of a bullet and a note survive closing and reopening', async ({ start }) => {
  const first = await start({ file: report });
  const { editor } = first;
  await editor.isOpen();
  await editor.selectBullets();
  const before = await editor.bullets.first().textContent();

  await editor.writeBullet(1, 'Ein eigener Punkt');
  await editor.notes.fill('Ein eigener Satz.');
  await editor.isSaved();
  await first.app.close();

  const again = await start({ file: report, userData: first.userData });
  await again.editor.isOpen();
  await again.editor.selectBullets();
  await expect(again.editor.bullets.first()).toHaveText('Ein eigener Punkt');
  await expect(again.editor.bullets.first()).not.toHaveText(before ?? '');
  await expect(again.editor.notes).toHaveText('Ein eigener Satz.');
});

test('what was typed just before closing is not lost', async ({ start }) => {
  const first = await start({ file: report });
  await first.editor.isOpen();
  await first.editor.select(2);
  await first.editor.notes.fill('Im letzten Augenblick getippt');
  await inMain(first.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await first.app.waitForEvent('close');

  const again = await start({ file: report, userData: first.userData });
  await again.editor.isOpen();
  await again.editor.select(2);
  await expect(again.editor.notes).toHaveText('Im letzten Augenblick getippt');
});

test('undo and redo walk through text and structure', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.selectBullets();
  const text = (await editor.bullets.first().textContent()) ?? '';
  const count = await editor.bullets.count();
  const slides = await editor.slideCount();

  await editor.writeBullet(1, 'Neu');
  await editor.bullets.first().press('Enter');
  await window.keyboard.type('Dazu');
  await expect(editor.bullets).toHaveCount(count + 1);
  await window.keyboard.press('ControlOrMeta+Backspace');
  await expect(editor.thumbs).toHaveCount(slides - 1);

  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.thumbs).toHaveCount(slides);
  await expect(editor.bullets.nth(1)).toHaveText('Dazu');
  for (let step = 0; step < 4; step++) await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.bullets).toHaveCount(count);
  await expect(editor.bullets.first()).toHaveText(text);

  for (let step = 0; step < 5; step++) await window.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor.thumbs).toHaveCount(slides - 1);
});

test('a selected bullet shows its sentences in the report', async ({ start }) => {
  const { editor } = await start({ file: report });
  await editor.isOpen();
  await editor.selectBullets();
  await editor.bullets.first().click();
  const marked = editor.sources.locator('mark');
  await expect(marked.first()).toBeVisible();
  const words = ((await editor.bullets.first().textContent()) ?? '').match(/\p{L}+/gu) ?? [];
  const told = await marked.allTextContents();
  for (const word of words) expect(told.join(' ')).toContain(word);
});
