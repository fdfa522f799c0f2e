import { join } from 'node:path';
import { expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'heat-pumps.en.md');

test('a sentence of the report is put on the slide by keyboard, with its source', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  await editor.bullets.first().click();
  const count = await editor.bullets.count();

  const sentence = editor.sources.locator('[data-standing="notes"]').first();
  const words = ((await sentence.textContent()) ?? '').match(/\p{L}+/gu) ?? [];
  await sentence.click();
  const card = window.getByRole('region', { name: 'Where this sentence is told' });
  await expect(card.getByRole('button', { name: /^Notes \d+$/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(editor.bullets).toHaveCount(count + 1);
  for (const word of ((await editor.bullets.nth(1).textContent()) ?? '').match(/\p{L}+/gu) ?? []) expect(words).toContain(word);
  await expect(card.getByRole('button', { name: /^Slide \d+$/ })).toBeVisible();
  await expect(editor.sources.locator('[data-current]')).toHaveAttribute('data-standing', 'slide');

  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.bullets).toHaveCount(count);
  await expect(editor.sources.locator('[data-current]')).toHaveAttribute('data-standing', 'notes');
});
