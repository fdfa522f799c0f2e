import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locator } from '@playwright/test';
import { lectern } from '../fixtures/command.ts';
import { answerSaveDialog, chooseFromMenu, expect, test, windowOf } from '../fixtures/lectern.ts';
import { writeTalkDeck } from '../fixtures/talk-deck.ts';

const ratioOf = async (element: Locator): Promise<number> => {
  const box = await element.boundingBox();
  return box ? Math.round((box.width / box.height) * 100) / 100 : 0;
};
const [wide, standard] = [1.78, 1.33];

test('slides of 4:3 have that shape in the editor, in both windows of a talk and in every file', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file: writeTalkDeck(folder) });
  await editor.isOpen();
  expect([await ratioOf(editor.slide), await ratioOf(editor.thumbs.first().locator('.slide'))]).toEqual([wide, wide]);
  await chooseFromMenu(app, 'aspect.4-3');
  await expect.poll(() => ratioOf(editor.slide)).toBe(standard);
  await expect.poll(() => ratioOf(editor.thumbs.first().locator('.slide'))).toBe(standard);
  // The list knows every row's height before it draws it.
  const [one, next] = [await editor.thumb(2).boundingBox(), await editor.thumb(3).locator('.slide-picture').boundingBox()];
  expect((one?.y ?? 0) + (one?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
  await window.keyboard.press('Control+z');
  await expect.poll(() => ratioOf(editor.slide)).toBe(wide);
  await window.getByRole('button', { name: 'Format: 16:9' }).click();
  await window.getByRole('menuitemradio', { name: '4:3 standard' }).click();
  await expect.poll(() => ratioOf(editor.slide)).toBe(standard);

  // Arrangements that only a user chooses.
  await editor.selectBullets();
  await chooseFromMenu(app, 'layout.columns');
  await expect(editor.slide).toHaveClass(/two-columns/);
  await chooseFromMenu(app, 'slide.closing');
  await expect(editor.slide).toHaveClass(/slide-title/);
  expect(new Set([(await editor.slideTitles()).at(0), (await editor.slideTitles()).at(-1)]).size).toBe(1);

  const saved = join(folder, 'standard.lectern');
  await answerSaveDialog(app, saved);
  await window.keyboard.press('Control+Shift+S');
  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText('2');
  const shown = audience.locator('section.present .slide');
  expect([await ratioOf(shown), await ratioOf(presenter.locator('.now .slide')), await ratioOf(presenter.locator('.coming .slide'))]).toEqual(
    Array(3).fill(standard),
  );
  // It stands in the middle of its window, as large as that allows.
  const [box, { width, height }] = [await shown.boundingBox(), await audience.evaluate(() => ({ width: innerWidth, height: innerHeight }))];
  expect(box?.height).toBeCloseTo(Math.min(height, (width * 3) / 4), 0);
  expect(box?.x).toBeCloseTo((width - (box?.width ?? 0)) / 2, 0);
  await presenter.keyboard.press('o');
  const seen = presenter.locator('.overview-slide .slide-picture');
  expect(await ratioOf(seen.first())).toBe(standard);
  const row = await presenter.locator('.overview-row').first().boundingBox();
  const after = await presenter.locator('.overview-row').nth(1).boundingBox();
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((after?.y ?? 0) + 1);

  const files = { slides: join(folder, 'slides.pdf'), notes: join(folder, 'notes.pdf') };
  for (const [pages, file] of Object.entries(files)) {
    expect((await lectern('export', saved, '-o', file, '--pages', pages)).stderr).toBe('');
    const printed = (await PDFDocument.load(readFileSync(file))).getPages().map((page) => page.getSize());
    for (const size of printed) expect(size.width / size.height).toBeCloseTo(pages === 'slides' ? 4 / 3 : 210 / 297, 2);
  }
  expect((await lectern('export', saved, '-o', join(folder, 'deck.png'), '--width', '480')).code).toBe(0);
  for (const name of readdirSync(join(folder, 'deck'))) {
    const bytes = readFileSync(join(folder, 'deck', name));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([480, 360]);
  }
  expect(JSON.parse((await lectern('check', saved, '--json')).stdout)).toMatchObject({ ok: true, overflow: [] });
});
