import type { Page } from '@playwright/test';
import { inMain } from '../fixtures/in-main.ts';
import { expect, test, windowOf } from '../fixtures/lectern.ts';

/** Where the focus is, by the part of the window; fails where it is nowhere, or cannot be seen. */
async function focusIn(window: Page): Promise<string> {
  // What the key set off is drawn with the next frames.
  await window.waitForTimeout(100);
  await expect.poll(() => window.evaluate(() => document.activeElement !== document.body), { timeout: 2000 }).toBe(true);
  const place = await window.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { pane: 'nowhere', seen: false };
    const panes = ['.toolbar', '.outline', '.find', '.slide-bar-place', '.stage', '.notes', '.sources', '.status', '[role="dialog"]', '.welcome'];
    // The outline shows at its row what its tree has, the find field at its frame.
    const around = [
      element,
      ...element.querySelectorAll('[data-active="true"]'),
      element.closest('.find-field'),
      element.closest('.notes'),
      element.parentElement,
    ];
    const drawn = (style: CSSStyleDeclaration) => (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    const seen = around.some(
      (part) => part && (drawn(getComputedStyle(part)) || [...part.children].some((child) => part.matches('[data-active]') && drawn(getComputedStyle(child)))),
    );
    return { pane: panes.find((pane) => element.closest(pane)) ?? element.tagName, seen: seen || element.matches('input, textarea') };
  });
  expect(place.pane).not.toBe('nowhere');
  expect(place.seen, `the focus in ${place.pane} can be seen`).toBe(true);
  return place.pane;
}

/** Walks with F6 until the part of the window has the focus. */
async function walkTo(window: Page, pane: string): Promise<void> {
  for (let step = 0; step < 10; step++) {
    if ((await focusIn(window)) === pane) return;
    await window.keyboard.press('F6');
  }
  throw new Error(`F6 does not lead to ${pane}`);
}

test('from the empty window to the talk without a mouse', async ({ start }) => {
  test.setTimeout(90_000);
  const { app, editor, window } = await start();
  const { keyboard } = window;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await keyboard.press(key);
      await focusIn(window);
    }
  };

  // A sample is opened from the welcome page.
  const sample = window.getByRole('button', { name: 'English', exact: true });
  for (let tab = 0; tab < 12 && !(await sample.evaluate((element) => element === document.activeElement)); tab++) await press('Tab');
  await keyboard.press('Enter');
  await editor.isOpen();

  // Every part of the window is reached, forwards and backwards.
  await keyboard.press('F6');
  const round: string[] = [];
  for (let step = 0; step < 7; step++) {
    round.push(await focusIn(window));
    await keyboard.press('F6');
  }
  expect([...new Set(round)].filter((pane) => pane !== '.status').sort()).toEqual(['.notes', '.outline', '.slide-bar-place', '.sources', '.stage', '.toolbar']);
  const forwards = await focusIn(window);
  await press('F6', 'Shift+F6');
  expect(await focusIn(window)).toBe(forwards);

  // A slide is chosen, moved and hidden in the outline, and it all comes back.
  await walkTo(window, '.outline');
  await press('Home', 'ArrowDown', 'ArrowDown');
  const titles = await editor.slideTitles();
  await press('ControlOrMeta+Shift+ArrowDown');
  await expect.poll(editor.slideTitles).not.toEqual(titles);
  await press('ControlOrMeta+Shift+H');
  await expect(editor.chosen).toHaveAttribute('data-hidden', 'true');
  await press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect.poll(editor.slideTitles).toEqual(titles);
  await expect(editor.chosen).toHaveAttribute('data-hidden', 'false');

  // Its title is written, and its notes.
  await walkTo(window, '.stage');
  await press('ControlOrMeta+a');
  await keyboard.type('Typed by keyboard');
  await expect(editor.title).toHaveText('Typed by keyboard');
  await walkTo(window, '.notes');
  await expect.poll(() => window.evaluate(() => document.activeElement?.matches('textarea, [contenteditable="true"], button'))).toBe(true);

  // What was typed is found and replaced.
  await press('ControlOrMeta+h');
  await expect(window.getByRole('textbox', { name: 'Find in slides and notes' })).toBeFocused();
  await keyboard.type('by keyboard');
  await press('Tab', 'Tab');
  const replacement = window.getByRole('textbox', { name: 'Replace with' });
  for (let tab = 0; tab < 12 && !(await replacement.evaluate((element) => element === document.activeElement)); tab++) await press('Tab');
  await keyboard.type('without a mouse');
  await press('Enter');
  await expect(editor.title).toHaveText('Typed without a mouse');
  await press('Escape', 'ControlOrMeta+z');
  await expect(editor.title).toHaveText('Typed by keyboard');

  // A command by its name, a slide by its number.
  await press('ControlOrMeta+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  await keyboard.type('theme ink');
  await press('Enter');
  await expect(window.getByRole('button', { name: /^Theme: Ink/ })).toBeVisible();
  await press('ControlOrMeta+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  await keyboard.type('4');
  await press('Enter');
  await expect(editor.slide.locator('.slide-foot span').last()).toHaveText('4');

  // Dialogs are opened, used and left; the focus goes back to where it was.
  const before = await focusIn(window);
  await press('ControlOrMeta+,');
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  expect(await focusIn(window)).toBe('[role="dialog"]');
  await press('Escape');
  expect(await focusIn(window)).toBe(before);
  await press('F1');
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await press('Escape');
  expect(await focusIn(window)).toBe(before);

  // The menu of the toolbar, and the export, whose last dialog is the system's.
  await walkTo(window, '.toolbar');
  const asked = inMain(
    app,
    ({ dialog }) =>
      new Promise<boolean>((tell) => {
        dialog.showSaveDialog = () => {
          tell(true);
          return Promise.resolve({ canceled: true, filePath: '' });
        };
      }),
  );
  await press('ControlOrMeta+e');
  await expect(window.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await press('Enter');
  expect(await asked).toBe(true);

  await keyboard.press('F5');
  const presenter = await windowOf(app, 'presenter');
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.count')).toContainText('2');
  await presenter.keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => app.windows().length).toBe(1);
  await keyboard.press('F6');
  await focusIn(window);
});
