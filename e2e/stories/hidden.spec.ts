import { join } from 'node:path';
import { lectern } from '../fixtures/command.ts';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

type Cut = { deck: { slides: { id: string; title: string; note: string; hidden: boolean; optional: boolean; coreSeconds: number }[] } };

test('a talk of five minutes prints what it shows and keeps every slide and note', async ({ folder }) => {
  const sample = join(samples, 'heat-pumps.en.md');
  const whole = JSON.parse((await lectern('plan', sample, '--json')).stdout) as Cut;
  const cut = JSON.parse((await lectern('plan', sample, '--json', '--time', '5')).stdout) as Cut;
  const kept = ({ deck }: Cut) => deck.slides.map(({ id, title, note }) => ({ id, title, note }));
  expect(kept(cut)).toEqual(kept(whole));
  const shown = cut.deck.slides.filter((slide) => !slide.hidden);
  expect(shown.length).toBeLessThan(whole.deck.slides.length);
  const told = shown.filter((slide) => !slide.optional).reduce((sum, slide) => sum + slide.coreSeconds, 0);
  expect(told).toBeLessThanOrEqual(300);
  expect(told).toBeGreaterThanOrEqual(240);

  const file = join(folder, 'deck.pdf');
  expect(await lectern('export', sample, '-o', file, '--time', '5')).toMatchObject({ code: 0 });
  expect((await readPdf(file)).pages).toHaveLength(shown.length);
});

test('a hidden slide is left out of the talk, and undo brings it back', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  const thumbs = window.locator('.thumb');
  const count = await editor.slideCount();
  await thumbs.nth(1).click();
  await window.keyboard.press('ControlOrMeta+Shift+H');
  await expect(thumbs.nth(1)).toHaveAttribute('data-hidden', 'true');
  await expect(thumbs.nth(2).locator('.thumb-number')).toHaveText('2');

  await window.keyboard.press('F5');
  const presenter = await windowOf(app, 'presenter');
  await expect(presenter.locator('.count')).toContainText(String(count - 1));
  await presenter.keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => app.windows().length).toBe(1);

  await window.keyboard.press('ControlOrMeta+Z');
  await expect(thumbs.nth(1)).toHaveAttribute('data-hidden', 'false');
});

test('a talk is cut to its minutes from the toolbar, and whole again with one step back', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  const hidden = window.locator('.thumb[data-hidden="true"]');
  await expect(hidden).toHaveCount(0);
  await window.getByRole('button', { name: /^Time: everything/ }).click();
  await window.getByRole('menuitemradio', { name: '5 min', exact: true }).click();
  await expect(hidden).not.toHaveCount(0);
  await expect(window.locator('.status')).toContainText('of 5 min');
  await expect(window.getByRole('button', { name: /^Time: 5 min/ })).toBeVisible();

  await window.keyboard.press('ControlOrMeta+Z');
  await expect(hidden).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^Time: everything/ })).toBeVisible();
});
