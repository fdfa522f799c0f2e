import { join } from 'node:path';
import { nameless, violations } from '../fixtures/axe.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { answerOpenDialog, chooseFromMenu, expect, samples, test, windowOf } from '../fixtures/lectern.ts';
import { leave, type Stage, type View, viewsOfEmptyWindow, viewsOfOpenDeck } from '../pages/views.ts';

const files = { en: 'heat-pumps.en.md', de: 'hafenquartier.de.md', zh: 'xiaoqu-gongjiao.zh.md' };

async function faultsIn(stage: Stage, views: readonly View[]): Promise<string[]> {
  const faults: string[] = [];
  // Colours are looked at once they stand.
  await stage.window.emulateMedia({ reducedMotion: 'reduce' });
  for (const view of views) {
    await view.show(stage);
    for (const colorScheme of ['light', 'dark'] as const) {
      await stage.window.emulateMedia({ colorScheme });
      for (const fault of await violations(stage.window, colorScheme === 'light' ? 'all' : 'colors')) faults.push(`${view.name}, ${colorScheme}: ${fault}`);
    }
    for (const fault of await nameless(stage.window)) faults.push(`${view.name}, no name: ${fault}`);
    await leave(view, stage);
  }
  return faults;
}

for (const language of ['en', 'de', 'zh'] as const) {
  test(`no view has a fault that axe knows or a control without a name (${language})`, async ({ start, folder }) => {
    test.setTimeout(240_000); // some hundred looks at the whole window
    const { app, editor, window } = await start({ language });
    const stage = { app, window, folder, report: join(samples, files[language]) };
    const faults = await faultsIn(stage, viewsOfEmptyWindow);
    await answerOpenDialog(app, stage.report);
    await chooseFromMenu(app, 'report.open');
    await editor.isOpen();
    faults.push(...(await faultsIn(stage, viewsOfOpenDeck)));
    expect(faults).toEqual([]);
  });
}

test('no kind of slide has a fault that axe knows, nor have the windows of a talk', async ({ start, folder }) => {
  test.setTimeout(240_000);
  const kinds = [
    'divider',
    'agenda-4',
    'plain',
    'places-4',
    'timeline-4',
    'numbers-3',
    'comparison-2x3',
    'tasks-4',
    'outlook-3',
    'figure-2',
    'table-merged',
    'formula-inline',
    'code',
    'counted',
  ];
  const { app, editor, window } = await start({ file: writeKindDeck(folder, samples, kinds) });
  await editor.isOpen();
  const stage = { app, window, folder, report: '' };
  const count = await editor.slideCount();
  const slides = Array.from(
    { length: count },
    (_, k): View => ({ name: `slide ${k + 1}`, show: async () => editor.select(k + 1), leave: async () => undefined }),
  );
  const faults = await faultsIn(stage, slides);
  await window.keyboard.press('F5');
  for (const page of ['presenter', 'audience'] as const) {
    const shown = await windowOf(app, page);
    await expect(shown.locator('.slide').first()).toBeVisible();
    faults.push(...(await faultsIn({ ...stage, window: shown }, [{ name: page, show: async () => undefined, leave: async () => undefined }])));
  }
  expect(faults).toEqual([]);
});
