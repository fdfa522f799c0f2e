import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { nameless, violations } from '../fixtures/axe.ts';
import { noDisplays } from '../fixtures/displays.ts';
import { inMain } from '../fixtures/in-main.ts';
import { expect, type Lectern, samples } from '../fixtures/lectern.ts';
import { linesSeen, playKeys, recordTalk, shownBySequence } from '../fixtures/talk-record.ts';
import { test as onTwoDisplays } from '../fixtures/two-displays.ts';
import { Talk } from '../pages/talk.ts';

type Given = { talk: Talk; presenter: Page; audience: Page; lectern: Lectern };

const test = onTwoDisplays.extend<{ give: (file: string, before?: (lectern: Lectern) => Promise<void>) => Promise<Given> }>({
  give: async ({ start, arranged: displays }, use) => {
    await use(async (file, before) => {
      const lectern = await start({ file, env: displays.env });
      await lectern.editor.isOpen();
      await before?.(lectern);
      const talk = new Talk(lectern.app, displays);
      await lectern.window.keyboard.press('F5');
      await talk.hasBegun();
      return { talk, presenter: await talk.presenter(), audience: await talk.audience(), lectern };
    });
  },
});

const why = noDisplays();
test.skip(why !== null, why ?? '');

const report = join(samples, 'heat-pumps.en.md');
const german = join(samples, 'hafenquartier.de.md');
const heading = (page: Page, place: string) => page.locator(`${place} .slide-heading`).first();
const numberIn = (page: Page, place: string): Locator => page.locator(`${place} .slide-foot span`).last();
/** Both windows show the slide of that number. */
const bothShow = async ({ presenter, audience }: Given, number: number) => {
  await expect(numberIn(presenter, '.now')).toHaveText(String(number));
  await expect(numberIn(audience, 'section.present')).toHaveText(String(number));
};
const endSeen = (audience: Page) => audience.evaluate(() => getComputedStyle(document.body, '::after').content);

/** Hides the slide at that place, as its user does it in the editor. */
const hide = async ({ editor, window }: Lectern, place: number) => {
  await editor.thumb(place).click();
  await window.keyboard.press('ControlOrMeta+Shift+H');
  await expect(editor.thumb(place)).toHaveAttribute('data-hidden', 'true');
};

/** Lets lines come one by one, from the palette. */
const stepByStep = async ({ app, window }: Lectern) => {
  await window.keyboard.press('ControlOrMeta+k');
  await window.getByRole('combobox').fill('lines one by one');
  await expect(window.getByRole('option', { selected: true })).toContainText('Lines one by one');
  await window.keyboard.press('Enter');
  await expect.poll(() => inMain(app, ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('talk.steps')?.checked)).toBe(true);
};

test('a whole talk is given with the keyboard alone', async ({ give }) => {
  const given = await give(report, stepByStep);
  const { talk, presenter, audience, lectern } = given;
  const { keyboard } = presenter;
  await keyboard.press('ArrowRight');
  await bothShow(given, 2);
  const lines = await audience.locator('section.present [data-field^="bullet:"]').count();
  expect(lines).toBeGreaterThan(2);
  await expect.poll(() => linesSeen(audience, 'section.present')).toBe(1);
  await keyboard.press('Space');
  await expect.poll(() => linesSeen(audience, 'section.present')).toBe(2);
  await keyboard.press('Backspace');
  await expect.poll(() => linesSeen(audience, 'section.present')).toBe(1);
  for (let line = 1; line < lines; line++) await keyboard.press('ArrowRight');
  await expect.poll(() => linesSeen(audience, 'section.present')).toBe(lines);
  await keyboard.press('n');
  await bothShow(given, 3);
  await keyboard.press('Shift+ArrowRight');
  await bothShow(given, 4);

  await keyboard.type('12');
  await expect(presenter.getByRole('status').filter({ hasText: 'Slide 12' })).toBeVisible();
  await keyboard.press('Backspace');
  await keyboard.press('1');
  await keyboard.press('Enter');
  await bothShow(given, 11);
  await keyboard.press('l');
  await bothShow(given, 4);
  await keyboard.type('7');
  await keyboard.press('Escape');
  await keyboard.press('Shift+ArrowRight');
  await bothShow(given, 5);
  await keyboard.press('g');
  await presenter.getByRole('combobox').fill('load network');
  await keyboard.press('Enter');
  await expect(heading(audience, 'section.present')).toHaveText('The load on the network');

  await keyboard.press('o');
  await expect(presenter.getByRole('option', { selected: true })).toContainText('15');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowRight');
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(audience.locator('section.present .slide-title')).toBeVisible();
  await expect(presenter.locator('.now .slide-title')).toBeVisible();
  await keyboard.press('?');
  await expect(presenter.getByRole('dialog')).toContainText('Keys of a talk');
  await keyboard.press('Escape');
  await expect(presenter.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('b');
  await expect(audience.locator('body')).toHaveAttribute('data-screen', 'black');
  await keyboard.press('b');
  await keyboard.press('End');
  for (let press = 0; press < 8; press++) await keyboard.press('ArrowRight');
  await expect(audience.locator('body')).toHaveAttribute('data-over');
  expect(await endSeen(audience)).toBe('"End of the presentation"');
  await expect(presenter.getByText('goes back to the last slide')).toBeVisible();
  await keyboard.press('ArrowLeft');
  await expect(audience.locator('body')).not.toHaveAttribute('data-over');
  await keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => lectern.app.windows().length).toBe(1);
  await lectern.window.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => inMain(talk.app, ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('talk.steps')?.checked)).toBe(false);
});

