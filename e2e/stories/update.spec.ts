import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, chooseFromMenu, expect, type Lectern, samples, test } from '../fixtures/lectern.ts';

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

const question = (window: Page) => window.getByRole('dialog', { name: 'A new version of this report?' });
const review = (window: Page) => window.getByRole('dialog', { name: 'Update the report' });

async function drop({ app, window }: Lectern, path: string): Promise<void> {
  const devtools = await app.context().newCDPSession(window);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}

test('a version that is dropped on the window asks, and updates by keyboard alone', async ({ start, folder }) => {
  const lectern = await start({ file: report });
  const { editor, window } = lectern;
  await editor.isOpen();
  const count = await editor.thumbs.count();
  await editor.isSaved();
  await drop(lectern, nextVersion(folder, 'Neue Fassung.md'));
  await expect(question(window)).toContainText('Neue Fassung.md');
  await expect(question(window).getByRole('button', { name: 'Update this deck' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(review(window).locator('.change').first()).toBeVisible();

  const take = review(window).getByRole('button', { name: 'Update deck', exact: true });
  const reached = async () => {
    await window.keyboard.press('Tab');
    return take.evaluate((button) => button === document.activeElement);
  };
  await expect.poll(reached, { intervals: [0] }).toBe(true);
  await window.keyboard.press('Enter');
  await expect(editor.thumbs).toHaveCount(count + 1);
  await expect(window).toHaveTitle(/^hafenquartier/);
});

test('Escape leaves everything as it is: before the question is answered, and after', async ({ start, folder }) => {
  const lectern = await start({ file: report });
  const { editor, window } = lectern;
  await editor.isOpen();
  const titles = await editor.slideTitles();
  await editor.isSaved();
  const next = nextVersion(folder, 'Neue Fassung.md');
  await drop(lectern, next);
  await expect(question(window)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(question(window)).toBeHidden();
  await drop(lectern, next);
  await expect(question(window).getByRole('button', { name: 'Update this deck' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(review(window).locator('.change').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(review(window)).toBeHidden();
  expect(await editor.slideTitles()).toEqual(titles);
  await expect(window).toHaveTitle(/^hafenquartier/);
});

test('a long report is compared while the window stays awake, and comparing can be given up', async ({ start, folder }) => {
  test.setTimeout(90_000); // a report of some hundred pages is read and planned three times
  const write = (name: string, year: number): string => {
    const path = join(folder, name);
    writeFileSync(path, longReport(year));
    return path;
  };
  const { editor, window, app } = await start({ file: write('lang.md', 2025) });
  await editor.isOpen();
  const titles = await editor.slideTitles();
  await answerOpenDialog(app, write('lang neu.md', 2026));
  const worker = window.waitForEvent('worker');
  await chooseFromMenu(app, 'report.update');
  const compares = await worker;
  expect(compares.url()).toMatch(/^app:\/\/editor\//);
  const ended = compares.waitForEvent('close');
  await expect(review(window)).toContainText('Comparing the versions');
  await review(window).getByRole('button', { name: 'Cancel' }).click();
  await ended;
  await expect(review(window)).toBeHidden();
  expect(await editor.slideTitles()).toEqual(titles);

  await window.evaluate(watchFrames);
  await chooseFromMenu(app, 'report.update');
  await expect(review(window).locator('.change').first()).toBeVisible({ timeout: 60_000 });
  const longest = await window.evaluate(() => Number(document.documentElement.dataset['longest']));
  expect(longest).toBeLessThan(500);
  // Every choice is merged anew; what is taken is what was chosen.
  const first = review(window).locator('.change').first();
  await first.getByRole('radio').first().check();
  await review(window).getByRole('button', { name: 'Refuse all' }).click();
  await review(window)
    .getByRole('button', { name: /^Update deck/ })
    .click();
  await expect(review(window)).toBeHidden();
  expect(await editor.slideTitles()).toEqual(titles);
});

/** Some hundred pages, in which each passage says something of its own. */
function longReport(year: number): string {
  const passage = (part: number, k: number) =>
    `Im Bezirk ${part}.${k} wurden im Jahr ${year} insgesamt ${part * 37 + k * 11} Anlagen geprüft. Davon waren ${part + k * 3} zu erneuern, was ${part * 2 + k} Millionen Euro kostet.`;
  const section = (part: number) => `## Bezirk ${part}\n\n${Array.from({ length: 12 }, (_, k) => passage(part, k)).join('\n\n')}`;
  return `# Zustand der Anlagen\n\n${Array.from({ length: 200 }, (_, part) => section(part + 1)).join('\n\n')}\n`;
}

/** Notes the longest time between two frames, in milliseconds, on the page itself. */
function watchFrames(): void {
  let [last, longest] = [performance.now(), 0];
  const next = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    document.documentElement.dataset['longest'] = String(longest);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
