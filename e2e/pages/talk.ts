import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Displays, Place } from '../fixtures/displays.ts';
import { inMain } from '../fixtures/in-main.ts';
import { windowOf } from '../fixtures/lectern.ts';

type Window = { contents: number; process: number; bounds: Place; visible: boolean; focused: boolean };

/** A talk on displays of its own, as whoever gives it and whoever watches it see it. */
export class Talk {
  /** What everything but slides is painted with in the windows that hold notes: no slide has it. */
  static readonly notesColour = [254, 1, 253] as const;

  readonly app: ElectronApplication;
  readonly displays: Displays;

  constructor(app: ElectronApplication, displays: Displays) {
    this.app = app;
    this.displays = displays;
  }

  presenter = (): Promise<Page> => windowOf(this.app, 'presenter');
  audience = (): Promise<Page> => windowOf(this.app, 'audience');

  /** Paints notes and everything around them in one colour, in this and every later window that holds them. */
  async markNotes(): Promise<void> {
    const css = `body, body :not(.slide, .slide *) { background: rgb(${Talk.notesColour.join(' ')}) !important; }`;
    await inMain(
      this.app,
      ({ app, BrowserWindow }, sheet) => {
        const mark = (contents: Electron.WebContents) => {
          const paint = () => /(editor|presenter)\.html/.test(contents.getURL()) && void contents.insertCSS(sheet);
          contents.on('dom-ready', paint);
          paint();
        };
        app.on('web-contents-created', (_event, contents) => mark(contents));
        for (const { webContents } of BrowserWindow.getAllWindows()) mark(webContents);
      },
      css,
    );
  }

  async hasBegun(): Promise<void> {
    await expect((await this.presenter()).locator('.now .slide')).toBeVisible();
    await expect((await this.audience()).locator('section.present .slide')).toBeVisible();
    await expect.poll(async () => (await this.windows()).audience.visible).toBe(true);
  }

