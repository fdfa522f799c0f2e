import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

test('slides are chosen, moved and brought back by keyboard', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const before = await editor.slideTitles();
  await editor.select(3);
  await expect(editor.outline).toBeFocused();
  await window.keyboard.press('Shift+ArrowDown');
  await expect(editor.chosen).toHaveCount(2);
  await window.keyboard.press('ControlOrMeta+Shift+ArrowDown');
  await expect.poll(editor.slideTitles).toEqual([...before.slice(0, 2), before[4], before[2], before[3], ...before.slice(5)]);
  await expect(editor.chosen).toHaveCount(2);

  await window.keyboard.press('ControlOrMeta+z');
  await expect.poll(editor.slideTitles).toEqual(before);
  await expect(editor.chosen).toHaveCount(2);
  await window.keyboard.press('ControlOrMeta+a');
  await expect(editor.chosen).toHaveCount(before.length);
  await window.keyboard.press('Home');
  await window.keyboard.press('End');
  await expect(editor.slide.locator('.slide-foot span').last()).toHaveText(String(before.length));
});

test('several slides are dragged to another place together', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const before = await editor.slideTitles();
  await editor.select(2);
  await editor.thumb(3).click({ modifiers: ['Shift'] });
  await expect(editor.chosen).toHaveCount(2);
  await editor.thumb(3).hover();
  await window.mouse.down();
  const box = await editor.thumb(5).boundingBox();
  await window.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) - 30, { steps: 8 });
  await expect(window.locator('.drop-line')).toBeVisible();
  await window.mouse.up();
  await expect.poll(editor.slideTitles).toEqual([before[0], before[3], before[4], before[1], before[2], ...before.slice(5)]);
  await expect(window.locator('.drop-line')).toHaveCount(0);
});

test('the outline shows slides as text, and closes and opens sections', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const all = await editor.thumbs.count();
  await window.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(editor.thumb(4).locator('.thumb-text strong')).not.toBeEmpty();
  const head = window.locator('.outline-head').first();
  await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  expect(await editor.thumbs.count()).toBeLessThan(all);
  await window.keyboard.press('ArrowRight');
  await expect(editor.thumbs).toHaveCount(all);
});

test('slides are cut and pasted with their notes, and hidden and shown from the menu over them', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const before = await editor.slideTitles();
  await editor.select(3);
  const note = await editor.notesText();
  await window.keyboard.press('ControlOrMeta+x');
  await expect(editor.thumbs).toHaveCount(before.length - 1);
  await window.keyboard.press('End');
  await window.keyboard.press('ControlOrMeta+v');
  await expect.poll(editor.slideTitles).toEqual([...before.slice(0, 2), ...before.slice(3), before[2]]);
  await expect.poll(() => editor.notesText()).toBe(note);
  await expect(editor.status).toContainText(/(\d+) of \1 /);

  await editor.thumb(2).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Hide slide' }).click();
  await expect(editor.thumb(2)).toHaveAttribute('data-hidden', 'true');
});

test('a slide is split at a bullet and joined again, and every sentence stays told', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const before = await editor.slideTitles();
  const number = await editor.selectBullets();
  const lines = await editor.bullets.allTextContents();
  await editor.bullets.nth(1).click();
  await window.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect.poll(editor.slideTitles).toHaveLength(before.length + 1);
  await expect(editor.bullets).toHaveText(lines.slice(1));
  await expect(editor.status).toContainText(/(\d+) of \1 /);

  await editor.thumb(number).click();
  await expect(editor.bullets).toHaveText(lines.slice(0, 1));
  await editor.thumb(number + 1).click({ modifiers: ['Shift'] });
  await window.keyboard.press('ControlOrMeta+Shift+M');
  await expect(editor.bullets).toHaveText(lines);
  await expect.poll(editor.slideTitles).toEqual(before);
  await expect(editor.status).toContainText(/(\d+) of \1 /);
});

test('the title slide cannot be joined with the next, and it is said why', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const before = await editor.slideTitles();
  await editor.select(1);
  await editor.thumb(2).click({ modifiers: ['Shift'] });
  await window.keyboard.press('ControlOrMeta+Shift+M');
  await expect(window.getByRole('alert')).toContainText('title slide cannot be joined');
  expect(await editor.slideTitles()).toEqual(before);
});

