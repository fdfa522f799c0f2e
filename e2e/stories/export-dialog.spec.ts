import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, expect, samples, test } from '../fixtures/lectern.ts';

test('the first pages of a file are seen before it is written, for whom it is chosen, all by keyboard', async ({ start, folder }) => {
  const { app, window, editor } = await start({ file: join(samples, 'hafenquartier.de.md') });
  await editor.isOpen();
  await window.keyboard.press('Control+E');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeFocused();
  const pages = dialog.getByRole('img', { name: /^Page \d/ });
  await expect(pages).toHaveCount(6);
  // A page has been drawn: it is not of one colour.
  const colours = await pages.nth(1).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return new Set(Array.from({ length: data.length / 4 }, (_, at) => `${data[at * 4]} ${data[at * 4 + 1]} ${data[at * 4 + 2]}`)).size;
  });
  expect(colours).toBeGreaterThan(10);

  await window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'PowerPoint' })).toBeChecked();
  await window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked();
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^For others/ })).toBeChecked();
  const file = join(folder, 'others.html');
  await answerSaveDialog(app, file);
  await window.keyboard.press('Enter');
  await expect(window.locator('.notice')).toContainText('others.html is written');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('Was die Bürgerschaft eingebracht hat');
  expect(html).not.toContain('<aside');

  // What was chosen is still chosen; Escape leaves without writing.
  await window.keyboard.press('Control+E');
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked();
  await answerSaveDialog(app, join(folder, 'never.html'));
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(existsSync(join(folder, 'never.html'))).toBe(false);
});
