import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, chooseFromMenu, expect, samples } from '../fixtures/lectern.ts';

/** What a view needs to be shown: the window, a folder to put files into, and the report that is opened. */
export type Stage = { app: ElectronApplication; window: Page; folder: string; report: string };

/** A view of the editor: how it comes to be seen, and how it is left; Escape leaves it unless it says otherwise. */
export type View = { name: string; show(stage: Stage): Promise<void>; leave?(stage: Stage): Promise<void> };

const pressEscape = async ({ window }: Stage): Promise<void> => window.keyboard.press('Escape');
const stays = async (): Promise<void> => undefined;
const byMenu =
  (id: string, selector: string) =>
  async ({ app, window }: Stage): Promise<void> => {
    await chooseFromMenu(app, id);
    await expect(window.locator(selector).first()).toBeVisible();
  };
const menuOf =
  (place: number) =>
  async ({ window }: Stage): Promise<void> => {
    await window.locator('.toolbar .button[aria-haspopup]').nth(place).click();
    await expect(window.getByRole('menu')).toBeVisible();
  };

/** Shows the first slide that has such a thing on it; the title before them has no number to be told by. */
const slideWith = async ({ window }: Stage, thing: string): Promise<void> => {
  const count = Number(await window.locator('.thumb').first().getAttribute('aria-setsize'));
  for (let number = 2; number <= count; number++) {
    await window.locator(`.thumb[aria-posinset="${number}"]`).click();
    await expect(window.locator('.stage .slide-foot span').last()).toHaveText(String(number));
    if ((await window.locator(`.stage ${thing}`).count()) > 0) return;
  }
  throw new Error(`no slide with ${thing}`);
};

export const leave = (view: View, stage: Stage): Promise<void> => (view.leave ?? pressEscape)(stage);

