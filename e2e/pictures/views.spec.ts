import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, chooseFromMenu, projectFolder, samples, test, windowOf } from '../fixtures/lectern.ts';
import { leave, type View, viewsOfEmptyWindow, viewsOfOpenDeck } from '../pages/views.ts';

const target = join(projectFolder, 'test-results', 'views');
const files = { en: 'heat-pumps.en.md', de: 'hafenquartier.de.md', zh: 'xiaoqu-gongjiao.zh.md' };

for (const language of ['en', 'de', 'zh'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the views in ${language}, ${colorScheme}`, async ({ start, folder }) => {
      mkdirSync(target, { recursive: true });
      const { app, editor, window } = await start({ language });
      const stage = { app, window, folder, report: join(samples, files[language]) };
      const take = async (page: Page, name: string): Promise<void> => {
        await page.emulateMedia({ colorScheme });
        await page.evaluate('document.fonts.ready');
        await page.waitForTimeout(500); // pictures and fonts that were asked for last
        await page.screenshot({ path: join(target, `${name}.${language}.${colorScheme}.png`) });
      };
      const takeAll = async (views: readonly View[]): Promise<void> => {
        for (const view of views) {
          await view.show(stage);
          await take(window, view.name);
          await leave(view, stage);
        }
      };
      await takeAll(viewsOfEmptyWindow);
      await answerOpenDialog(app, stage.report);
      await chooseFromMenu(app, 'report.open');
      await editor.isOpen();
      await takeAll(viewsOfOpenDeck);
      await window.keyboard.press('Shift+F5');
      await take(await windowOf(app, 'presenter'), 'presenter');
    });
  }
}
