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
