import type { BrowserWindow } from 'electron';
import type { DisplayMemory } from '../services/display-memory.ts';
import { type Area, apart, callIn, claim, type Places, place, type Seen, swap } from '../services/places.ts';
import { displayOf, seenDisplays, watchDisplays, workAreaOf } from './displays.ts';
import { coverDisplay, covers, standAt, uncover } from './full-screen.ts';
import { reviveAfterCrash } from './revive.ts';
import { keepSize } from './size.ts';
import { openWindow } from './windows.ts';

// The two windows of a talk and the displays they stand on. When displays change, what is in the wrong place goes out of
// sight at once, and everything is put where it belongs as soon as the displays have come to rest. The presenter's window
// is never seen on the audience's display, however it got there.

export type TalkWindows = {
  audience: BrowserWindow;
  presenter: BrowserWindow;
  /** What is plugged in and who has which; the audience has none where both share one. */
  displays(): { count: number; audience: Seen | null; presenter: Seen };
  /** Each window on the other's display; remembered for the next talk on these displays. */
  swapDisplays(): void;
  /** Brings the window to the front that is not; on two displays, gives it the keyboard. */
  swapFront(): void;
  /** Gives the presenter's window the keyboard; false where it would have to stand before the audience's for that. */
  takeKeys(): boolean;
  /** Places the windows as if the talk began now. */
  placeAnew(): void;
  close(): void;
};

/** Milliseconds that the presenter's window stays away after it was moved to where it must not be. */
const rest = 150;

/** Milliseconds after which a display that could not be covered is tried again: a busy system answers late. */
const pauses = [300, 1000, 3000];

type Options = { title: string; locale: string; editor: BrowserWindow; memory: DisplayMemory };