test('a whole talk is given with a clicker alone', async ({ give }) => {
  const given = await give(german);
  const { presenter, audience, lectern } = given;
  const { keyboard } = presenter;
  const count = await lectern.editor.slideCount();
  for (let slide = 2; slide <= count; slide++) {
    await keyboard.press('PageDown');
    await bothShow(given, slide);
    if (slide === 4) {
      for (const key of ['b', '.']) {
        await keyboard.press(key);
        await expect(audience.locator('body')).toHaveAttribute('data-screen', 'black');
        await keyboard.press(key);
        await expect(audience.locator('body')).toHaveAttribute('data-screen', 'live');
      }
      await keyboard.press('F5');
      await keyboard.press('PageUp');
      await bothShow(given, 3);
      await keyboard.press('PageDown');
      await bothShow(given, 4);
    }
  }
  await keyboard.press('PageDown');
  await expect(audience.locator('body')).toHaveAttribute('data-over');
  expect(await endSeen(audience)).toBe('"Ende der Präsentation"');
  await keyboard.press('PageDown');
  await keyboard.press('PageUp');
  await bothShow(given, count);
  await keyboard.press('PageDown');
  await keyboard.press('Escape').catch(() => undefined); // its window is gone before the key is up
  await expect.poll(() => lectern.app.windows().length).toBe(1);
});

test('hidden slides are found by title and in the overview, marked, and shown on request', async ({ give }) => {
  const { presenter, audience } = await give(report, (lectern) => hide(lectern, 4));
  const { keyboard } = presenter;
  await keyboard.press('g');
  await keyboard.type('homes');
  await expect(presenter.getByRole('option', { name: 'The homes' })).toContainText('hidden');
  await keyboard.press('Escape');
  await keyboard.press('o');
  await expect(presenter.getByRole('option', { name: 'The homes (hidden)' })).toBeVisible();
  await presenter.getByRole('option', { name: 'The homes (hidden)' }).click();
  await expect(heading(audience, 'section.present')).toHaveText('The homes');
  await keyboard.press('o');
  await expect(presenter.getByRole('option', { selected: true })).toHaveAttribute('aria-label', 'The homes (hidden, shown now)');
  await keyboard.press('Escape');
  await presenter.getByRole('button', { name: 'All slides' }).click();
  await expect(presenter.getByRole('dialog')).toBeVisible();
});

