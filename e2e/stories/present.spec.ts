import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';

test('the next slide shows in both windows, and notes only in the presenter’s', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'hafenquartier.de.md') });
  await editor.isOpen();
  const number = await editor.selectBullets();
  const title = (await editor.title.textContent()) ?? '';
  const spoken = 'Nur für die Vortragende';
  await editor.addToNotes(spoken);
  await window.keyboard.press('F5');

  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await expect(audience.locator('section.present .slide-title')).toBeVisible();
  await expect(presenter.getByRole('timer')).toHaveText('0:00');

  for (let step = 1; step < number; step++) await presenter.keyboard.press('ArrowRight');
  await expect(audience.locator('section.present .slide-heading')).toHaveText(title);
  await expect(presenter.locator('.now .slide-heading')).toHaveText(title);
  await expect(presenter.getByRole('timer')).not.toHaveText('0:00');

  await expect(presenter.locator('.said')).toContainText(spoken);
  expect(await audience.content()).not.toContain(spoken);
  expect(await audience.evaluate('window.lectern.call("present.deck").then(JSON.stringify)')).not.toContain(spoken);

  await audience.keyboard.press('PageDown');
  await expect(presenter.locator('.count')).toContainText(String(number + 1));
  await presenter.keyboard.press('b');
  await expect(audience.locator('body')).toHaveAttribute('data-screen', 'black');
  await presenter.keyboard.press('b');
  await presenter.keyboard.press('f');
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.count')).toContainText(String(number + 2));
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText(String(number + 1));

  await presenter.keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => app.windows().length).toBe(1);
  await expect(editor.slide.locator('.slide-foot span').last()).toHaveText(String(number + 2));
});

test('the audience window covers its display, and comes back where it was when it reloads', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(presenter.locator('.now .slide')).toBeVisible();
  const covers = await inMain(app, ({ BrowserWindow, screen }) => {
    const shown = BrowserWindow.getAllWindows().find((candidate) => candidate.webContents.getURL().includes('/audience.html'));
    return JSON.stringify(shown?.getBounds()) === JSON.stringify(screen.getPrimaryDisplay().bounds);
  });
  expect(covers).toBe(true);
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('ArrowRight');
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText('3');
  await audience.reload();
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText('3');
});