  async windows(): Promise<{ audience: Window; presenter: Window }> {
    const found = await inMain(this.app, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        page: window.webContents.getURL(),
        contents: window.webContents.id,
        process: window.webContents.getOSProcessId(),
        bounds: window.getBounds(),
        visible: window.isVisible(),
        focused: window.isFocused(),
      })),
    );
    const [audience, presenter] = ['audience', 'presenter'].map((page) => found.find((window) => window.page.includes(`/${page}.html`)));
    if (!audience || !presenter) throw new Error('a window of the talk is missing');
    return { audience, presenter };
  }

  /** The number of the slide that each window shows, read past the test's own connection, which a crash would cut; the title slide, the first, bears none. */
  async slides(): Promise<{ audience: string | null; presenter: string | null }> {
    const read = (page: string, place: string) =>
      inMain(
        this.app,
        ({ BrowserWindow }, [name, slide]) => {
          const shown = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${name}.html`));
          const number = `(document.querySelector('${slide} .slide-title') ? '1' : document.querySelector('${slide} .slide-foot span:last-child')?.textContent) ?? null`;
          return !shown || shown.webContents.isCrashed() ? null : shown.webContents.executeJavaScript(number);
        },
        [page, place],
      );
    return { audience: await read('audience', 'section.present'), presenter: await read('presenter', '.now') };
  }

  /** The state of the talk as main keeps it. */
  async session(): Promise<unknown> {
    return (await this.presenter()).evaluate('window.lectern.call("present.session").then(({ session }) => session)');
  }

  async frozen(): Promise<boolean> {
    return (await (await this.audience()).locator('body').getAttribute('data-screen')) === 'frozen';
  }

  /** Looks at a display again and again for so many milliseconds. */
  async neverShowsNotes(output: number, milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    do expect(await this.displays.count(output, Talk.notesColour)).toBe(0);
    while (performance.now() < until);
  }

  async show(slide: number): Promise<void> {
    const presenter = await this.presenter();
    for (;;) {
      const now = Number((await this.slides()).presenter);
      if (now === slide) break;
      await presenter.keyboard.press(now < slide ? 'ArrowRight' : 'ArrowLeft');
    }
    await expect.poll(() => this.slides()).toEqual({ audience: String(slide), presenter: String(slide) });
  }

  async press(key: string): Promise<void> {
    await (await this.presenter()).keyboard.press(key);
  }

  async keyInAudience(key: string): Promise<void> {
    await (await this.audience()).keyboard.press(key);
  }

  /** Presses F5 in the editor. */
  async startAgain(): Promise<void> {
    const editor = this.app.windows().find((window) => window.url().includes('/editor.html'));
    await editor?.keyboard.press('F5');
  }

  async movePresenter(place: Place): Promise<void> {
    await inMain(
      this.app,
      ({ BrowserWindow }, bounds) => {
        const presenter = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/presenter.html'));
        presenter?.setBounds(bounds);
      },
      place,
    );
  }

  /** Ends the process that draws a window, as if the system had killed it or it had crashed by itself. */
  async kill(page: 'audience' | 'presenter' | 'editor', how: 'crash' | 'SIGKILL'): Promise<void> {
    await inMain(
      this.app,
      ({ BrowserWindow }, [name, way]) => {
        const contents = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`/${name}.html`))?.webContents;
        if (way === 'crash') contents?.forcefullyCrashRenderer();
        else if (contents) process.kill(contents.getOSProcessId(), 'SIGKILL');
      },
      [page, how],
    );
  }

  /** Waits until both windows stand on these displays; returns how long that took, in milliseconds. */
  async standsOn(audience: Place | null, presenter: Place | null): Promise<number> {
    const started = performance.now();
    const at = ({ bounds, visible }: Window) => (visible ? bounds : null);
    await expect
      .poll(
        async () => {
          const windows = await this.windows();
          return [at(windows.audience), within(at(windows.presenter), presenter)];
        },
        { intervals: [20] },
      )
      .toEqual([audience, presenter]);
    return performance.now() - started;
  }

  /** Begins to look, every few milliseconds, whether the presenter's window is seen where the audience looks. */
  async watch(place: Place): Promise<void> {
    await inMain(
      this.app,
      ({ BrowserWindow }, display) => {
        const seen: string[] = [];
        const presenter = () => BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/presenter.html'));
        setInterval(() => {
          const window = presenter();
          if (!window?.isVisible()) return;
          const { x, y, width, height } = window.getBounds();
          const apart = x + width <= display.x || display.x + display.width <= x || y + height <= display.y || display.y + display.height <= y;
          if (!apart) seen.push(`${width}x${height}+${x}+${y}`);
        }, 4);
        Object.assign(globalThis, { notesSeen: seen });
      },
      place,
    );
  }

  /** Covers a display with a window above all others; returns what the audience's window paints under it within a second. */
  async framesUnder(place: Place): Promise<{ state: string; painted: number }> {
    await inMain(
      this.app,
      ({ BrowserWindow }, bounds) => {
        const cover = new BrowserWindow({ ...bounds, frame: false, focusable: false, skipTaskbar: true, backgroundColor: '#204060' });
        cover.setAlwaysOnTop(true, 'screen-saver', 1);
        Object.assign(globalThis, { cover });
      },
      place,
    );
    const count = `new Promise((done) => {
      let painted = 0;
      const next = () => { painted++; requestAnimationFrame(next); };
      setTimeout(() => { painted = 0; next(); }, 500);
      setTimeout(() => done({ state: document.visibilityState, painted }), 1500);
    })`;
    return (await this.audience()).evaluate(count);
  }

  /** Where the presenter's window was seen by the audience since `watch`; empty as it should be. */
  notesSeen = (): Promise<string[]> => inMain(this.app, () => Reflect.get(globalThis, 'notesSeen') as string[]);
}

/** The display if the window fills it but for a hair: Chromium keeps a plain window one pixel smaller, a window manager frames it. */
function within(window: Place | null, display: Place | null): Place | null {
  if (!window || !display) return window;
  const near = (a: number, b: number) => Math.abs(a - b) < 30;
  const fills = near(window.x, display.x) && near(window.y, display.y) && near(window.width, display.width) && near(window.height, display.height);
  return fills ? display : window;
}