test('the layout of a slide changes from the toolbar and back, and a layout that would lose lines says so', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  await editor.select(3);
  const lines = await editor.bullets.allTextContents();
  await window.getByRole('button', { name: /^Layout/ }).click();
  await expect(window.getByRole('menuitemradio', { name: /^Quotation/ })).toContainText('more lines than that shows');
  await window.getByRole('menuitemradio', { name: 'Timeline' }).click();
  await expect(editor.slide).toHaveClass(/slide-timeline/);
  await expect(editor.bullets.locator('.text')).toHaveText(lines);
  await window.getByRole('button', { name: /^Layout: Timeline/ }).click();
  await window.getByRole('menuitemradio', { name: 'Bullets' }).click();
  await expect(editor.bullets).toHaveText(lines);
});

test('of a long deck only the slides near sight are in the window, and every one is reached by keyboard', async ({ start, folder }) => {
  const long = join(folder, 'long.md');
  const parts = Array.from({ length: 300 }, (_, n) => `## Ort ${n + 1}\n\nDer Ort ${n + 1} hat eine Brücke. Sie wurde im Jahr ${1700 + n} gebaut.`);
  writeFileSync(long, `# Brücken\n\n${parts.join('\n\n')}\n`);
  const { editor, window } = await start({ file: long });
  await editor.isOpen();
  const count = await editor.slideCount();
  expect(count).toBeGreaterThan(300);
  expect(await editor.thumbs.count()).toBeLessThan(100);
  await editor.select(2);
  await window.keyboard.press('End');
  await expect(editor.thumb(count)).toBeInViewport();
  await expect(editor.title).toHaveText('Ort 300');
  expect(await editor.thumbs.count()).toBeLessThan(100);
  await window.keyboard.press('Shift+Home');
  await expect(editor.thumb(1)).toBeInViewport();
  await window.keyboard.press('ControlOrMeta+Shift+H');
  await expect(editor.status).toContainText('0 slides');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.status).toContainText(`${count} slides`);
});

test('a slide is copied into the deck of another report, with its picture', async ({ start }) => {
  const { app, editor, window } = await start({ file: report });
  await editor.isOpen();
  const figure = window.locator('.outline .thumb:has(figure)').first();
  await figure.click();
  await expect(editor.slide.locator('figure img')).toBeVisible();
  const title = (await editor.title.textContent()) ?? '';
  await window.keyboard.press('ControlOrMeta+c');
  await answerOpenDialog(app, join(samples, 'heat-pumps.en.md'));
  await window.keyboard.press('ControlOrMeta+o');
  await expect(editor.title).not.toHaveText(title);
  await expect(window.locator('.toolbar h1')).toHaveText(/heat-pumps/);
  const count = await editor.slideCount();
  await editor.select(2);
  await window.keyboard.press('ControlOrMeta+v');
  await expect(editor.title).toHaveText(title);
  await expect.poll(() => editor.slide.locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await editor.slideCount()).toBe(count + 1);
});

test('a new slide is given a title and lines', async ({ start }) => {
  const { editor, window } = await start({ file: report });
  await editor.isOpen();
  const count = await editor.slideCount();
  await editor.select(3);
  await window.keyboard.press('ControlOrMeta+m');
  await expect.poll(() => editor.slideCount()).toBe(count + 1);
  await editor.title.click();
  await window.keyboard.type('Eigene Folie');
  await window.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.bullets).toHaveCount(1);
  await window.keyboard.type('Ein Punkt');
  await expect(editor.bullets).toHaveText('Ein Punkt');
  await expect(editor.thumb(4)).toHaveAttribute('aria-label', /Eigene Folie/);
});

test('what is typed after a new slide is its title', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await editor.select(3);
  await window.keyboard.press('ControlOrMeta+m');
  await expect(editor.title.locator('.field')).toBeFocused();
  await window.keyboard.type('A slide of my own');
  await expect(editor.title).toHaveText('A slide of my own');
  await expect(editor.thumbs.nth(3)).toContainText('A slide of my own');
});
