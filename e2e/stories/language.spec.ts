import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

test('the app speaks the language that is chosen, at once and at the next start', async ({ start }) => {
  const first = await start({ file: join(samples, 'heat-pumps.en.md') });
  const { editor, window, app } = first;
  await editor.isOpen();
  await editor.select(3);
  await editor.notes.fill('Said in my own words.');
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('radio', { name: '125' }).check();
  const size = () => window.evaluate(() => devicePixelRatio);
  await expect.poll(size).toBe(1.25);
  await window.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(window.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await window.getByRole('radio', { name: '中文' }).check();
  await expect(window.getByRole('dialog', { name: '设置' })).toBeVisible();
  await window.keyboard.press('Escape');

  await expect(window.getByRole('button', { name: '演示' }).first()).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh');
  await expect.poll(() => inMain(app, ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))).toContain('幻灯片');
  // Nothing of the work is lost by it: neither the place nor the way back.
  await expect(editor.slide.locator('.slide-foot span').last()).toHaveText('3');
  await expect(editor.notes).toHaveText('Said in my own words.');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.notes).not.toHaveText('Said in my own words.');
  await window.keyboard.press('ControlOrMeta+=');
  await expect.poll(size).toBe(1.5);
  await app.close();

  const again = await start({ userData: first.userData });
  await expect(again.window.getByRole('heading', { level: 1 })).toHaveText('从报告到汇报');
  expect(await again.window.evaluate(() => devicePixelRatio)).toBe(1.5);
  await again.window.keyboard.press('ControlOrMeta+0');
  await expect.poll(() => again.window.evaluate(() => devicePixelRatio)).toBe(1);
});

test('light or dark is chosen apart from the system', async ({ start }) => {
  const { window } = await start();
  await expect(window.locator('.welcome')).toBeVisible();
  await window.emulateMedia({ colorScheme: null }); // else the test's own would hide the app's
  const background = () => window.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(background).toBe('rgb(20, 23, 29)');
  await window.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(background).toBe('rgb(243, 244, 247)');
});

test('nothing is said in English once Chinese is chosen', async ({ start }) => {
  const { editor, window, app } = await start({ file: join(samples, 'xiaoqu-gongjiao.zh.md') });
  await editor.isOpen();
  /** What is read and heard of the window's controls, the report's own words apart. */
  const said = async (): Promise<string[]> =>
    window.evaluate(() => {
      const own = '.stage .slide, .slide-picture, .sources-text, .notes .tiptap, .notes textarea, .outline-title, kbd';
      const texts = new Set<string>();
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!element.checkVisibility()) continue;
        for (const name of ['aria-label', 'title', 'data-tip', 'placeholder', 'data-placeholder']) {
          const value = element.getAttribute(name);
          if (value && !element.closest('.slide-picture')) texts.add(value);
        }
        if (element.closest(own)) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) texts.add(node.textContent.trim());
      }
      return [...texts];
    });
  const commands = async (): Promise<string[]> => {
    await window.keyboard.press('ControlOrMeta+k');
    await expect(window.getByRole('option').first()).toBeVisible();
    const labels = await window.getByRole('option').locator('span').allTextContents();
    await window.keyboard.press('Escape');
    return labels;
  };
  const english = new Set([...(await said()), ...(await commands())].filter((text) => /[a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text)));
  expect(english.size).toBeGreaterThan(40);
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('radio', { name: '中文' }).check();
  await window.keyboard.press('Escape');
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh');
  const chinese = [...(await said()), ...(await commands())];
  // Names of languages, themes and formats, and of the file, are the same in all languages.
  const names = /^(?:English|Deutsch|Civic|Plain|Ink|Paper|xiaoqu-gongjiao.*)$/;
  expect(chinese.filter((text) => english.has(text) && !names.test(text))).toEqual([]);
  const menu = await inMain(app, ({ Menu }) => {
    const labels = (items: Electron.MenuItem[]): string[] => items.flatMap((item) => [item.label, ...labels(item.submenu?.items ?? [])]);
    return labels(Menu.getApplicationMenu()?.items ?? []);
  });
  expect(menu.filter((label) => /[a-z]{2}/i.test(label) && !/\p{Script=Han}/u.test(label) && !names.test(label))).toEqual([]);
});
