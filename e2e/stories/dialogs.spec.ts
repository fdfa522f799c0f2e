import { join } from 'node:path';
import { expect, samples, test } from '../fixtures/lectern.ts';

test('dialogs open without a complaint of the content security policy, and close by a click beside them', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  const complaints: string[] = [];
  window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const shown = await editor.notesText();
  for (const keys of ['ControlOrMeta+k', 'F1', 'ControlOrMeta+,', 'ControlOrMeta+Alt+b']) {
    await window.keyboard.press(keys);
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.mouse.click(3, 300);
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expect(window.locator('.overlay')).toHaveCount(0);
  }
  // The click meant the dialog, not the slide behind it.
  expect(await editor.notesText()).toBe(shown);

  // A list of a form opens with its choice under the keys, over the dialog, and leaves by Escape alone.
  await window.keyboard.press('ControlOrMeta+e');
  const pages = window.getByRole('button', { name: 'Pages: Slides', exact: true });
  await pages.press('Enter');
  await expect(window.getByRole('menuitemradio', { name: 'Slides', exact: true })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('menu')).toHaveCount(0);
  await expect(pages).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);

  // What a button does is said with its keys: under the mouse, also while the mouse is on the words, and under the focus.
  const tip = window.locator('#tip');
  const open = window.locator('.toolbar .button').first();
  await open.hover();
  await expect(tip).toBeVisible();
  await expect(tip).toHaveText('Open …Ctrl+O');
  const box = await tip.boundingBox();
  await window.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 12, { steps: 6 });
  await expect(tip).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await window.locator('.notes-bar button').last().focus();
  await window.keyboard.press('ArrowLeft');
  await expect(tip).toBeVisible();
  expect(complaints).toEqual([]);
});
