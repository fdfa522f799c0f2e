import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, chooseFromMenu, expect, samples, test, windowOf } from '../fixtures/lectern.ts';

const file = join(samples, 'heat-pumps.en.md');

test('a rehearsal stands in two windows side by side, and its report tells the time of every slide', async ({ start, folder }) => {
  const { app, editor, window } = await start({ file });
  await editor.isOpen();
  await chooseFromMenu(app, 'talk.rehearse');
  const [presenter, audience] = [await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  await expect(presenter.locator('.now .slide')).toBeVisible();
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await presenter.waitForTimeout(1100);
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('Escape').catch(() => undefined);

  const records = window.getByRole('dialog', { name: 'Talks and rehearsals' });
  await expect(records).toBeVisible();
  await expect(records.locator('tr[data-fate="shown"]')).toHaveCount(3);
  await records.getByRole('button', { name: /CSV/ }).isVisible();
  const path = join(folder, 'record.csv');
  await answerSaveDialog(app, path);
  await records.getByRole('button', { name: /CSV/ }).click();
  await expect.poll(() => readFileSync(path, 'utf8').split('\r\n').length).toBe((await editor.slideCount()) + 2);
});
