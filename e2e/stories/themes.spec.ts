import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fontFamilies, themes } from '../../src/core/theme/theme.ts';
import { violations } from '../fixtures/axe.ts';
import { lectern } from '../fixtures/command.ts';
import { answerOpenDialog, answerSaveDialog, chooseFromMenu, expect, type Lectern, samples, test, windowOf } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';
import { differenceOf } from '../fixtures/pixels.ts';

const report = join(samples, 'heat-pumps.en.md');
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#0a7a3b"/></svg>';

/** The first slide that shows bullets, as it is drawn. */
async function picture({ editor, window }: Lectern): Promise<Buffer> {
  await window.setViewportSize({ width: 1440, height: 900 });
  await editor.select(4);
  await expect.poll(() => editor.slide.locator('.slide-logo').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(200);
  await window.evaluate('document.activeElement?.blur()');
  return editor.slide.screenshot({ animations: 'disabled' });
}

/** The bundled families whose figures are not of one width where columns ask for that, or that lack a quotation mark. */
const unevenFigures = (window: Page): Promise<string[]> =>
  window.evaluate(async (families) => {
    const probe = document.createElement('span');
    document.body.append(probe);
    Object.assign(probe.style, { position: 'absolute', fontSize: '40px', whiteSpace: 'pre', fontVariantNumeric: 'lining-nums tabular-nums' });
    const widthOf = (text: string): number => {
      probe.textContent = text;
      return probe.getBoundingClientRect().width;
    };
    const wrong: string[] = [];
    for (const family of families)
      for (const weight of ['400', '600']) {
        await document.fonts.load(`${weight} 40px "${family}"`, '0123456789„“”‚‘’«»‹›');
        Object.assign(probe.style, { fontFamily: `"${family}", monospace`, fontWeight: weight });
        const widths = [...'0123456789'].map((digit) => widthOf(digit.repeat(20)));
        if (Math.max(...widths) - Math.min(...widths) > 0.5) wrong.push(`${family} ${weight}: ${widths.join(' ')}`);
        // In the monospaced font behind it, every mark would be as wide as any other.
        const marks = [...'„“”‚‘’«»‹›'].map((mark) => widthOf(mark.repeat(20)));
        Object.assign(probe.style, { fontFamily: 'monospace' });
        const behind = widthOf('“'.repeat(20));
        if (marks.some((width) => width === behind)) wrong.push(`${family} ${weight}: no marks`);
      }
    probe.remove();
    return wrong;
  }, fontFamilies);

/** How the headings of the slides in that place are set, but for what themes may choose. */
const headsIn = (window: Page, place: string): Promise<string[]> =>
  window.locator(`${place} .slide-heading`).evaluateAll((heads) =>
    heads.map((head) => {
      const { fontSize, maxInlineSize, marginBlock, overflowX, textOverflow, textWrap } = getComputedStyle(head);
      return [fontSize, maxInlineSize, marginBlock, overflowX, textOverflow, textWrap].join(' ');
    }),
  );

test('a theme is made, mended, worn, shown, taken back and given to another machine', async ({ start, folder }) => {
  const mark = join(folder, 'mark.svg');
  writeFileSync(mark, logo);
  writeFileSync(join(folder, 'mark.png'), 'no picture');
  const first = await start({ file: report });
  const { app, editor, window } = first;
  await editor.isOpen();
  await window.getByRole('button', { name: 'Theme: Civic' }).click();
  await expect(window.getByRole('menuitemradio', { name: 'Civic' })).toBeChecked();
  // What is drawn among controls is set as it is on the slide itself.
  expect(await headsIn(window, '.theme-picture')).toEqual(Array(themes.length).fill((await headsIn(window, '.stage'))[0]));
  await window.getByRole('menuitem', { name: 'New theme from “Civic”' }).press('Enter');

  const dialog = window.getByRole('dialog', { name: 'New theme' });
  const preview = dialog.getByRole('region', { name: 'Preview on your slides' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Wexmoor');
  await expect(dialog.getByRole('status')).toHaveText('Everything can be read.');
  await dialog.getByRole('textbox', { name: 'Accent as a number, #rrggbb', exact: true }).fill('#ffcc00');
  await expect(dialog.getByText('“Accent” on “Ground” has a contrast of 1.5:1; text needs 4.5:1.')).toBeVisible();
  // The house's yellow stays where nothing is read in it; what is read is drawn in the proposal already.
  const proposal = dialog.getByRole('button', { name: /^Use #[0-9a-f]{6} for “Accent”/ });
  const proposed = (await proposal.getAttribute('aria-label'))?.match(/#[0-9a-f]{6}/)?.[0] ?? '';
  const drawn = () =>
    preview
      .locator('.slide')
      .nth(1)
      .evaluate((slide) => ['--accent', '--accent-text'].map((name) => getComputedStyle(slide).getPropertyValue(name)));
  expect(await drawn()).toEqual(['#ffcc00', proposed]);
  expect(await violations(window)).toEqual([]);
  await proposal.click();
  await expect(dialog.getByRole('status')).toHaveText('Everything can be read.');
  await window.keyboard.press('ControlOrMeta+z');
  expect(await drawn()).toEqual(['#ffcc00', proposed]);
  await window.keyboard.press('ControlOrMeta+Shift+z');
  expect(await drawn()).toEqual([proposed, proposed]);

  await answerOpenDialog(app, join(folder, 'mark.png'));
  await dialog.getByRole('button', { name: 'Choose a logo …' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is not a picture that can be a logo');
  await answerOpenDialog(app, mark);
  await dialog.getByRole('button', { name: 'Choose a logo …' }).click();
  await expect(preview.locator('.slide-logo').first()).toBeVisible();
  await dialog.getByRole('group', { name: 'Foot of the slides' }).getByRole('textbox').fill('Wexmoor Institute');
  await dialog.getByRole('button', { name: /^Corners/ }).click();
  await window.getByRole('menuitemradio', { name: 'Round', exact: true }).click();
  await window.keyboard.press('Escape');
  await expect(dialog.getByText('Discard the changes?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go on editing' }).click();
  await dialog.getByRole('button', { name: 'Keep and use' }).click();
  await expect(dialog).toHaveCount(0);

  await expect(window.getByRole('button', { name: 'Theme: Wexmoor' })).toBeVisible();
  await expect(editor.slide.locator('.slide-logo')).toBeVisible();
  await expect(editor.thumbs.nth(1).locator('.slide-foot span').first()).toHaveText('Wexmoor Institute');
  await expect(window.getByText('Too much for this slide')).toHaveCount(0);
  expect(await unevenFigures(window)).toEqual([]);
  const seen = await picture(first);
  await chooseFromMenu(app, 'edit.undo');
  await expect(window.getByRole('button', { name: 'Theme: Civic' })).toBeVisible();
  await expect(editor.slide.locator('.slide-logo')).toHaveCount(0);
  await chooseFromMenu(app, 'edit.redo');

  await window.keyboard.press('F5');
  const audience = await windowOf(app, 'audience');
  await expect.poll(() => audience.locator('section.present .slide-logo').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(200);
  expect(await audience.locator('section.present .slide').evaluate((slide) => getComputedStyle(slide).getPropertyValue('--accent'))).toBe(proposed);
  await audience.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => app.windows().length).toBe(1);

  const pdf = join(folder, 'deck.pdf');
  await answerSaveDialog(app, pdf);
  await chooseFromMenu(app, 'export.pdf');
  await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true);
  expect((await readPdf(pdf)).pages[3]?.text).toContain('Wexmoor Institute');

  const given = join(folder, 'given');
  mkdirSync(given);
  await answerSaveDialog(app, join(given, 'Wexmoor'));
  await chooseFromMenu(app, 'theme.export');
  await expect.poll(() => existsSync(join(given, 'Wexmoor.lectern-theme'))).toBe(true);
  await editor.isSaved();

  // The program is killed while the theme is changed: the change is there again, until it is given up.
  await chooseFromMenu(app, 'theme.edit');
  const changing = (page: Page) => page.getByRole('dialog', { name: 'Edit theme' });
  const foot = (page: Page) => changing(page).getByRole('group', { name: 'Foot of the slides' }).getByRole('textbox');
  await foot(window).fill('Wexmoor, heating');
  await expect.poll(() => existsSync(join(first.userData, 'themes', 'unfinished.json'))).toBe(true);
  const closed = app.waitForEvent('close').catch(() => undefined);
  app.process().kill('SIGKILL');
  await closed;
  const again = await start({ userData: first.userData });
  await expect(foot(again.window)).toHaveValue('Wexmoor, heating');
  await expect(changing(again.window).locator('.slide-logo').first()).toBeVisible();
  await again.window.keyboard.press('ControlOrMeta+z');
  await expect(foot(again.window)).toHaveValue('Wexmoor Institute');
  await again.window.keyboard.press('Escape');
  await expect(changing(again.window)).toHaveCount(0);
  await expect.poll(() => existsSync(join(first.userData, 'themes', 'unfinished.json'))).toBe(false);
  await again.app.close();

  // Another machine: the theme is opened with the app, then a report, which wears it.
  const other = await start({ files: [join(given, 'Wexmoor.lectern-theme')], userData: join(folder, 'other') });
  await expect(other.window.getByRole('button', { name: /Open/ }).first()).toBeVisible();
  const damaged = join(folder, 'damaged.lectern-theme');
  writeFileSync(damaged, '{"format":"lectern-theme","version":1,"theme":{"name":"x","css":"url(https://example.org)"}}');
  await answerOpenDialog(other.app, damaged);
  await chooseFromMenu(other.app, 'theme.import');
  await expect(other.editor.alert).toContainText('is not a theme of Lectern');
  await other.window.keyboard.press('Escape');
  await answerOpenDialog(other.app, report);
  await other.window.keyboard.press('ControlOrMeta+o');
  await other.editor.isOpen();
  await other.window.getByRole('button', { name: 'Theme: Civic' }).click();
  await other.window.getByRole('menuitemradio', { name: 'Wexmoor' }).click();
  await expect(other.window.getByRole('button', { name: 'Theme: Wexmoor' })).toBeVisible();
  const there = await picture(other);
  expect(differenceOf(there, seen)).toMatchObject({ all: 0, worst: 0 });
  await other.app.close();

  // Without a window, for others: the logo lies in the file, which names no address.
  const page = join(folder, 'deck.html');
  expect(await lectern('export', report, '-o', page, '--theme', join(given, 'Wexmoor.lectern-theme'), '--recipient')).toMatchObject({ code: 0 });
  const html = readFileSync(page, 'utf8');
  expect(html).toMatch(/<img class="slide-logo top-end" src="data:image\/[a-z+]+;base64,[^"]{40,}"/);
  expect(html).toContain('Wexmoor Institute');
  expect(html).toContain(`--accent:${proposed}`.replace(':', ': '));
  expect(await lectern('export', report, '-o', page, '--theme', damaged)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not a theme of Lectern'),
  });
});
