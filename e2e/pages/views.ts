import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, chooseFromMenu, expect } from '../fixtures/lectern.ts';

/** What a view needs to be shown: the window, and a folder to put files into. */
export type Stage = { app: ElectronApplication; window: Page; folder: string };

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
  { name: 'themes', show: menuOf(2) },
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
      await field.fill('der');
      await expect(stage.window.locator('.find-count')).not.toHaveText('');
      await field.focus();
    },
  },
  { name: 'footer', show: byMenu('deck.footer', '[role="dialog"]') },
  { name: 'settings-over-deck', show: byMenu('app.settings', '.settings') },
];
