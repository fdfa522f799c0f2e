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
  expect(complaints).toEqual([]);
});
