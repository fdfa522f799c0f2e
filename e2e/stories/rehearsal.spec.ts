import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { decodeLectern } from '../../src/main/services/lectern-file.ts';
import { violations } from '../fixtures/axe.ts';
import { inMain } from '../fixtures/in-main.ts';
import { answerSaveDialog, chooseFromMenu, expect, type Lectern, samples, test, windowOf } from '../fixtures/lectern.ts';

const file = join(samples, 'heat-pumps.en.md');
const records = (window: Page) => window.getByRole('dialog', { name: 'Talks and rehearsals' });

/** Lets the main process believe that so many seconds have passed. */
const pass = (app: ElectronApplication, seconds: number): Promise<void> =>
  inMain(
    app,
    (_electron, milliseconds) => {
      const before = Date.now;
      Date.now = () => before() + milliseconds;
    },
    seconds * 1000,
  );

async function begun(app: ElectronApplication): Promise<{ presenter: Page; audience: Page }> {
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await expect(audience.locator('section.present .slide')).toBeVisible();
  return { presenter, audience };
}

/** Goes to the slide with that number. */
async function goTo(presenter: Page, audience: Page, number: number): Promise<void> {
  for (let n = 1; n < number; n++) await presenter.keyboard.press('Shift+ArrowRight');
  await expect(audience.locator('section.present .slide-foot span').last()).toHaveText(String(number));
}

async function end(app: ElectronApplication, presenter: Page): Promise<void> {
  await presenter.keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => app.windows().length).toBe(1);
}

/** A rehearsal of the first slides, each of which takes so many seconds. */
async function rehearsed({ app, editor }: Lectern, seconds: readonly number[]): Promise<void> {
  await editor.isOpen();
  await chooseFromMenu(app, 'talk.rehearse');
  const { presenter, audience } = await begun(app);
  for (const [at, each] of seconds.entries()) {
    await pass(app, each);
    if (at === seconds.length - 1) break;
    await presenter.keyboard.press('Shift+ArrowRight');
    await expect(audience.locator('section.present .slide-foot span').last()).toHaveText(String(at + 2));
  }
  await end(app, presenter);
}

/** What stands in the file; nothing while it is not there. */
const written = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

