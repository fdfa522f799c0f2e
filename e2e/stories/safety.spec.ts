import { join } from 'node:path';
import { expect, samples, test } from '../fixtures/lectern.ts';

const report = join(samples, 'hafenquartier.de.md');

test('what was typed before a crash is there at the next start, without being asked for', async ({ start }) => {
  const first = await start({ file: report });
  await first.editor.isOpen();
  await first.editor.select(2);
  await first.editor.notes.fill('Kurz vor dem Absturz.');
  await first.window.waitForTimeout(400);
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close').catch(() => undefined);

  const again = await start({ userData: first.userData });
  await again.editor.isOpen();
  await expect(again.window.locator('.notice')).toContainText('Your unsaved changes were recovered.');
  await again.editor.select(2);
  await expect(again.editor.notes).toHaveValue('Kurz vor dem Absturz.');
  await again.editor.isSaved();
});
