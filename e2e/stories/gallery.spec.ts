import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { themes } from '../../src/core/theme/theme.ts';
import { themeCss } from '../../src/core/theme/theme-css.ts';
import { type Exhibit, gallery } from '../fixtures/gallery.ts';
import { inspectSlides } from '../fixtures/inspect.ts';
import { expect, test } from '../fixtures/lectern.ts';

/** Where npm run gallery wants its pictures. */
const pictures = process.env['LECTERN_GALLERY'];
const asked = process.env['LECTERN_GALLERY_ONLY'] ?? '';

const wall = `html, body { block-size: auto; overflow: visible; background: #c9cfda }
  .wall { display: grid; gap: 24px; padding: 24px; inline-size: max-content }
  .wall img { inline-size: 480px; block-size: 360px; background: #9ab }
  .wall.sheet { grid-template-columns: repeat(4, auto); zoom: 0.3 }
  .wall .away { display: none }`;

test('every kind of slide fits, is legible and overlaps nothing, in every theme and script', async ({ start }) => {
  const exhibits = gallery().filter(({ name }) => new RegExp(asked).test(name));
  const { window } = await start({ language: 'zh' }); // whose window has the Chinese fonts from its start on
  if (pictures) test.setTimeout(900_000);
  await window.locator('#root > *').first().waitFor();
  const found: string[] = [];
  for (const theme of themes) {
    await hang(window, exhibits, themeCss(theme));
    found.push(...(await window.locator('.wall > .slide').evaluateAll(inspectSlides)).map((fault) => `${theme.name} ${fault}`));
    if (pictures) await photograph(window, exhibits, pictures, theme.name);
  }
  expect(found).toEqual([]);
});

/** Puts the slides on the wall: in place of all the window shows. */
async function hang(window: Page, exhibits: readonly Exhibit[], css: string): Promise<void> {
  await window.evaluate(
    async ({ exhibits: slides, css: rules }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      const wall = document.createElement('div');
      wall.className = 'wall';
      wall.innerHTML = slides.map(({ html }) => html).join('');
      for (const [k, slide] of [...wall.children].entries()) slide.setAttribute('data-name', slides[k]?.name ?? '');
      document.body.replaceChildren(wall);
      while (wall.querySelector('tex-formula:not([role])')) await new Promise((next) => setTimeout(next, 20));
      document.body.getBoundingClientRect(); // laying out is what makes the fonts load
      await document.fonts.ready;
    },
    { exhibits: [...exhibits], css: css + wall },
  );
}

/** All slides small, on sheets of seven rows; those that were asked for by name also at full size. */
async function photograph(window: Page, exhibits: readonly Exhibit[], folder: string, theme: string): Promise<void> {
  if (asked !== '') for (const { name } of exhibits) await window.locator(`[data-name="${name}"]`).screenshot({ path: join(folder, `${theme}-${name}.png`) });
  await window.locator('.wall').evaluate((wall) => wall.classList.add('sheet'));
  for (let from = 0; from < exhibits.length; from += 28) {
    await window.locator('.wall').evaluate((wall, first) => {
      for (const [k, slide] of [...wall.children].entries()) slide.classList.toggle('away', k < first || k >= first + 28);
    }, from);
    await window.locator('.wall').screenshot({ path: join(folder, `sheet-${theme}-${from / 28 + 1}.png`) });
  }
}
