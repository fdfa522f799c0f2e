import { join } from 'node:path';
import { furtherWords, writeFullDeck } from '../fixtures/full-deck.ts';
import { answerSaveDialog, chooseFromMenu, expect, samples, test, windowOf } from '../fixtures/lectern.ts';

test('a slide that is too full is told, parts with its notes, and is whole again by one undo', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeFullDeck(folder, samples, ['lines', 'table', 'agenda']) });
  await editor.isOpen();
  const told = window.locator('.overflow');
  const title = 'Was im Hafen geschieht';
  const whole = await editor.notesText();

  await expect(told).toBeHidden();
  await expect(editor.thumb(1)).toHaveAttribute('data-full', 'false');
  await editor.bullets.nth(5).locator('.field').click();
  await expect(editor.bullets.nth(5).locator('.ProseMirror')).toBeFocused();
  await window.keyboard.press('End');
  await window.keyboard.type(furtherWords.repeat(2));
  await expect(told).toContainText('Too much for this slide.');
  await expect(editor.thumb(1)).toHaveAttribute('aria-label', /too full/);

  const isParted = async () => {
    await expect(editor.thumb(2)).toHaveAttribute('aria-label', new RegExp(`${title} \\(2/2\\)$`));
    await expect(told).toBeHidden();
    await expect(editor.bullets).toHaveCount(3);
    expect(await editor.notesText()).toBe(whole.split('\n').slice(0, 3).join('\n'));
  };
  const undone = async () => {
    await chooseFromMenu(app, 'edit.undo');
    await expect(told).toBeVisible();
    await expect.poll(() => editor.slideCount()).toBe(3);
    expect(await editor.notesText()).toBe(whole);
  };
  await told.getByRole('button', { name: 'Make it fit' }).click();
  await isParted();
  await editor.select(2);
  await expect(editor.bullets).toHaveText([/^Die neue Schule/, /^Drei der fünf/, /^Für den Hochwasserschutz/]);
  expect(await editor.notesText()).toBe(whole.split('\n').slice(3).join('\n'));
  await editor.select(1);
  await undone();
  await window.keyboard.press('Control+j');
  await isParted();
  await undone();
  await window.keyboard.press('Control+k');
  await window.getByRole('combobox').fill('Make it fit');
  await expect(window.getByRole('option', { selected: true })).toContainText('Make it fit');
  await window.keyboard.press('Enter');
  await isParted();

  await chooseFromMenu(app, 'talk.options');
  const asked = window.getByRole('dialog');
  await expect(asked).toContainText('2 slides are too full. The first is “Kosten der Abschnitte”.');
  await asked.getByRole('button', { name: 'Go to slide' }).click();
  await expect(asked).toBeHidden();
  await expect(editor.title).toHaveText('Kosten der Abschnitte');

  await chooseFromMenu(app, 'export.open');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('2 slides are too full.');
  await dialog.getByRole('button', { name: 'Make all slides fit' }).click();
  await expect(dialog.locator('.too-full-slides')).toBeEmpty();
  await window.keyboard.press('Escape');
  const rows = editor.slide.locator('tbody tr');
  const above = await rows.count();
  await editor.select(4);
  await expect(editor.title).toHaveText('Kosten der Abschnitte (2/2)');
  await expect(editor.slide.locator('th')).toHaveText(['Abschnitt', 'Kosten', 'Bemerkung']);
  await expect(rows).toHaveCount(12 - above);
  await editor.select(5);
  const agenda = editor.slide.locator('ol');
  const before = await editor.bullets.count();
  await editor.select(6);
  await expect(editor.title).toHaveText('Ablauf (2/2)');
  await expect(agenda).toHaveJSProperty('start', before + 1);
});

test('a PDF without a question and a talk that begins at once say which slides are too full, and let them part', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeFullDeck(folder, samples, ['opening', 'table', 'agenda']) });
  await editor.isOpen();
  await answerSaveDialog(app, join(folder, 'voll.pdf'));
  await chooseFromMenu(app, 'export.pdf');
  const notice = window.getByRole('alert');
  await expect(notice).toContainText('voll.pdf is written. 2 slides are too full. The first is “Kosten der Abschnitte”.');
  await expect(notice.getByRole('button', { name: 'Show in Folder' })).toBeVisible();
  await notice.getByRole('button', { name: 'Make all slides fit' }).click();
  await expect(window.locator('.notice.done')).toContainText('2 slides parted');
  await expect.poll(() => editor.slideCount()).toBe(5);
  await chooseFromMenu(app, 'edit.undo');
  await expect.poll(() => editor.slideCount()).toBe(3);
  // So does another shape, in which slides have less room.
  await chooseFromMenu(app, 'aspect.4-3');
  await expect(notice).toContainText('2 slides are too full.');
  await chooseFromMenu(app, 'edit.undo');

  await editor.select(2);
  await window.keyboard.press('Shift+F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide-heading')).toHaveText('Kosten der Abschnitte');
  const hint = presenter.locator('.front-hint', { hasText: 'too full' });
  await expect(hint).toContainText('2 slides are too full. The first is “Kosten der Abschnitte”.');
  await presenter.keyboard.press('ArrowRight');
  await expect(audience.locator('section.present .slide-heading')).toHaveText('Ablauf');
  await hint.getByRole('button', { name: 'Make all slides fit' }).click();
  // The talk goes on where it was, with its slides parted.
  await expect(presenter.locator('.count')).toContainText('4 of 5');
  await expect(audience.locator('section.present .slide-heading')).toHaveText('Ablauf');
  await expect(audience.locator('section.present li')).toHaveCount(8);
  await presenter.keyboard.press('ArrowRight');
  await expect(audience.locator('section.present .slide-heading')).toHaveText('Ablauf (2/2)');
  await expect(hint).toBeHidden();
});
