import type { Page } from '@playwright/test';
import { nameless, violations } from '../fixtures/axe.ts';
import { inMain } from '../fixtures/in-main.ts';
import { expect, type Lectern, test, windowOf } from '../fixtures/lectern.ts';
import { writeTalkDeck } from '../fixtures/talk-deck.ts';

/** The talk of an open deck, from the presenter's place. */
async function present({ app, editor, window }: Lectern, key = 'F5'): Promise<Page> {
  await editor.isOpen();
  await window.keyboard.press(key);
  const presenter = await windowOf(app, 'presenter');
  await expect(presenter.locator('.now .slide')).toBeVisible();
  return presenter;
}

/** Lets the talk's clock run as if it had been started so many seconds ago. */
async function letPass(presenter: Page, seconds: number): Promise<void> {
  await presenter.evaluate(`window.lectern.call('present.session').then(({ session }) =>
    window.lectern.call('present.publish', { session: { ...session, clock: { startedAt: Date.now() - ${seconds * 1000}, counted: 0 } } }))`);
  await presenter.reload();
  await expect(presenter.locator('.now .slide')).toBeVisible();
}

/** What stands on the slide that the selector leads to; lines that are still to come are not seen. */
const linesIn = (presenter: Page, place: string) =>
  presenter.locator(`${place} .slide li`).evaluateAll((lines) => lines.filter((line) => getComputedStyle(line).visibility === 'visible').length);

const shownNumber = (presenter: Page) => presenter.locator('.now .slide-foot span').last();

test('the presenter sees the section, what is left of the time and the pace, and a line that says the same', async ({ start, folder }) => {
  const file = writeTalkDeck(folder, (deck) => ({ ...deck, minutes: 5 }));
  const presenter = await present(await start({ file }));
  const [pace, line] = [presenter.locator('.pace'), presenter.locator('.line')];
  await expect(pace).toHaveText('Not started');
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.where')).toContainText('Section 1 of 3');
  await expect(presenter.locator('.where')).toContainText('Quay');
  await expect(presenter.locator('.left')).toHaveText(/^4:5\d left$/);
  await letPass(presenter, 200);
  await expect(pace).toHaveText(/^\d:\d\d behind$/);
  await expect(line).toHaveAccessibleName(/^Clock at 3:2\d of 5:00; the plan is at [12]:\d\d$/);
  await presenter.keyboard.press('End');
  await expect(presenter.locator('.where')).toContainText('Section 3 of 3');
  await expect(pace).toHaveText(/^\d:\d\d ahead$/);
  await letPass(presenter, 290);
  await expect(pace).toHaveText('On time');
  await letPass(presenter, 330);
  await expect(presenter.locator('.left')).toHaveText(/^0:3\d over$/);
  await presenter.keyboard.press('t');
  await expect(pace).toContainText('Paused');
});

test('with lines one by one, the next line is shown beside the next slide, and the notes follow', async ({ start, folder }) => {
  const long = 'This is said at length and stands on no slide. '.repeat(40);
  const file = writeTalkDeck(folder, (deck) => ({
    ...deck,
    steps: true,
    slides: deck.slides.map((slide) => ({ ...slide, note: { ...slide.note, text: slide.note.text.replaceAll('\n\n', `\n\n${long}\n\n`) } })),
  }));
  const presenter = await present(await start({ file }));
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => linesIn(presenter, '.now')).toBe(1);
  expect(await presenter.locator('.coming > h2').allTextContents()).toEqual(['Next line', 'Next slide']);
  await expect.poll(() => linesIn(presenter, '.coming:first-child')).toBe(2);
  await expect.poll(() => linesIn(presenter, '.coming:last-child')).toBe(3);
  const said = presenter.locator('.said');
  expect(await said.evaluate((pane) => pane.scrollTop)).toBe(0);
  await presenter.keyboard.press('ArrowRight');
  const current = said.locator('.current');
  await expect(current).toHaveText('Its western wall has moved by 14 centimetres since 2019.');
  await expect(current).toBeInViewport({ ratio: 1 });
  await presenter.keyboard.press('ArrowRight');
  await expect(current).toHaveText('Divers found seven cracks below the waterline in March.');
  await expect(current).toBeInViewport({ ratio: 1 });
  expect(await presenter.locator('.coming > h2').allTextContents()).toEqual(['Next slide']);
  await presenter.keyboard.press('ArrowRight');
  await expect(shownNumber(presenter)).toHaveText('3');
  await expect.poll(() => said.evaluate((pane) => pane.scrollTop)).toBe(0);
  await presenter.keyboard.press('Control+ArrowDown');
  await expect.poll(() => said.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(100);
});

