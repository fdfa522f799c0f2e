import type { Settings } from '../../shared/views.ts';
import { localeFor } from '../../shared/words/locale.ts';
import { call } from '../api.ts';
import { useUi } from '../store/ui.ts';
import { speak } from '../store/words.ts';

/** Takes effect at once: in this window by drawing it anew in the chosen language, in menus and dialogs by main. */
export function chooseSettings(settings: Settings): void {
  speak(localeFor(settings, navigator.language));
  useUi.getState().set({ settings });
  void call('settings.set', settings);
}
