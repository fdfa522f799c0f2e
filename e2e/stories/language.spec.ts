import { join } from 'node:path';
import { expect, samples, test } from '../fixtures/lectern.ts';

test('the app speaks the language that is chosen, at once and at the next start', async ({ start }) => {
  const first = await start({ file: join(samples, 'heat-pumps.en.md') });
  const { editor, window, app } = first;
  await editor.isOpen();
  await editor.select(3);
  await editor.notes.fill('Said in my own words.');
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(window.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await window.getByRole('radio', { name: '中文' }).check();
  await expect(window.getByRole('dialog', { name: '设置' })).toBeVisible();
  await window.keyboard.press('Escape');

  await expect(window.getByRole('button', { name: '演示' }).first()).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'zh');
  await expect.poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))).toContain('幻灯片');
  // Nothing of the work is lost by it: neither the place nor the way back.
  await expect(editor.slide.locator('.slide-foot span').last()).toHaveText('3');
  await expect(editor.notes).toHaveText('Said in my own words.');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.notes).not.toHaveText('Said in my own words.');
  await app.close();

  const again = await start({ userData: first.userData });
  await expect(again.window.getByRole('heading', { level: 1 })).toHaveText('从报告到汇报');
});

test('light or dark is chosen apart from the system', async ({ start }) => {
  const { window } = await start();
  await window.emulateMedia({ colorScheme: null }); // else the test's own would hide the app's
  const background = () => window.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(background).toBe('rgb(20, 23, 29)');
  await window.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(background).toBe('rgb(243, 244, 247)');
});
