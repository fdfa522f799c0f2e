import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';

/** Draws over the current slide in the presenter's window, through places given in shares of the slide. */
async function draw(presenter: Page, ...places: [number, number][]): Promise<void> {
  const box = await presenter.locator('.ink-layer').boundingBox();
  if (!box) throw new Error('there is nothing to draw on');
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  const [first, ...rest] = places;
  if (!first) return;
  await presenter.mouse.move(...at(first));
  await presenter.mouse.down();
  for (const place of rest) await presenter.mouse.move(...at(place), { steps: 8 });
  await presenter.mouse.up();
}

const strokes = (page: Page) => page.locator('section.present > .ink path, .now .ink path');

test('what the presenter draws is on the audience’s slide, and only there', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('d');
  await draw(presenter, [0.2, 0.3], [0.5, 0.6], [0.8, 0.3]);
  await expect(strokes(audience)).toHaveCount(1);
  await presenter.keyboard.press('ArrowRight');
  await expect(strokes(audience)).toHaveCount(0);
  await presenter.keyboard.press('ArrowLeft');
  await expect(strokes(audience)).toHaveCount(1);
  await presenter.keyboard.press('u');
  await expect(strokes(audience)).toHaveCount(0);
});

test('the slide fills the audience’s window, and a stroke lies where it was drawn', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('d');
  await draw(presenter, [0.25, 0.5], [0.75, 0.5]);
  const stroke = await strokes(audience).boundingBox();
  const slide = await audience.locator('section.present .slide').boundingBox();
  const { width, height } = await audience.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (!stroke || !slide) throw new Error('nothing is shown');
  expect(slide.width).toBeCloseTo(Math.min(width, (height * 16) / 9), 0);
  expect((stroke.x - slide.x) / slide.width).toBeCloseTo(0.25, 1);
  expect((stroke.x + stroke.width - slide.x) / slide.width).toBeCloseTo(0.75, 1);
  expect((stroke.y + stroke.height / 2 - slide.y) / slide.height).toBeCloseTo(0.5, 1);
});