/** Before anything is open. */
export const viewsOfEmptyWindow: readonly View[] = [
  { name: 'welcome', show: ({ window }) => expect(window.locator('.welcome')).toBeVisible(), leave: stays },
  {
    name: 'failure',
    show: async ({ app, window, folder }) => {
      const path = join(folder, 'empty.md');
      writeFileSync(path, '');
      await answerOpenDialog(app, path);
      await chooseFromMenu(app, 'report.open');
      await expect(window.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'arrange',
    show: async ({ app, window, folder }) => {
      const paths = ['1-eins.md', '2-zwei.md', '3-drei.md'].map((name) => join(folder, name));
      for (const path of paths) writeFileSync(path, '# Teil\n\nEin Satz steht hier.\n');
      await answerOpenDialog(app, ...paths);
      await chooseFromMenu(app, 'report.open');
      await expect(window.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'palette-empty', show: byMenu('view.palette', '.palette') },
  { name: 'settings', show: byMenu('app.settings', '.settings') },
  { name: 'shortcuts', show: byMenu('help.shortcuts', '.shortcuts') },
];

/** The open sample as its author might have changed it, after its user wrote own notes for a slide. */
async function nextVersion({ window, folder }: Stage): Promise<string> {
  const notes = window.locator('.notes [contenteditable]');
  const told = async () => (await notes.locator(':scope > *').allTextContents()).join('\n');
  for (let k = 2; k === 2 || !/\d{2}/.test(await told()); k++) await window.locator('.thumb').nth(k).click();
  await notes.fill((await told()).replace(/\d{2}/g, '??'));
  const name = `${await window.locator('.toolbar h1').textContent()}.md`;
  const path = join(folder, name);
  const later = readFileSync(join(samples, name), 'utf8').replace(/\d+/g, (digits) => `${Number(digits) + 1}`);
  const [head = '', ...sections] = later.split('\n## ');
  writeFileSync(path, [head, ...sections.reverse()].join('\n## '));
  return path;
}

/** With a sample open. Whoever builds a view adds it here: it is then looked through in every language, light and dark. */
export const viewsOfOpenDeck: readonly View[] = [
  { name: 'editor', show: ({ window }) => expect(window.locator('.stage .slide')).toBeVisible(), leave: stays },
  {
    name: 'bullet',
    show: async ({ window }) => {
      await window.keyboard.press('PageDown');
      await window.keyboard.press('PageDown');
      await window.locator('.stage li').first().click();
      await expect(window.locator('.sources [data-sentence]').first()).toBeVisible();
    },
  },
  {
    name: 'outline-text',
    show: ({ app }) => chooseFromMenu(app, 'view.outline'),
    leave: ({ app }) => chooseFromMenu(app, 'view.outline'),
  },
  {
    name: 'slide-menu',
    show: async ({ window }) => {
      await window.locator('.thumb').nth(1).click({ button: 'right' });
      await expect(window.getByRole('menu')).toBeVisible();
    },
  },
  { name: 'layouts', show: menuOf(0) },
  { name: 'times', show: menuOf(1) },
  { name: 'aspects', show: menuOf(2) },
  { name: 'themes', show: menuOf(3) },
  { name: 'theme-editor', show: byMenu('theme.new', '.theme-dialog') },
  {
    name: 'palette',
    show: async (stage) => {
      await byMenu('view.palette', '.palette')(stage);
      await stage.window.keyboard.type('3');
    },
  },
  {
    name: 'find',
    show: async (stage) => {
      await byMenu('find.replace', '.find')(stage);
      const field = stage.window.locator('.find input').first();
      const language = (await stage.window.locator('html').getAttribute('lang')) ?? 'en';
      await field.fill(language.startsWith('zh') ? '公交' : language.startsWith('de') ? 'Kaimauer' : 'heat pump');
      await expect(stage.window.locator('.find-count')).not.toHaveText('');
      await field.focus();
    },
  },
  {
    name: 'notes',
    show: async ({ window }) => {
      await window.locator('.notes :is(textarea, [contenteditable="true"])').first().click();
    },
  },
  { name: 'figure', show: (stage) => slideWith(stage, '.slide-figure'), leave: stays },
  {
    name: 'crop',
    show: async (stage) => {
      await slideWith(stage, '.slide-figure');
      await byMenu('picture.crop', '[role="dialog"]')(stage);
    },
  },
  {
    name: 'table',
    show: async (stage) => {
      await slideWith(stage, '.slide-table');
      await stage.window.locator('.stage td').nth(1).click();
    },
  },
  { name: 'ledger', show: byMenu('ledger.show', '.ledger') },
  {
    name: 'export',
    show: async (stage) => {
      await byMenu('export.open', '.export')(stage);
      await expect(stage.window.locator('.export-pages[aria-busy="false"] canvas').first()).toBeVisible();
    },
  },
  { name: 'versions', show: byMenu('project.versions', '.versions') },
  {
    name: 'update',
    show: async (stage) => {
      const text = readFileSync(stage.report, 'utf8');
      const paragraph = text.split('\n').findLast((line) => line.length > 80 && !/^[|!#]/.test(line)) ?? '';
      const changed = text.replace(paragraph, `${paragraph.replace(/\d+/, '77')}\n\n## 2027\n\n${paragraph.slice(0, 60)} 2027.`);
      const path = join(stage.folder, '2027.md');
      writeFileSync(path, changed);
      await answerOpenDialog(stage.app, path);
      await byMenu('report.update', '.update')(stage);
    },
  },
  { name: 'footer', show: byMenu('deck.footer', '[role="dialog"]') },
  {
    name: 'update',
    show: async (stage) => {
      await answerOpenDialog(stage.app, await nextVersion(stage));
      await chooseFromMenu(stage.app, 'report.update');
      await expect(stage.window.locator('.update .change[data-conflict="true"]').first()).toBeVisible();
    },
  },
  {
    name: 'update-question',
    show: async (stage) => {
      await answerOpenDialog(stage.app, await nextVersion(stage));
      await byMenu('report.open', '.update-question')(stage);
    },
  },
  { name: 'settings-over-deck', show: byMenu('app.settings', '.settings') },
];
