import type { BrowserWindow } from 'electron';
import type { Frame } from '../../core/render/frame.ts';
import type { Area, Seen } from '../services/places.ts';
import { displayOf, seenDisplays, watchDisplays, workAreaOf } from './displays.ts';
import { reviveAfterCrash } from './revive.ts';
import { keepSize } from './size.ts';
import type { TalkWindows } from './talk-windows.ts';
import { openWindow } from './windows.ts';

// A rehearsal is held on the speaker's own display, in two plain windows side by side: what the audience will see, small,
// and the presenter's. Where that display goes, both go out of sight; they never come up on another by themselves.

/** How much of the display's width the presenter's window takes. */
const share = 0.62;

type Options = { title: string; locale: string; editor: BrowserWindow; frame: Frame };

export function openRehearsalWindows({ title, locale, editor, frame }: Options): TalkWindows {
  let own = displayOf(editor);
  const common = { title, webPreferences: { backgroundThrottling: false } };
  const [left, right] = halves(workAreaOf(own), frame);
  const presenter = openWindow('presenter', { ...common, ...left, backgroundColor: '#14171d' }, locale);
  keepSize(presenter);
  const audience = openWindow('audience', { ...common, ...right, minWidth: 320, minHeight: 200, backgroundColor: '#000000' });
  const both = [presenter, audience];
  let away = false;
  for (const window of both) {
    window.removeMenu();
    reviveAfterCrash(window);
    // The page's own name would take the place of "Rehearsal".
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => {
      if (!away) window.showInactive();
      if (window === presenter && !away) presenter.focus();
    });
  }
  const place = () => {
    const [forPresenter, forAudience] = halves(workAreaOf(own), frame);
    presenter.setBounds(forPresenter);
    audience.setBounds(forAudience);
    for (const window of both) window.showInactive();
    presenter.focus();
  };
  const there = (): Seen | undefined => seenDisplays().find(({ id, label }) => id === own.id || (label !== '' && label === own.label));
  const unwatch = watchDisplays({
    changed: () => {
      if (there()) return;
      away = true;
      for (const window of both) if (!window.isDestroyed()) window.hide();
    },
    settled: () => {
      const back = there();
      if (!back || !away) return;
      away = false;
      own = back;
      place();
    },
  });
  return {
    audience,
    presenter,
    displays: () => ({ count: seenDisplays().length, audience: null, presenter: own }),
    swapDisplays: () => undefined,
    takeKeys: () => {
      presenter.focus();
      return true;
    },
    swapFront: () => (presenter.isFocused() ? audience : presenter).focus(),
    placeAnew: () => {
      away = false;
      own = displayOf(editor);
      place();
    },
    close: () => {
      unwatch();
      for (const window of both) if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** The presenter's place on the left, and on the right the audience's, in the shape of a slide. */
function halves({ x, y, width, height }: Area, frame: Frame): [Area, Area] {
  const wide = Math.round(width * share);
  const rest = width - wide;
  return [
    { x, y, width: wide, height },
    { x: x + wide, y, width: rest, height: Math.min(height, Math.round((rest * frame.height) / frame.width) + 36) },
  ];
}