test('questions are searched without the audience seeing anything, and shown on request', async ({ give }) => {
  const { presenter, audience } = await give(german, async ({ editor, window }) => {
    await editor.select(11);
    await editor.notes.click();
    await window.keyboard.press('ControlOrMeta+a');
    await window.keyboard.press('Delete');
  });
  const { keyboard } = presenter;
  const before = await audience.screenshot();
  const slide = await audience.locator('body').getAttribute('data-slide');
  await keyboard.press('q');
  const dialog = presenter.getByRole('dialog');
  await presenter.getByRole('combobox').fill('RISIKEN kostenentwicklung');
  const options = presenter.getByRole('option');
  await expect(options.first()).toContainText('Slide 3');
  await expect(options.first().locator('mark')).toHaveText(['Kostenentwicklung', 'Risiken']);
  await expect(dialog.locator('.slide-heading')).toBeVisible();
  await keyboard.press('Enter');
  await expect(dialog.getByRole('region')).toBeFocused();

  // Its words are in no note any more: the report itself has them.
  await presenter.getByRole('combobox').fill('ratsbeschluss 2023 zugrunde');
  await expect(options).toHaveCount(1);
  await expect(options.first()).toContainText('Report');
  await expect(dialog.locator('mark').filter({ hasText: 'Ratsbeschluss' }).first()).toBeVisible();
  expect(Buffer.compare(await audience.screenshot(), before)).toBe(0);
  expect(await audience.locator('body').getAttribute('data-slide')).toBe(slide);
  expect(await audience.content()).not.toContain('Ratsbeschluss');
  await expect(audience.evaluate('window.lectern.call("present.report")')).rejects.toThrow('not allowed');

  await presenter.getByRole('combobox').press('ControlOrMeta+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(numberIn(audience, 'section.present')).toHaveText('11');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`what opens over the presenter’s view has a name for everything and breaks no rule of axe, ${colorScheme}`, async ({ give }) => {
    const { presenter } = await give(report, (lectern) => hide(lectern, 4));
    await presenter.emulateMedia({ colorScheme });
    const { keyboard } = presenter;
    for (const [key, typed] of [
      ['g', 'the'],
      ['o', ''],
      ['q', 'tariff'],
      ['?', ''],
    ] as const) {
      await keyboard.press(key);
      await expect(presenter.getByRole('dialog')).toBeVisible();
      if (typed !== '') await keyboard.type(typed);
      if (key !== '?') await expect(presenter.getByRole('option').first()).toBeVisible();
      expect(await violations(presenter), key).toEqual([]);
      expect(await nameless(presenter), key).toEqual([]);
      await keyboard.press('Escape');
      await expect(presenter.getByRole('dialog')).toHaveCount(0);
    }
    await presenter.getByRole('button', { name: 'More' }).click();
    await expect(presenter.getByRole('menuitem').first()).toBeVisible();
    expect(await violations(presenter)).toEqual([]);
  });

test('after each of 1,000 random actions at 50 a second both windows show the same slide and step', async ({ give }) => {
  test.setTimeout(120_000);
  const { talk, presenter, audience } = await give(report, async (lectern) => {
    await hide(lectern, 6);
    await stepByStep(lectern);
  });
  await recordTalk(talk);
  const random = randomFrom(11);
  const actions = Array.from({ length: 1000 }, () => keysOf[Math.floor(random() * keysOf.length)] ?? ['Right']);
  const seconds = await playKeys(talk.app, actions, 50);
  await expect.poll(async () => (await talk.session()) !== null).toBe(true);
  const seen = await shownBySequence(talk);
  test.info().annotations.push({
    type: 'random actions',
    description: `${Math.round(seconds)} s, ${seen.states.size} states, ${seen.audience.length} seen by the audience`,
  });
  expect(seen.states.size).toBeGreaterThan(500);
  expect(seen.audience.length).toBeGreaterThan(seen.states.size * 0.9);
  for (const { sequence, ...shown } of seen.audience) expect({ sequence, ...shown }).toEqual({ sequence, ...seen.states.get(sequence)?.audience });
  // What the presenter's window showed, in this order, are states of the talk in their order.
  const states = [...seen.states.values()].map((state) => JSON.stringify(state.presenter));
  let at = 0;
  for (const shown of seen.presenter) {
    const found = states.indexOf(JSON.stringify(shown), at);
    expect(found, `${JSON.stringify(shown)} after state ${at}`).toBeGreaterThanOrEqual(0);
    at = found;
  }
  expect(JSON.stringify(seen.presenter.at(-1))).toBe(states.at(-1));
  await expect.poll(() => linesSeen(presenter, '.now')).toBe(await linesSeen(audience, 'section.present'));
});

/** What is done at random: keys by Electron's names, pressed one after another. */
const keysOf: string[][] = [
  ...Array<string[]>(8).fill(['Right']),
  ...Array<string[]>(4).fill(['Left']),
  ['Shift+Right'],
  ['Shift+Left'],
  ['PageDown'],
  ['PageUp'],
  ['Home'],
  ['End'],
  ['l'],
  ['b'],
  ['f'],
  ['7', 'Return'],
  ['1', '2', 'Return'],
];

/** The same numbers from 0 to 1 on every run (Lehmer’s generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
