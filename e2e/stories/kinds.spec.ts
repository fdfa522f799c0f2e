import { lectern } from '../fixtures/command.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

test('the name on a card is written in place, and taken back in one step', async ({ start, folder }) => {
  const { editor, window } = await start({ file: writeKindDeck(folder, samples, ['places-4']) });
  await editor.isOpen();
  const label = window.getByRole('textbox', { name: 'Label of bullet 2' });
  await expect(label).toHaveText('Salt store');
  await label.click();
  await label.press('ControlOrMeta+a');
  await window.keyboard.type('Sail loft');
  await window.keyboard.press('Escape');
  await expect(label).toHaveText('Sail loft');
  await expect(editor.thumbs.first().locator('.label').nth(1)).toHaveText('Sail loft');

  await window.keyboard.press('ControlOrMeta+z');
  await expect(label).toHaveText('Salt store');
});

test('Enter adds a card that begins with its name; Backspace takes an empty one away', async ({ start, folder }) => {
  const { editor, window } = await start({ file: writeKindDeck(folder, samples, ['places-4']) });
  await editor.isOpen();
  await window.getByRole('textbox', { name: 'Bullet 1', exact: true }).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('Enter');
  await expect(editor.bullets).toHaveCount(5);
  await expect(window.getByRole('textbox', { name: 'Label of bullet 2' })).toBeFocused();
  await window.keyboard.type('Net shed');
  await expect(editor.bullets.nth(1).locator('.label')).toHaveText('Net shed');

  await window.keyboard.press('Enter');
  await expect(editor.bullets).toHaveCount(6);
  await window.keyboard.press('Backspace');
  await expect(editor.bullets).toHaveCount(5);
  await expect(window.getByRole('textbox', { name: 'Label of bullet 2' })).toBeFocused();
});

test('a card without a text shows a place for it only while it is written', async ({ start, folder }) => {
  const { editor, window } = await start({ file: writeKindDeck(folder, samples, ['places-4']) });
  await editor.isOpen();
  const text = editor.bullets.nth(2).locator('.text');
  await expect(text).toBeHidden();
  await editor.bullets.nth(2).click();
  await expect(text).toBeVisible();
  await text.click();
  await window.keyboard.type('lamp lit at dusk');
  await window.keyboard.press('Escape');
  await expect(text).toHaveText('lamp lit at dusk');
  await expect(editor.thumbs.first().locator('li').nth(2)).toContainText('lamp lit at dusk');
});

test('the head of a comparison names all that stands under it', async ({ start, folder }) => {
  const { editor, window } = await start({ file: writeKindDeck(folder, samples, ['comparison-2x2']) });
  await editor.isOpen();
  const heads = editor.slide.locator('.column > .label');
  await heads.first().click();
  await window.keyboard.press('ControlOrMeta+a');
  // On its way it is the other head's name for a moment, and stays apart from it.
  await window.keyboard.type('Rebuilding');
  await window.keyboard.press('Escape');
  await expect(heads).toHaveText(['Rebuilding', 'Rebuild']);

  await editor.slide.locator('.column').first().locator('li').last().click();
  await window.keyboard.press('Enter');
  await window.keyboard.type('dust for a year');
  await window.keyboard.press('Escape');
  await expect(editor.slide.locator('.column').first().locator('li')).toHaveCount(3);
  await expect(editor.slide.locator('.column').last().locator('li')).toHaveCount(2);
});

test('slides of every kind are printed whole', async ({ folder }) => {
  const keys = ['divider', 'agenda-9', 'places-6', 'timeline-6', 'numbers-4', 'comparison-3x3', 'tasks-6', 'outlook-6', 'figure-3', 'bullets-6'];
  const checked = await lectern('check', writeKindDeck(folder, samples, keys, 'long'), '--json');
  const { slides, overflow, smallestType } = JSON.parse(checked.stdout);
  expect(overflow).toEqual([]);
  expect(slides).toBe(keys.length);
  expect(smallestType).toBeGreaterThanOrEqual(22);
});
