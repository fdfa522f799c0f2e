import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inMain } from '../fixtures/in-main.ts';
import { expect, samples, test, windowOf } from '../fixtures/lectern.ts';

test('a report that tries to load, run or leave does none of it', async ({ start, folder }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('window.ran = true');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const report = join(folder, 'boese.md');
  writeFileSync(report, hostile(host));

  const { app, editor, window } = await start({ file: report });
  const answered: string[] = [];
  app.context().on('response', (response) => answered.push(response.url()));
  await editor.isOpen();
  for (let number = 1; number <= (await editor.slideCount()); number++) await editor.select(number);
  await expect(editor.sources).toContainText('lies on the network');

  // By hand, as a hostile page would.
  await window
    .evaluate((address) => {
      const image = new Image();
      image.src = `${address}/image.png`;
      const script = document.createElement('script');
      script.src = `${address}/script.js`;
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      document.body.append(image, script, frame);
      const form = document.createElement('form');
      form.action = `${address}/form`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      globalThis.open(`${address}/window`);
      const link = document.createElement('a');
      link.href = `${address}/link`;
      document.body.append(link);
      link.click();
      void fetch(`${address}/fetch`).catch(() => undefined);
      new WebSocket(address.replace('http', 'ws')).onerror = () => undefined;
      location.href = `${address}/location`;
    }, host)
    .catch(() => undefined);
  const inline = await window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    return 'ranInline' in window;
  });
  expect(inline).toBe(false);

  await window.keyboard.press('F5');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('section.present .slide')).toBeVisible();
  await window.waitForTimeout(500);

  expect(asked).toEqual([]);
  expect(answered.filter((url) => !/^app:\/\/(editor|presenter|audience)\//.test(url))).toEqual([]);
  expect(await window.evaluate(() => 'ran' in window)).toBe(false);
  expect(new URL(window.url()).pathname).toBe('/editor.html');
  expect(app.windows()).toHaveLength(3);
  server.close();
});

test('no window has Node, and none may ask for permissions', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const windows = [window, await windowOf(app, 'presenter'), await windowOf(app, 'audience')];
  for (const page of windows) {
    expect(await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual([
      'undefined',
      'undefined',
    ]);
    expect(await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state))).toBe('denied');
  }
  const settings = await inMain(app, ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const preferences = (webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = preferences;
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    }),
  );
  for (const each of settings) expect(each).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
});

test('a call from the wrong window, or with the wrong words, is refused', async ({ start }) => {
  const { app, editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  await window.keyboard.press('F5');
  const audience = await windowOf(app, 'audience');
  await expect(audience.locator('section.present .slide')).toBeVisible();
  const refusal = (call: string) => `window.lectern.call(${call}).then(() => 'answered', (error) => error.message)`;
  expect(await audience.evaluate(refusal(`'report.open'`))).toContain('not allowed from here');
  expect(await audience.evaluate(refusal(`'present.publish', { session: {} }`))).toContain('not allowed from here');
  expect(await window.evaluate(refusal(`'print.job'`))).toContain('not allowed from here');
  expect(await window.evaluate(refusal(`'report.openRecent', { path: '/etc/passwd' }`))).toContain('invalid');
  expect(await window.evaluate(refusal(`'project.save', { id: 'x', deck: { slides: 'none' } }`))).toContain('invalid');
});

test('only what the app serves has an address', async ({ start }) => {
  const { editor, window } = await start({ file: join(samples, 'heat-pumps.en.md') });
  await editor.isOpen();
  const paths = ['/../package.json', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/media/x/y', '/.built'];
  for (const path of paths) {
    // A picture is the one thing a page may load from where it likes within the app.
    const loads = await window.evaluate(
      (src) => new Promise((resolve) => Object.assign(new Image(), { src, onload: () => resolve(true), onerror: () => resolve(false) })),
      `app://editor${path}`,
    );
    expect(loads).toBe(false);
  }
});

const hostile = (host: string) => `# Ein Bericht

![fern](${host}/remote.png)

Text mit <img src="${host}/inline.png" onerror="window.ran = true"> und <b>Auszeichnung</b>.

<script>window.ran = true</script>
<script src="${host}/report.js"></script>
<iframe src="${host}/iframe"></iframe>
<form action="${host}/form"><input name="x"></form>
<link rel="stylesheet" href="${host}/style.css">

[Ein Link](${host}/link) und [noch einer](javascript:window.ran=true).

## Zweiter Teil <img src=x onerror=window.ran=true>

- Punkt mit <svg onload="window.ran = true"></svg>
- \`<script>window.ran = true</script>\`

| <img src="${host}/cell.png"> | Wert |
|---|---|
| eins | 1 |
`;