test('panes, the size of the notes and the colours are as they were left, for this size of the window', async ({ start, folder }) => {
  const lectern = await start({ file: writeTalkDeck(folder) });
  let presenter = await present(lectern);
  const width = async () => Math.round((await presenter.locator('.notes-pane').boundingBox())?.width ?? 0);
  const size = () => presenter.locator('.said').evaluate((pane) => Number.parseFloat(getComputedStyle(pane).fontSize));
  const background = () => presenter.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = { width: await width(), size: await size(), background: await background() };
  const columns = presenter.getByRole('separator', { name: 'Width of slides and notes' });
  await columns.focus();
  for (let press = 0; press < 2; press++) await presenter.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before.width + 40);
  await columns.evaluate((line) => line.blur());
  await presenter.keyboard.press('+');
  await presenter.keyboard.press('i');
  const after = { width: await width(), size: await size(), background: await background() };
  expect(after.size).toBeGreaterThan(before.size);
  expect(after.background).not.toBe(before.background);
  await presenter.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => lectern.app.windows().length).toBe(1);

  presenter = await present(lectern);
  await expect.poll(async () => ({ width: await width(), size: await size(), background: await background() })).toEqual(after);
  const resize = (by: number) =>
    inMain(
      lectern.app,
      ({ BrowserWindow }, change) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/presenter.html'));
        const { width: now, height } = window?.getBounds() ?? { width: 0, height: 0 };
        window?.setSize(now + change, height);
      },
      by,
    );
  await resize(-200);
  await expect.poll(width).toBeLessThan(after.width - 60);
  await resize(200);
  await expect.poll(width).toBe(after.width);
});

test('a pane that was dragged leaves the arrow keys with the talk', async ({ start, folder }) => {
  const presenter = await present(await start({ file: writeTalkDeck(folder) }));
  const box = await presenter.getByRole('separator', { name: 'Height of this slide and the next' }).boundingBox();
  if (!box) throw new Error('no line between the slides');
  const before = (await presenter.locator('.now').boundingBox())?.height ?? 0;
  await presenter.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await presenter.mouse.down();
  await presenter.mouse.move(box.x + box.width / 2, box.y - 60, { steps: 4 });
  await presenter.mouse.up();
  expect((await presenter.locator('.now').boundingBox())?.height ?? 0).toBeLessThan(before - 40);
  await presenter.keyboard.press('ArrowRight');
  await expect(shownNumber(presenter)).toHaveText('2');
  await presenter.getByRole('button', { name: 'Freeze' }).click();
  await presenter.keyboard.press(' ');
  await expect(shownNumber(presenter)).toHaveText('3');
  await expect(presenter.locator('.away')).toHaveText('The screen is frozen: the audience sees slide 2');
});

test('notes that are edited in a talk are in the editor, can be undone there, and are saved', async ({ start, folder }) => {
  const lectern = await start({ file: writeTalkDeck(folder) });
  const { editor, window } = lectern;
  await editor.isOpen();
  await editor.select(3);
  const presenter = await present(lectern, 'Shift+F5');
  const before = (await editor.notes.textContent()) ?? '';
  const typed = 'Written while speaking. ';
  await presenter.keyboard.press('Control+e');
  await expect(presenter.getByRole('textbox')).toBeFocused();
  await presenter.keyboard.type(typed);
  await presenter.waitForTimeout(1100); // what is typed within a second is one step of undo
  await presenter.keyboard.type('b gone');
  await presenter.keyboard.press('Control+z');
  await expect(presenter.getByRole('textbox')).not.toContainText('gone');
  await presenter.keyboard.press('Escape');
  await expect(presenter.getByRole('textbox')).toHaveCount(0);
  await expect(presenter.locator('.said')).toContainText(typed.trim());
  await expect(shownNumber(presenter)).toHaveText('3');
  await expect(presenter.locator('.away')).toHaveCount(0);
  await expect(editor.notes).toHaveText(`${typed}${before}`);
  await expect(window.locator('[data-saving="saved"]')).toBeVisible();
  // A window that is loaded anew has what was written, too.
  await presenter.reload();
  await expect(presenter.locator('.said')).toContainText(typed.trim());
  await presenter.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => lectern.app.windows().length).toBe(1);
  while ((await editor.notes.textContent()) !== before) await window.keyboard.press('Control+z');
});

