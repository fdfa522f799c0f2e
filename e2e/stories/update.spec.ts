import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, chooseFromMenu, expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

/** The sample as its author might have changed it, under that name. */
function nextVersion(folder: string, name = 'hafenquartier-november.md'): string {
  const text = readFileSync(report, 'utf8')
    .replace('sowie 4,5 Hektar Grünflächen', 'sowie 4,7 Hektar Grünflächen')
    .replace('Zwei Bauten stehen unter Denkmalschutz', 'Drei Bauten stehen unter Denkmalschutz')
    .replace(
      '## Kosten und Finanzierung',
      '## Bodengutachten\n\nDas Gutachten zum Baugrund liegt seit dem 3. November 2025 vor. Es empfiehlt Pfahlgründungen am Speicherufer.\n\n## Kosten und Finanzierung',
    );
  const path = join(folder, name);
  writeFileSync(path, text);
  copyFileSync(join(samples, 'hafenquartier-karte.png'), join(folder, 'hafenquartier-karte.png'));
  return path;
}

test('an update keeps the edits, follows the report and can be undone; it is there after reopening', async ({ start, folder }) => {
  const first = await start({ file: report });
  const { editor, window, app } = first;
  await editor.isOpen();
  const count = await editor.thumbs.count();
  const number = await editor.selectBullets();
  await editor.writeBullet(1, 'Mein eigener Punkt');
  await editor.addToNotes('Mein Schlusswort.');
  await editor.isSaved();

  await answerOpenDialog(app, nextVersion(folder));
  await chooseFromMenu(app, 'report.update');
  const dialog = window.getByRole('dialog', { name: 'Update the report' });
  await expect(dialog).toContainText('New section: “Bodengutachten”');
  await expect(dialog.locator('.change').first()).toBeVisible();
  await dialog.getByRole('button', { name: /^Update deck/ }).click();
  await expect(dialog).toBeHidden();
  await expect(editor.thumbs).toHaveCount(count + 1);
  await editor.select(number);
  await expect(editor.bullets.first()).toHaveText('Mein eigener Punkt');
  expect(await editor.notesText()).toContain('Mein Schlusswort.');
  await expect(editor.sources).toContainText('4,7 Hektar Grünflächen');

  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.thumbs).toHaveCount(count);
  await expect(editor.sources).toContainText('4,5 Hektar Grünflächen');
  await window.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor.thumbs).toHaveCount(count + 1);
  await expect(editor.sources).toContainText('4,7 Hektar Grünflächen');
  await editor.isSaved();
  await app.close();

  const again = await start({ file: nextVersion(folder), userData: first.userData });
  await again.editor.isOpen();
  await expect(again.editor.thumbs).toHaveCount(count + 1);
  await again.editor.select(number);
  await expect(again.editor.bullets.first()).toHaveText('Mein eigener Punkt');
  await expect(again.editor.sources).toContainText('4,7 Hektar Grünflächen');
});

test('what both changed is shown side by side, and the new report wins where its user says so', async ({ start, folder }) => {
  const { editor, window, app } = await start({ file: report });
  await editor.isOpen();
  const notes = window.locator('.notes');
  await expect(notes).toBeVisible();
  // The passage that the author changes too.
  for (let number = 1; number <= (await editor.thumbs.count()); number++) {
    await editor.thumbs.nth(number - 1).click();
    if ((await editor.notesText()).includes('Zwei Bauten stehen')) break;
  }
  const before = await editor.notesText();
  await editor.notes.fill(before.replace('Zwei Bauten stehen unter Denkmalschutz', 'Zwei schöne Bauten stehen unter Denkmalschutz'));
  await answerOpenDialog(app, nextVersion(folder));
  await chooseFromMenu(app, 'report.update');
  const dialog = window.getByRole('dialog', { name: 'Update the report' });
  await expect(dialog).toContainText('1 conflict with your edits');
  await dialog.getByRole('button', { name: 'Next conflict' }).click();
  const conflict = dialog.locator('.change[data-conflict="true"]');
  await expect(conflict.locator('input:checked')).toBeFocused();
  await expect(conflict).toContainText('Zwei schöne Bauten');
  await expect(conflict).toContainText('Drei Bauten');
  await window.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'Update deck', exact: true }).click();
  await expect.poll(() => editor.notesText()).toContain('Drei Bauten stehen unter Denkmalschutz');
});

test('a dropped or opened version of the open report asks whether it is an update', async ({ start, folder }) => {
  const { editor, window, app } = await start({ file: report });
  await editor.isOpen();
  const count = await editor.thumbs.count();
  await editor.isSaved();
  await answerOpenDialog(app, nextVersion(folder, 'Neue Fassung.md'));
  await window.keyboard.press('ControlOrMeta+o');
  const question = window.getByRole('dialog', { name: 'A new version of this report?' });
  await expect(question).toContainText('Neue Fassung.md');
  await question.getByRole('button', { name: 'Update this deck' }).click();
  await window.getByRole('dialog', { name: 'Update the report' }).getByRole('button', { name: 'Update deck', exact: true }).click();
  await expect(editor.thumbs).toHaveCount(count + 1);
  await expect(window).toHaveTitle(/^hafenquartier/);
});