test('a rehearsal stands in two plain windows side by side, on the display of the editor', async ({ start }) => {
  const { app, editor } = await start({ file });
  await editor.isOpen();
  await chooseFromMenu(app, 'talk.rehearse');
  const { presenter } = await begun(app);
  const windows = await inMain(app, ({ BrowserWindow, screen }) => {
    const of = (page: string) => BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${page}.html`));
    const state = (page: string) => ({
      bounds: of(page)?.getBounds(),
      title: of(page)?.getTitle(),
      full: of(page)?.isFullScreen(),
      visible: of(page)?.isVisible(),
    });
    return { audience: state('audience'), presenter: state('presenter'), area: screen.getPrimaryDisplay().workArea };
  });
  const [shown, own] = [windows.audience.bounds, windows.presenter.bounds];
  if (!shown || !own) throw new Error('a window is missing');
  expect(own.x + own.width).toBeLessThanOrEqual(shown.x);
  expect(shown.x + shown.width).toBeLessThanOrEqual(windows.area.x + windows.area.width);
  expect([windows.audience.full, windows.audience.visible, windows.presenter.visible]).toEqual([false, true, true]);
  expect(windows.audience.title).toContain('Rehearsal');
  // It begins with its first word.
  await expect(presenter.getByRole('timer')).not.toHaveText('0:00');
});

test('the report after a rehearsal tells the time of every slide against its plan', async ({ start, folder }) => {
  const lectern = await start({ file });
  const { app, editor, window } = lectern;
  await rehearsed(lectern, [10, 10, 90]);
  const report = records(window);
  await expect(report.locator('tr[data-fate="shown"]')).toHaveCount(3);
  await expect(report.locator('tr[data-fate="unreached"]')).toHaveCount((await editor.slideCount()) - 3);
  await expect(report.locator('tr[data-fate="shown"]').nth(2)).toContainText(/1:3\d/);
  await expect(report.getByText('Furthest over').locator('..')).toContainText('Two Winters with Heat Pumps');

  await answerSaveDialog(app, join(folder, 'record.csv'));
  await report.getByRole('button', { name: /CSV/ }).click();
  await expect.poll(() => written(join(folder, 'record.csv')).split('\r\n').length).toBe((await editor.slideCount()) + 2);
  expect(readFileSync(join(folder, 'record.csv'), 'utf8')).toContain('Spoken (seconds)');
  await answerSaveDialog(app, join(folder, 'record.md'));
  await report.getByRole('button', { name: /Markdown/ }).click();
  await expect.poll(() => written(join(folder, 'record.md'))).toContain('# Rehearsal: Two Winters');
});

test('the pace of a rehearsal becomes the deck’s by one press, and is taken back by one', async ({ start }) => {
  const lectern = await start({ file });
  const { editor, window } = lectern;
  await rehearsed(lectern, [10, 10, 70, 60, 50]);
  const report = records(window);
  await expect(report.getByText(/You spoke \d+ words a minute; the plan reckons with 140. Planned \d+ min become \d+ min./)).toBeVisible();
  const before = await editor.status.textContent();
  await report.getByRole('button', { name: /Plan with/ }).click();
  await expect(report.getByText(/words a minute, as the plan reckons/)).toBeVisible();
  await report.getByRole('button', { name: 'Close' }).click();
  await expect(editor.status).not.toHaveText(before ?? '');
  await window.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await editor.status.textContent())?.slice(0, 14)).toBe(before?.slice(0, 14));
});

test('what a talk was is kept in the deck, without a word of the notes, over undo and redo', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file });
  await editor.isOpen();
  const spoken = 'Only for whoever speaks';
  const number = await editor.selectBullets();
  await editor.addToNotes(spoken);
  await window.keyboard.press('F5');
  const { presenter, audience } = await begun(app);
  await goTo(presenter, audience, number);
  expect(readFileSync(join(folder, 'user', 'talk.json'), 'utf8')).not.toContain(spoken);
  await end(app, presenter);
  await expect(window.locator('.notice')).toContainText(`The talk was recorded: ${number} slides shown.`);

  await window.keyboard.press('ControlOrMeta+z');
  await expect(editor.notes).not.toContainText(spoken);
  await window.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor.notes).toContainText(spoken);
  const path = join(folder, 'talk.lectern');
  await answerSaveDialog(app, path);
  await chooseFromMenu(app, 'project.saveAs');
  await editor.isSaved();
  const kept = () => {
    const read = decodeLectern(readFileSync(path), 'talk.lectern');
    return read.ok ? (read.value.deck.records ?? []) : [];
  };
  await expect.poll(() => kept().length).toBe(1);
  expect(kept()[0]).toMatchObject({ kind: 'talk', displays: { count: 1, audience: null } });
  expect(kept()[0]?.visits.length).toBe(number);
  expect(JSON.stringify(kept())).not.toContain(spoken);

  await chooseFromMenu(app, 'talk.records');
  const list = records(window);
  await expect(list.getByRole('radio')).toHaveCount(1);
  await list.getByRole('button', { name: 'Delete' }).click();
  const question = window.getByRole('alertdialog', { name: 'Delete this record?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(list.getByRole('radio')).toHaveCount(1);
  await list.getByRole('button', { name: 'Delete' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(list).toContainText('No talk has been given');
  await list.getByRole('button', { name: 'Close' }).click();
  await editor.isSaved();
  await expect.poll(() => kept().length).toBe(0);
});

test('a talk that the program is killed in goes on at the same slide with the same clock', async ({ start, folder }) => {
  test.setTimeout(90_000);
  const first = await start({ file });
  await first.editor.isOpen();
  await first.window.keyboard.press('F5');
  const talk = await begun(first.app);
  await goTo(talk.presenter, talk.audience, 4);
  await talk.presenter.keyboard.press('ArrowLeft');
  await expect(talk.audience.locator('section.present .slide-foot span').last()).toHaveText('3');
  // The clock has run for a while, which is on the disk within a second or two.
  await expect(talk.presenter.getByRole('timer')).toHaveText('0:03', { timeout: 15_000 });
  await talk.presenter.waitForTimeout(1600);
  const closed = first.app.waitForEvent('close').catch(() => undefined);
  first.app.process().kill('SIGKILL');
  await closed;

  const { app, window } = await start({ userData: join(folder, 'user') });
  await expect(window.locator('.notice')).toContainText(/The talk stopped at slide 3 after 0:0[3-9]\./);
  await window.waitForTimeout(3000);
  await window.getByRole('button', { name: 'Go on' }).click();
  const again = await begun(app);
  await expect(again.audience.locator('section.present .slide-foot span').last()).toHaveText('3');
  // The seconds between are not the talk's.
  await expect(again.presenter.getByRole('timer')).toHaveText(/^0:0[3-9]$/);
  await again.presenter.keyboard.press('ArrowRight');
  await end(app, again.presenter);
  await window.getByRole('button', { name: 'Show the record' }).click();
  await expect(records(window).getByText('Interrupted')).toBeVisible();
  await expect(records(window).locator('tr[data-fate="shown"]')).toHaveCount(4);
});

test('a talk that was cut off and is not gone on with leaves its record, and is not offered again', async ({ start, folder }) => {
  test.setTimeout(90_000);
  const first = await start({ file });
  await first.editor.isOpen();
  await first.window.keyboard.press('F5');
  const talk = await begun(first.app);
  await goTo(talk.presenter, talk.audience, 2);
  await expect.poll(() => readFileSync(join(folder, 'user', 'talk.json'), 'utf8')).toContain('"jumped":false},{');
  const closed = first.app.waitForEvent('close').catch(() => undefined);
  first.app.process().kill('SIGKILL');
  await closed;

  const { app, window } = await start({ userData: join(folder, 'user') });
  await expect(window.locator('.notice')).toContainText('The talk stopped at slide 2');
  await window.locator('.notice').getByRole('button', { name: 'Close' }).click();
  await chooseFromMenu(app, 'talk.records');
  await expect(records(window).locator('tr[data-fate="shown"]')).toHaveCount(2);
  await expect.poll(() => JSON.parse(readFileSync(join(folder, 'user', 'talk.json'), 'utf8'))).toEqual({ running: null, records: [] });
});

test('a talk with options is cut to its time, in one step of undo, and begins where it is told', async ({ start }) => {
  const { app, editor, window } = await start({ file });
  await editor.isOpen();
  const all = await editor.slideCount();
  await editor.select(3);
  await window.keyboard.press('Alt+F5');
  const options = window.getByRole('dialog', { name: 'Present with options' });
  await options.getByRole('radio', { name: 'other' }).press('Space');
  const minutes = options.getByRole('spinbutton', { name: 'Minutes' });
  await minutes.fill('0');
  await expect(options.getByRole('button', { name: 'Begin' })).toBeDisabled();
  await minutes.fill('4');
  await expect(options.getByRole('status')).toContainText(new RegExp(`of ${all} slides are shown`));
  await options.getByRole('radio', { name: 'this slide (3)' }).press('Space');
  await minutes.press('Enter');
  const { presenter, audience } = await begun(app);
  const shown = (await audience.evaluate('window.lectern.call("present.deck").then((deck) => deck.slides.length)')) as number;
  expect(shown).toBeLessThan(all);
  await end(app, presenter);
  await window.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await editor.status.textContent())?.startsWith(`${all} slides`)).toBe(true);
});

test('the machine stays awake for a talk, and for no longer, whichever window’s process ended meanwhile', async ({ start }) => {
  const { app, editor, window } = await start({ file });
  const awake = () => inMain(app, ({ powerSaveBlocker }) => [0, 1, 2, 3, 4, 5].filter((id) => powerSaveBlocker.isStarted(id)).length);
  await editor.isOpen();
  expect(await awake()).toBe(0);
  await window.keyboard.press('F5');
  const { presenter } = await begun(app);
  expect(await awake()).toBe(1);
  const process = await inMain(app, ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/audience.html'))?.webContents;
    const before = contents?.getOSProcessId();
    contents?.forcefullyCrashRenderer();
    return before;
  });
  await expect
    .poll(() =>
      inMain(app, ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().includes('/audience.html'))
          ?.webContents.getOSProcessId(),
      ),
    )
    .not.toBe(process);
  expect(await awake()).toBe(1);
  await end(app, presenter);
  expect(await awake()).toBe(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the questions and reports around a talk are accessible (${scheme})`, async ({ start }) => {
    const lectern = await start({ file });
    const { window } = lectern;
    await window.emulateMedia({ colorScheme: scheme });
    await rehearsed(lectern, [10, 10, 70, 60, 50]);
    await expect(records(window)).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await records(window).getByRole('button', { name: 'Close' }).click();
    await window.keyboard.press('Alt+F5');
    const options = window.getByRole('dialog', { name: 'Present with options' });
    await options.getByRole('radio', { name: 'other' }).press('Space');
    expect(await violations(window)).toEqual([]);
  });
