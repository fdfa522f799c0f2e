import { join } from 'node:path';
import type { Page } from '@playwright/test';
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

/** The texts that are underlined because their sources do not have them. */
const underlined = (window: Page) =>
  window.evaluate(() => [...(CSS.highlights.get('doubt') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')));

test('a number that its source does not have is underlined until the line is taken back', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const line = (await editor.bullets.nth(2).textContent()) ?? '';
  await expect.poll(() => underlined(window)).toEqual([]);

  await editor.writeBullet(3, line.replace('2023/24', '2021/24'));
  await expect.poll(() => underlined(window)).toEqual(['2021']);
  const doubt = editor.status.getByRole('button', { name: '1 number is not in the source' });
  await expect(doubt).toBeVisible();

  await editor.select(5);
  await expect.poll(() => underlined(window)).toEqual([]);
  await doubt.click();
  await expect(editor.bullets.nth(2)).toBeFocused();
  await expect.poll(() => underlined(window)).toEqual(['2021']);

  await editor.sources.getByRole('button', { name: 'the line before editing' }).click();
  await expect(editor.bullets.nth(2)).toHaveText(line);
  await expect.poll(() => underlined(window)).toEqual([]);
  await expect(doubt).toHaveCount(0);
});