export function openTalkWindows({ title, locale, editor, memory }: Options): TalkWindows {
  const begin = () => claim(seenDisplays(), displayOf(editor), memory.recall(seenDisplays()));
  let { claims, places } = place(begin(), seenDisplays());

  const common = { title, webPreferences: { backgroundThrottling: false } };
  const audience = openWindow('audience', {
    ...common,
    ...(places.audience ?? claims.presenter).bounds,
    frame: false,
    skipTaskbar: true,
    hasShadow: false,
    roundedCorners: false,
    enableLargerThanScreen: true,
    backgroundColor: '#000000',
    webPreferences: { ...common.webPreferences, disableDialogs: true },
  });
  const presenter = openWindow('presenter', { ...common, ...homeOf(places, claims.presenter.bounds), backgroundColor: '#14171d' }, locale);
  keepSize(presenter);
  const ready = new Set<BrowserWindow>();
  for (const window of [audience, presenter]) {
    // The app's shortcuts belong to the editor: a clicker's F5 must not start the talk anew.
    window.removeMenu();
    reviveAfterCrash(window);
    window.once('ready-to-show', () => {
      ready.add(window);
      show(window);
    });
  }

  // Whatever is begun in one round is given up as soon as the windows are wanted elsewhere.
  let round = 0;
  const show = (window: BrowserWindow) => {
    const mine = round;
    const wanted = () => mine === round;
    if (!ready.has(window) || window.isDestroyed()) return;
    if (window === audience) void showAudience(wanted);
    else void showPresenter(wanted);
  };
  let covered = false;
  const showAudience = async (wanted: () => boolean, again = pauses) => {
    if (!places.audience) return;
    const wasHidden = !audience.isVisible();
    covered = await coverDisplay(audience, places.audience.bounds, !places.shared, wanted);
    if (!wanted() || audience.isDestroyed() || presenter.isDestroyed()) return;
    const [later, ...others] = again;
    if (!covered && later) setTimeout(() => wanted() && !audience.isDestroyed() && void showAudience(wanted, others), later);
    if (places.shared && presenter.isVisible()) presenter.moveTop();
    if (!places.presenter) audience.focus();
    // Some window managers give the keyboard to whatever is shown.
    else if (wasHidden && audience.isFocused()) presenter.focus();
  };
  let home: Area | null = null;
  const showPresenter = async (wanted: () => boolean) => {
    if (!places.presenter) return;
    const next = homeOf(places, places.presenter.bounds);
    if (presenter.isVisible() && atHome() && JSON.stringify(next) === JSON.stringify(home)) return;
    home = next;
    const wasHidden = !presenter.isVisible();
    await standAt(presenter, home, atHome, wanted);
    if (!wanted() || presenter.isDestroyed()) return;
    hideMisplaced();
    if (wasHidden && presenter.isVisible()) presenter.focus();
  };
  const atHome = () => {
    const own = { bounds: presenter.getBounds() };
    return places.presenter !== null && !apart(own, places.presenter) && !exposed();
  };
  const exposed = () => places.audience !== null && !places.shared && !apart({ bounds: presenter.getBounds() }, places.audience);
  const hideMisplaced = () => {
    if (audience.isDestroyed() || presenter.isDestroyed()) return;
    if (!places.audience && audience.isVisible()) uncover(audience);
    if ((!places.presenter || exposed()) && presenter.isVisible()) presenter.hide();
  };
  const arrange = () => {
    round++;
    hideMisplaced();
    show(presenter);
    show(audience);
  };

  const changed = () => {
    round++;
    ({ claims, places } = place(claims, seenDisplays()));
    hideMisplaced();
  };
  const unwatch = watchDisplays({ changed, settled: arrange });
  // Whoever moves the presenter's window onto the audience's display, by hand or by the system, finds it at home again.
  let homeward: ReturnType<typeof setTimeout> | undefined;
  presenter.on('move', () => {
    if (!presenter.isVisible() || !exposed()) return;
    presenter.hide();
    clearTimeout(homeward);
    homeward = setTimeout(() => show(presenter), rest);
  });

  // A page that crashes takes its window out of full screen. What could not be covered in the first place is left alone.
  const coverAnew = () => {
    if (!covered || !places.audience || !audience.isVisible() || covers(audience, places.audience.bounds)) return;
    covered = false;
    show(audience);
  };
  audience.on('resize', coverAnew);
  // A system that is slow may answer after the window was last looked at.
  audience.on('move', coverAnew);

  const claimAnew = (next: typeof claims) => {
    ({ claims, places } = place(next, seenDisplays()));
    arrange();
  };
  return {
    audience,
    presenter,
    displays: () => ({ count: seenDisplays().length, audience: places.shared ? null : places.audience, presenter: claims.presenter }),
    swapDisplays: () => {
      const swapped = swap(claims, places);
      if (swapped === claims || !swapped.audience) return;
      memory.remember(seenDisplays(), { audience: swapped.audience, presenter: swapped.presenter });
      claimAnew(swapped);
    },
    swapFront: () => {
      const called = callIn(claims, places, seenDisplays());
      if (called !== claims) claimAnew(called);
      else if (places.presenter && places.audience) bringUp(presenter.isFocused() ? audience : presenter);
    },
    takeKeys: () => {
      if (presenter.isFocused()) return true;
      if (!places.presenter || places.shared) return false;
      presenter.focus();
      return true;
    },
    placeAnew: () => {
      claimAnew(begin());
      bringUp(places.presenter ? presenter : audience);
    },
    close: () => {
      unwatch();
      clearTimeout(homeward);
      for (const window of [audience, presenter]) if (!window.isDestroyed()) window.destroy();
    },
  };
}

function bringUp(window: BrowserWindow) {
  window.moveTop();
  window.focus();
}

/** Where the presenter's window stands: all of its display, or a little less where the audience's stands there too. */
function homeOf({ presenter, shared }: Places, fallback: Area): Area {
  const area = presenter ? workAreaOf(presenter) : fallback;
  const share = shared ? 0.04 : 0;
  const [dx, dy] = [Math.round(area.width * share), Math.round(area.height * share)];
  return { x: area.x + dx, y: area.y + dy, width: area.width - 2 * dx, height: area.height - 2 * dy };
}