test('notes that are edited while the editor’s process is dead are there when it is back', async ({ start, folder }) => {
  const lectern = await start({ file: writeTalkDeck(folder) });
  const { app, editor } = lectern;
  const presenter = await present(lectern);
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('Control+e');
  await expect(presenter.getByRole('textbox')).toBeFocused();
  // It comes back by itself after a moment: what is typed at once meets nobody.
  await inMain(app, ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/editor.html'))?.webContents;
    if (contents) process.kill(contents.getOSProcessId(), 'SIGKILL');
  });
  await presenter.keyboard.insertText('Said to nobody. '); // at once: every later key would tell it again
  await presenter.keyboard.press('Control+Enter');
  await expect(presenter.locator('.said')).toContainText('Said to nobody.');
  const noteOfSecond = () =>
    inMain(app, ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/editor.html'))?.webContents;
      if (!contents || contents.isCrashed()) return null;
      return contents.executeJavaScript(
        `document.querySelector('.outline .thumb[aria-posinset="2"]')?.click(); document.querySelector('.notes [contenteditable]')?.textContent ?? null`,
      );
    });
  await expect.poll(noteOfSecond, { timeout: 20_000 }).toContain('Said to nobody.');
  expect(editor).toBeDefined();
});

test('who is late is told which optional slides to skip; one key skips them, and takes them back', async ({ start, folder }) => {
  const file = writeTalkDeck(folder, (deck) => ({ ...deck, minutes: 5, slides: deck.slides.map((slide, k) => ({ ...slide, optional: k === 3 || k === 5 })) }));
  const presenter = await present(await start({ file }));
  const strip = presenter.getByRole('complementary', { name: 'Short of time' });
  await presenter.keyboard.press('ArrowRight');
  await expect(strip).toHaveCount(0);
  await presenter.keyboard.press('k');
  await expect(strip).toHaveCount(0);
  await letPass(presenter, 150);
  await expect(strip).toContainText(/Skip 2 optional slides ahead: saves 1:\d\d/);
  await expect(strip).toContainText('State · Traffic');
  await presenter.keyboard.press('k');
  await expect(strip).toContainText('2 slides are skipped');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('ArrowRight');
  await expect(shownNumber(presenter)).toHaveText('5');
  await presenter.keyboard.press('k');
  await expect(strip).toHaveCount(0);
  await presenter.keyboard.press('ArrowRight');
  await expect(shownNumber(presenter)).toHaveText('6');
  await letPass(presenter, 420);
  await expect(strip).toContainText('no optional slide is left to skip');
});

test('the clock is reset in two steps, never by one key', async ({ start, folder }) => {
  const presenter = await present(await start({ file: writeTalkDeck(folder) }));
  await presenter.keyboard.press('ArrowRight');
  await letPass(presenter, 95);
  for (const key of ['r', 'Shift+R', 'Control+r', '0', 'Delete']) await presenter.keyboard.press(key);
  const ask = async () => {
    await presenter.getByRole('button', { name: 'View and clock' }).click();
    await presenter.getByRole('menuitem', { name: 'Reset the clock' }).click();
  };
  await ask();
  const question = presenter.getByRole('alertdialog');
  await expect(question).toContainText(/The clock shows 1:[34]\d/);
  await presenter.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(presenter.getByRole('timer')).toHaveText(/^1:[345]\d$/);
  await ask();
  await presenter.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(presenter.getByRole('timer')).toHaveText(/^1:[345]\d$/);
  await ask();
  await question.getByRole('button', { name: 'Reset' }).click();
  await expect(presenter.getByRole('timer')).toHaveText('0:00');
  await expect(presenter.locator('.pace')).toHaveText('Not started');
});

test('on a single display it is said how to see what the audience sees, until that was done', async ({ start, folder }) => {
  const lectern = await start({ file: writeTalkDeck(folder) });
  const inFront = () =>
    inMain(lectern.app, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isFocused())
        ?.webContents.getURL()
        .replace(/.*\/|\.html.*/g, ''),
    );
  let presenter = await present(lectern);
  const hint = presenter.getByRole('status').filter({ hasText: 'Press V to see what the audience sees' });
  await expect(hint).toBeVisible();
  await presenter.keyboard.press('v');
  await expect.poll(inFront).toBe('audience');
  const audience = await windowOf(lectern.app, 'audience');
  expect(await audience.content()).not.toContain('Press V');
  await audience.keyboard.press('v');
  await expect.poll(inFront).toBe('presenter');
  await expect(hint).toHaveCount(0);
  await presenter.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => lectern.app.windows().length).toBe(1);
  presenter = await present(lectern);
  await presenter.keyboard.press('ArrowRight');
  await expect(shownNumber(presenter)).toHaveText('2');
  await expect(presenter.getByRole('status').filter({ hasText: 'Press V' })).toHaveCount(0);
});

