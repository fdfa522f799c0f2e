import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { lectern } from '../fixtures/command.ts';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

/** Opens a file as a browser would, in a session of its own that writes down whatever is asked for. */
async function browse(app: ElectronApplication, path: string): Promise<{ page: Page; asked: () => Promise<string[]> }> {
  const opened = app.waitForEvent('window');
  await inMain(
    app,
    ({ BrowserWindow, session }, file) => {
      const visited = session.fromPartition('visited');
      const asked: string[] = [];
      visited.webRequest.onBeforeRequest((details, decide) => {
        if (!details.url.startsWith('data:')) asked.push(details.url);
        decide({ cancel: !/^(?:file|data|about|devtools):/.test(details.url) });
      });
      Object.assign(globalThis, { asked });
      void new BrowserWindow({ width: 1280, height: 720, webPreferences: { session: visited } }).loadFile(file);
    },
    path,
  );
  const page = await opened;
  await page.waitForSelector('.reveal.ready');
  return { page, asked: () => inMain(app, () => Reflect.get(globalThis, 'asked') as string[]) };
}

for (const sample of ['hafenquartier.de.md', 'xiaoqu-gongjiao.zh.md'])
  test(`${sample} as a web page runs from the disk: every slide, the presenter’s view, and nothing asked for`, async ({ start, folder }) => {
    const file = join(folder, 'deck.html');
    expect((await lectern('export', join(samples, sample), '-o', file)).code).toBe(0);
    const plan = JSON.parse((await lectern('plan', join(samples, sample), '--json')).stdout) as {
      deck: { slides: { title: string; note: string }[] };
    };
    const { app } = await start();
    const { page, asked } = await browse(app, file);

    const titles: string[] = [];
    for (const _slide of plan.deck.slides) {
      const present = page.locator('section.present');
      await expect(present.locator('.slide-heading')).toBeVisible();
      titles.push((await present.locator('.slide-heading').textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(titles).toEqual(plan.deck.slides.map(({ title }) => title));
    expect(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0))).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);

    const told = plan.deck.slides.findIndex(({ note }) => note.length > 60);
    await page.keyboard.press('Home');
    for (let slide = 0; slide < told; slide++) await page.keyboard.press('ArrowRight');
    const opened = app.waitForEvent('window');
    await page.keyboard.press('s');
    const speaker = await opened;
    await expect(speaker.locator('.speaker-controls-notes .value')).toContainText((plan.deck.slides[told]?.note ?? 'no slide').slice(0, 20));
    const own = `file://${file}`;
    expect((await asked()).filter((url) => url.split(/[?#]/)[0] !== own && !url.startsWith('about:'))).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toContain('app://');
  });
