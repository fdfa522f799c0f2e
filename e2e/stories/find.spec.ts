import { writeFileSync } from 'node:fs';
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

  // What is found in a title is marked on the slide as well.
  await field.fill('sachstandsbericht');
  const inTitle = () =>
    window.evaluate(() =>
      [...(CSS.highlights.get('found-here') ?? [])].map(({ startContainer }) => startContainer.parentElement?.closest('.stage .slide-heading') !== null),
    );
  await expect.poll(inTitle).toEqual([true]);
  await field.fill('kaimauer');
  await expect(count).toHaveText(new RegExp(`^\\d+ of ${all}$`));

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
  await expect.poll(() => window.evaluate(() => getSelection()?.toString().toLowerCase())).toBe('kaimauer');
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

test('what is replaced stays bold on the slide and in the notes, on hidden slides too, and formulas stay', async ({ start, folder }) => {
  const path = join(folder, 'kai.md');
  writeFileSync(
    path,
    '# Der Kai\n\n## Lage\n\nDie **alte Mauer** trägt eine Last von $Mauer_1$ je Meter.\n\n## Bau\n\nDie Mauer wird im Frühjahr 2027 erneuert, weil die Mauer nachgibt.\n',
  );
  const { editor, window } = await start({ file: path });
  await editor.isOpen();
  const bold = window.locator('.stage strong', { hasText: 'Mauer' });
  await window.locator('.thumb[aria-label*="Lage"]').first().click();
  await expect(bold.first()).toHaveText('alte Mauer');
  await window.keyboard.press('ControlOrMeta+Shift+H');
  await expect(editor.chosen).toHaveAttribute('data-hidden', 'true');

  await window.keyboard.press('ControlOrMeta+h');
  await window.getByRole('textbox', { name: 'Find in slides and notes' }).fill('mauer');
  await expect(window.locator('.find-count')).toContainText(' of ');
  await window.getByRole('textbox', { name: 'Replace with' }).fill('Wand*');
  await window.getByRole('button', { name: 'Replace all' }).click();
  await expect(window.locator('.find-count')).toHaveText('No matches');
  await window.locator('.thumb[aria-label*="Lage"]').first().click();
  await expect(window.locator('.stage strong').first()).toHaveText('alte Wand*');
  await expect(window.locator('.notes strong').first()).toHaveText('alte Wand*');
  await expect(window.locator('.notes tex-formula, .notes math').first()).toContainText('Mauer');
});
