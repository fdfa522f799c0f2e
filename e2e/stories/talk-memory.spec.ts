import { join } from 'node:path';
import { noDisplays } from '../fixtures/displays.ts';
import { expect, samples } from '../fixtures/lectern.ts';
import { heapAfterCollecting } from '../fixtures/talk-record.ts';
import { test } from '../fixtures/two-displays.ts';
import { Talk } from '../pages/talk.ts';

const why = noDisplays();
test.skip(why !== null, why ?? '');

test('5,000 changes of the slide leave no memory behind in either window', async ({ start, arranged: displays }) => {
  test.setTimeout(300_000);
  const { app, editor, window: first } = await start({ file: join(samples, 'hafenquartier.de.md'), env: displays.env });
  await editor.isOpen();
  const talk = new Talk(app, displays);
  await first.keyboard.press('F5');
  await talk.hasBegun();
  const [presenter, audience] = [await talk.presenter(), await talk.audience()];
  const change = (times: number) =>
    presenter.evaluate(async (count) => {
      for (let n = 0; n < count; n++) {
        const key = n % 24 < 12 ? 'ArrowRight' : 'ArrowLeft';
        window.dispatchEvent(new KeyboardEvent('keydown', { key }));
        await new Promise((done) => setTimeout(done, 4));
      }
    }, times);
  await change(600);
  const before = [await heapAfterCollecting(app, presenter), await heapAfterCollecting(app, audience)];
  await change(5000);
  await expect.poll(() => talk.slides()).toMatchObject({ audience: (await talk.slides()).presenter });
  const after = [await heapAfterCollecting(app, presenter), await heapAfterCollecting(app, audience)];
  for (const [k, name] of (['presenter', 'audience'] as const).entries()) {
    const [first, last] = [before[k], after[k]];
    if (!first || !last) throw new Error('no heap');
    test.info().annotations.push({ type: name, description: `${mb(first.bytes)} to ${mb(last.bytes)} MB, ${first.nodes} to ${last.nodes} nodes` });
    // Two hundred bytes for each change, the smallest thing that could be kept of one, would be 1 MB.
    expect(last.bytes - first.bytes).toBeLessThan(1_000_000);
    expect(last.nodes - first.nodes).toBeLessThan(500);
  }
});

const mb = (bytes: number): string => (bytes / 1e6).toFixed(2);
