import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inMain } from '../fixtures/in-main.ts';
import { answerOpenDialog, chooseFromMenu, expect, type Lectern, samples, test, windowOf } from '../fixtures/lectern.ts';
import { outOfSight } from '../fixtures/out-of-sight.ts';
import { leave, type Stage, type View, viewsOfEmptyWindow, viewsOfOpenDeck } from '../pages/views.ts';

/** Pixels of a window, and how much larger than usual everything in it is. */
type Size = { width: number; height: number; zoom: number };

/** A small display at twice its size, and as much room as a display of 3840 × 2160 gives. */
const sizes: readonly Size[] = [
  { width: 1280, height: 720, zoom: 2 },
  { width: 1920, height: 1080, zoom: 0.5 },
];

const files = { de: 'hafenquartier.de.md', zh: 'xiaoqu-gongjiao.zh.md' };
const shown = new Set(['welcome', 'arrange', 'settings', 'editor', 'layouts', 'themes', 'find', 'table', 'ledger', 'export', 'versions', 'footer']);

/** Gives a window that size, and waits until its page is laid out anew. */
async function resize({ app }: Pick<Lectern, 'app'>, page: Page, size: Size): Promise<void> {
  await inMain(
    app,
    ({ BrowserWindow }, [name, { width, height, zoom }]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(name));
      window?.setFullScreen(false);
      window?.setContentSize(width, height);
      window?.webContents.setZoomFactor(zoom);
    },
    [new URL(page.url()).pathname, size] as const,
  );
  await expect.poll(async () => Math.abs((await page.evaluate(() => innerWidth)) - size.width / size.zoom)).toBeLessThan(8);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

async function faultsIn(stage: Stage, views: readonly View[], begin: () => Promise<void> = async () => undefined): Promise<string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await resize(stage, stage.window, size);
    await begin();
    for (const view of views.filter(({ name }) => shown.has(name))) {
      await view.show(stage);
      for (const fault of await outOfSight(stage.window)) faults.push(`${view.name} at ${size.zoom}: ${fault}`);
      await leave(view, stage);
    }
  }
  return faults;
}

for (const language of ['de', 'zh'] as const)
  test(`nothing is out of sight at twice the size, nor on a very large display (${language})`, async ({ start, folder }) => {
    test.setTimeout(120_000);
    const { app, editor, window } = await start({ language });
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const stage = { app, window, folder, report: join(samples, files[language]) };
    const faults = await faultsIn(stage, viewsOfEmptyWindow);
    await answerOpenDialog(app, stage.report);
    await chooseFromMenu(app, 'report.open');
    await editor.isOpen();
    faults.push(...(await faultsIn(stage, viewsOfOpenDeck, () => editor.select(3))));
    // The report lies over the slide where there is no room beside it, and can be put away again.
    await resize(stage, window, { width: 1280, height: 720, zoom: 2 });
    await expect(editor.sources).toHaveCount(0);
    await chooseFromMenu(app, 'view.sources');
    for (const fault of await outOfSight(window)) faults.push(`report: ${fault}`);
    await chooseFromMenu(app, 'view.sources');
    await expect(editor.sources).toHaveCount(0);
    await window.keyboard.press('F5');
    const presenter = await windowOf(app, 'presenter');
    await expect(presenter.locator('.now .slide')).toBeVisible();
    for (const size of sizes) {
      await resize(stage, presenter, size);
      for (const fault of await outOfSight(presenter)) faults.push(`presenter at ${size.zoom}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
