import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, chooseFromMenu, expect, samples, test } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

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
  await expect(editor.bullets.nth(2).locator('.field')).toBeFocused();
  await expect.poll(() => underlined(window)).toEqual(['2021']);

  await editor.sources.getByRole('button', { name: 'the line before editing' }).click();
  await expect(editor.bullets.nth(2)).toHaveText(line);
  await expect.poll(() => underlined(window)).toEqual([]);
  await expect(doubt).toHaveCount(0);
});

test('the ledger tells of every sentence where it is, on the screen and on paper', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  await expect(editor.status).toContainText('92 of 92 sentences told');
  await window.keyboard.press('ControlOrMeta+Alt+b');
  const ledger = window.getByRole('dialog', { name: 'Ledger' });
  await expect(ledger).toContainText('92 sentences');
  await expect(ledger.getByRole('table')).toHaveAttribute('aria-rowcount', '93');
  await ledger.getByRole('searchbox').fill('asks three questions');
  await expect(ledger.getByRole('row')).toHaveCount(2);
  await ledger.getByRole('button', { name: 'Notes 3' }).click();
  await expect(ledger).toHaveCount(0);
  await expect(editor.title).toHaveText('Two Winters with Heat Pumps');

  const path = join(folder, 'ledger.pdf');
  await answerSaveDialog(app, path);
  await chooseFromMenu(app, 'export.ledger');
  await expect(window.getByText('ledger.pdf')).toBeVisible();
  const pdf = await readPdf(path);
  const said = pdf.pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, '');
  const sentences = await editor.sources.locator('p [data-sentence], li [data-sentence]').allTextContents();
  expect(sentences.length).toBeGreaterThan(20);
  for (const sentence of sentences) expect(said).toContain(sentence.replace(/\s+/g, ''));
  expect([pdf.pages[0]?.width, pdf.pages[0]?.height].map((points) => Math.round(points ?? 0))).toEqual([595, 842]);
  expect(pdf.pages.length).toBeGreaterThan(3);
  expect(pdf.bookmarks).toContain('The homes');
  expect(pdf.marked).toBe(true);
});

test('a sentence that was deleted from the notes is struck out, and put back where it stood', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const sentence = 'It asks three questions.';
  const [paragraph = ''] = (await editor.notesText()).split('\n');
  expect(paragraph).toContain(sentence);
  await editor.notes.fill(paragraph.replace(`${sentence} `, ''));
  const deleted = editor.sources.locator('[data-sentence]', { hasText: sentence });
  await expect(deleted).toHaveAttribute('data-standing', 'dropped');
  await deleted.click();
  await window.getByRole('button', { name: 'Put back into the notes' }).click();
  await expect(deleted).toHaveAttribute('data-standing', 'notes');
  await expect(editor.notes).toHaveText(paragraph);
  await expect.poll(() => underlined(window)).toEqual([]);

  await editor.notes.fill(paragraph.replace('2023/24', '2021/24'));
  await expect.poll(() => underlined(window)).toEqual(['2021']);
});

test('a sentence is dragged from the report onto a slide', async ({ start }) => {
  const { editor } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const count = await editor.bullets.count();
  const sentence = editor.sources.getByText('It asks three questions.');
  await sentence.click();
  await sentence.dragTo(editor.bullets.first());
  await expect(editor.bullets).toHaveCount(count + 1);
  await expect(editor.bullets.nth(1)).toHaveText('It asks three questions');
});