test('in a small window nothing is cut off, and the tools to draw are behind one button', async ({ start, folder }) => {
  const lectern = await start({ file: writeTalkDeck(folder), language: 'de' });
  const presenter = await present(lectern);
  await presenter.setViewportSize({ width: 720, height: 560 });
  await presenter.keyboard.press('ArrowRight');
  expect(await cutOff(presenter)).toEqual([]);
  const tools = presenter.getByRole('button', { name: 'Zeichnen' });
  await tools.click();
  await presenter.getByRole('button', { name: 'Stift' }).click();
  const slide = await presenter.locator('.now .slide').boundingBox();
  if (!slide) throw new Error('no slide');
  await presenter.mouse.move(slide.x + 40, slide.y + 80);
  await presenter.mouse.down();
  await presenter.mouse.move(slide.x + 160, slide.y + 120, { steps: 5 });
  await presenter.mouse.up();
  await expect((await windowOf(lectern.app, 'audience')).locator('.ink path')).toHaveCount(1);
  await expect(presenter.getByRole('button', { name: 'Stift' })).toBeVisible();
  expect([...(await violations(presenter)), ...(await nameless(presenter))]).toEqual([]);
});

for (const language of ['en', 'de', 'zh'])
  test(`nothing of the presenter’s view is cut off, nameless or hard to read, at 1024 × 700 in light and dark (${language})`, async ({ start, folder }) => {
    test.setTimeout(120_000);
    const file = writeTalkDeck(folder, (deck) => ({
      ...deck,
      minutes: 5,
      steps: true,
      slides: deck.slides.map((slide, k) => ({ ...slide, optional: k > 2 })),
    }));
    const lectern = await start({ file, language });
    const presenter = await present(lectern);
    await inMain(lectern.app, ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/presenter.html'));
      window?.setContentSize(1024, 700);
    });
    await expect.poll(() => presenter.evaluate(() => innerWidth)).toBe(1024);
    await presenter.keyboard.press('ArrowRight');
    await letPass(presenter, 200);
    const faults: string[] = [];
    const look = async (view: string) => {
      for (const colours of ['light', 'dark']) {
        await presenter.evaluate((wanted) => {
          document.documentElement.dataset['colours'] = wanted;
        }, colours);
        for (const fault of await violations(presenter)) faults.push(`${view}, ${colours}: ${fault}`);
      }
      for (const fault of await nameless(presenter)) faults.push(`${view}, no name: ${fault}`);
      for (const fault of await cutOff(presenter)) faults.push(`${view}, cut off: ${fault}`);
    };
    await look('late');
    await presenter.keyboard.press('k');
    await presenter.keyboard.press('f');
    await look('frozen');
    await presenter.keyboard.press('f');
    await presenter.locator('.presenter-bar [aria-haspopup="menu"]').last().click();
    await expect(presenter.getByRole('menu')).toBeVisible();
    await look('menu');
    await presenter.getByRole('menuitem').last().click();
    await expect(presenter.getByRole('alertdialog').getByRole('button').first()).toBeFocused();
    await look('question');
    await presenter.keyboard.press('Escape');
    await expect(presenter.getByRole('alertdialog')).toBeHidden();
    await presenter.keyboard.press('Control+e');
    await expect(presenter.getByRole('textbox')).toBeFocused();
    await look('writing');
    expect(faults).toEqual([]);
  });

/** What stands outside of the window or of the bar that it is in. */
const cutOff = (presenter: Page): Promise<string[]> =>
  presenter.evaluate(() =>
    [...document.querySelectorAll('.times > *, .presenter-bar > :not([data-radix-popper-content-wrapper]), .presenter-bar button, .triage > *')].flatMap(
      (element) => {
        const [box, bar] = [element, element.closest('.times, .presenter-bar, .triage') ?? document.body].map((one) => one.getBoundingClientRect());
        if (!box || !bar || element.getClientRects().length === 0) return [];
        const inside = box.left >= bar.left - 0.5 && box.right <= bar.right + 0.5 && box.top >= bar.top - 0.5 && box.bottom <= bar.bottom + 0.5;
        return inside && element.scrollWidth <= element.clientWidth + 1 ? [] : [`${element.className} ${element.textContent?.slice(0, 40)}`];
      },
    ),
  );
