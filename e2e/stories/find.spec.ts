import { join } from 'node:path';
import { expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

test('a word is found on slides and in notes, marked where it stands, and the search goes round', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await window.keyboard.press('ControlOrMeta+f');
  const field = window.getByRole('textbox', { name: 'Find in slides and notes' });
  await expect(field).toBeFocused();
  await field.fill('kaimauer');
  const count = window.locator('.find-count');
  await expect(count).toHaveText(/^1 of \d+$/);
  const all = Number(((await count.textContent()) ?? '').split(' ').at(-1));
  expect(all).toBeGreaterThan(3);
  const marked = () => window.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map((range) => (range as Range).toString().toLowerCase()));
  await expect.poll(marked).toEqual(['kaimauer']);

  await field.press('Enter');
  await expect(count).toHaveText(`2 of ${all}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(count).toHaveText(`${all} of ${all}`);
  await window.keyboard.press('F3');
  await expect(count).toHaveText(`1 of ${all}`);

  await window.getByRole('button', { name: 'Match case' }).click();
  await expect(count).toHaveText('No matches');
  await window.getByRole('button', { name: 'Match case' }).click();
  await expect(count).toHaveText(`1 of ${all}`);

  await window.getByRole('button', { name: /^Report: \d+$/ }).click();
  await expect(editor.sources.locator('.found').first()).toContainText(/kaimauer/i);

  await field.press('Escape');
  await expect(window.locator('.find')).toHaveCount(0);
  expect(await window.evaluate(() => document.activeElement?.closest('.stage, .notes') !== null)).toBe(true);
  expect(await window.evaluate(() => CSS.highlights.has('found'))).toBe(false);
});

test('every match is replaced in one step, and comes back with one', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await window.keyboard.press('ControlOrMeta+h');
  await window.getByRole('textbox', { name: 'Find in slides and notes' }).fill('Kaimauer');
  const count = window.locator('.find-count');
  await expect(count).toHaveText(/^1 of \d+$/);
  const before = await count.textContent();
  await window.getByRole('textbox', { name: 'Replace with' }).fill('Uferwand');
  await window.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(count).toHaveText(new RegExp(`^1 of ${Number(before?.split(' ').at(-1)) - 1}$`));
  await window.getByRole('button', { name: 'Replace all' }).click();
  await expect(count).toHaveText('No matches');
  await expect(window.locator('.notice')).toContainText('replaced');

  await window.keyboard.press('ControlOrMeta+z');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(count).toContainText(before?.slice(before.indexOf('of')) ?? 'of');
});
