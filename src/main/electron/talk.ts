import { type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Deck } from '../../core/model/deck.ts';
import type { SlideId } from '../../core/model/id.ts';
import type { Cue } from '../../core/present/reduce.ts';
import { beginSession, type Session } from '../../core/present/session.ts';
import { shownSlides } from '../../core/present/shown.ts';
import type { Role, TalkDeck } from '../../shared/views.ts';
import { placesFor } from './displays.ts';
import { openWindow, send } from './windows.ts';

// A talk has two windows. The presenter's decides what happens; main only relays its small state, numbered, and keeps
// the last one, so that any window can reload and be where it was. The audience's deck has no notes in it at all.

export type Talk = {
  deckFor(role: Role): TalkDeck;
  current(): { sequence: number; session: Session };
  publish(session: Session): void;
  cue(cue: Cue): void;
  swapFront(): void;
  stop(): void;
};

type Options = { deck: Deck; projectId: string; slide: SlideId; editor: BrowserWindow; locale: string; onEnd: (last: SlideId) => void };

export function startTalk({ deck, projectId, slide, editor, locale, onEnd }: Options): Talk {
  const { audience: screenDisplay, presenter: ownDisplay, single } = placesFor(editor.getBounds());
  let state = { sequence: 0, session: beginSession(slide) };
  const wake = powerSaveBlocker.start('prevent-display-sleep');

  const unthrottled = { webPreferences: { backgroundThrottling: false } };
  const audience = openWindow('audience', {
    ...screenDisplay.bounds,
    ...unthrottled,
    frame: false,
    fullscreen: true,
    backgroundColor: '#000000',
    title: deck.title,
    autoHideMenuBar: true,
  });
  const presenter = openWindow(
    'presenter',
    { ...inset(ownDisplay.workArea, single ? 0.08 : 0), ...unthrottled, backgroundColor: '#14171d', title: deck.title },
    locale,
  );
  audience.setMenuBarVisibility(false);
  presenter.setMenuBarVisibility(false);
  audience.once('ready-to-show', () => {
    audience.setBounds(screenDisplay.bounds);
    audience.show();
    if (!presenter.isDestroyed()) presenter.moveTop();
  });
  presenter.once('ready-to-show', () => {
    presenter.show();
    presenter.focus();
  });

  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    powerSaveBlocker.stop(wake);
    for (const window of [audience, presenter]) if (!window.isDestroyed()) window.destroy();
    onEnd(state.session.slide);
  };
  audience.on('closed', stop);
  presenter.on('closed', stop);
  editor.once('closed', stop);

  return {
    deckFor: (role) => talkDeck(deck, projectId, role),
    current: () => state,
    publish: (session) => {
      state = { sequence: state.sequence + 1, session };
      send(audience, 'present.session', state);
    },
    cue: (cue) => send(presenter, 'present.cue', { cue }),
    swapFront: () => (presenter.isFocused() ? audience : presenter).focus(),
    stop,
  };
}

/** What a window of a talk may know: the audience's window never holds a note. */
function talkDeck({ id, title, language, theme, footer, numbers, slides }: Deck, projectId: string, role: Role): TalkDeck {
  const shown = role === 'presenter' ? shownSlides({ slides }) : shownSlides({ slides }).map((slide) => ({ ...slide, note: { text: '', sources: [] } }));
  return { id, title, language, theme, footer, numbers, projectId, slides: shown };
}

function inset({ x, y, width, height }: { x: number; y: number; width: number; height: number }, share: number) {
  const [dx, dy] = [Math.round((width * share) / 2), Math.round((height * share) / 2)];
  return { x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy };
}
