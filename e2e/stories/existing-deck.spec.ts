import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog, chooseFromMenu, expect, projectFolder, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

const decks = join(projectFolder, 'e2e/fixtures/reports/files');

test('a PowerPoint deck opens as it was made: titles, lines, hidden slides and notes', async ({ start }) => {
  const { app, editor, window } = await start();
  await answerOpenDialog(app, join(decks, 'powerpoint-german-board.pptx'));
  await chooseFromMenu(app, 'report.open');
  await editor.isOpen();
  await expect(window.locator('.notice')).toContainText('7 slides as they were made, 2 with notes');
  await expect(editor.thumbs).toHaveCount(7);
  await expect(editor.title).toHaveText('Wärmenetz Nordstadt');
  await expect(editor.notes).toHaveText('Begrüßung, dann sofort zur Sache.', { useInnerText: true });
  await editor.select(2);
  await expect(editor.title).toHaveText('Wo wir stehen');
  await expect(editor.bullets).toHaveText([
    'Das Netz reicht bis zur Ringstraße.',
    '412 Hausanschlüsse',
    'davon 37 im letzten Jahr',
    'Die Leitungen sind dicht.',
  ]);
  await expect(editor.notes).toHaveText('Die 37 sind fast alle aus der Gartenstraße. Plan zeigen Rückfragen abwarten', { useInnerText: true });
  await expect(editor.thumbs.nth(5)).toHaveAttribute('aria-label', /hidden/i);
});

test('an opened deck is edited, shown and printed like any other', async ({ start, folder }) => {
  const { app, editor, window, userData } = await start({ file: join(decks, 'powerpoint-german-board.pptx') });
  await editor.isOpen();
  await editor.thumbs.last().click();
  await editor.writeBullet(2, 'Über den zweiten wird im April beraten.');
  await editor.isSaved();

  const pdf = join(folder, 'vorstand.pdf');
  await answerSaveDialog(app, pdf);
  await chooseFromMenu(app, 'export.pdf');
  await expect(window.locator('.notice')).toContainText('vorstand.pdf is written');
  const { pages, title } = await readPdf(pdf);
  expect(title).toBe('Wärmenetz Nordstadt');
  // The hidden slide stays at home.
  expect(pages).toHaveLength(6);
  const printed = pages.map(({ text }) => text).join(' ');
  expect(printed).toContain('wird im April beraten');
  expect(printed).toContain('Grundstück fehlt');

  await editor.select(5);
  await chooseFromMenu(app, 'talk.startHere');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('section.present .slide-heading')).toHaveText('Zwei Wege');
  await app.close();

  const again = await start({ userData, file: join(decks, 'powerpoint-german-board.pptx') });
  await again.editor.isOpen();
  await again.editor.thumbs.last().click();
  await expect(again.editor.bullets.nth(1)).toHaveText('Über den zweiten wird im April beraten.');
  await expect(again.window.locator('.status')).toContainText('6 slides');
});

test('a Marp deck opens with its notes, from right to left where its language does', async ({ start }) => {
  const { editor } = await start({ file: join(decks, 'deck-marp-arabic.md') });
  await editor.isOpen();
  await editor.select(2);
  await expect(editor.slide).toHaveAttribute('dir', 'rtl');
  await expect(editor.notes).toHaveText('نذكر عدد السكان.');
});
