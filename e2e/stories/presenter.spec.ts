import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Lectern, samples, test, windowOf } from '../fixtures/lectern.ts';

/** The talk of an open deck, from the presenter's place. */
async function present({ app, editor, window }: Lectern, key = 'F5'): Promise<Page> {
  await editor.isOpen();
  await window.keyboard.press(key);
  const presenter = await windowOf(app, 'presenter');
  await expect(presenter.locator('.now .slide')).toBeVisible();
  return presenter;
}

test('the presenter sees the section, what is left of the time and the pace', async ({ start }) => {
  const presenter = await present(await start({ file: join(samples, 'heat-pumps.en.md') }));
  await expect(presenter.locator('.pace')).toHaveText('Not started');
  for (let step = 1; step < 4; step++) await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.where')).toContainText(/Section \d of \d/);
  await expect(presenter.locator('.left')).toContainText('left');
  await expect(presenter.locator('.pace')).toHaveText(/^\d:\d\d ahead$/);
});

test('notes that are edited in a talk are in the editor, can be undone there, and are saved', async ({ start }) => {
  const lectern = await start({ file: join(samples, 'heat-pumps.en.md') });
  await lectern.editor.isOpen();
  await lectern.editor.selectBullets();
  const presenter = await present(lectern, 'Shift+F5');
  const typed = 'Written while speaking. ';
  await presenter.keyboard.press('Control+e');
  await expect(presenter.getByRole('textbox')).toBeFocused();
  await presenter.keyboard.type(typed);
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await presenter.keyboard.press('Escape');
  await expect(presenter.getByRole('textbox')).toHaveCount(0);
  await expect(presenter.locator('.said')).toContainText(typed.trim());
  const { editor, window } = lectern;
  await expect(editor.notes).toContainText(typed.trim());
  await expect(window.locator('[data-saving="saved"]')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(editor.notes).not.toContainText(typed.trim());
});
