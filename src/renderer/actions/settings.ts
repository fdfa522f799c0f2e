import type { Settings } from '../../shared/views.ts';
import { localeFor } from '../../shared/words/locale.ts';
import { call } from '../api.ts';
import { useUi } from '../store/ui.ts';
import { speak, words } from '../store/words.ts';
import type { Action } from './action.ts';

/** Takes effect at once: in this window by drawing it anew in the chosen language, in menus and dialogs by main. */
export function chooseSettings(settings: Settings): void {
  speak(localeFor(settings, navigator.language));
  useUi.getState().set({ settings });
  // It was said in the language before.
  if (useUi.getState().notice?.kind === 'done') useUi.getState().say(null);
  void call('settings.set', settings);
}

/** Languages are called by their own names, so that whoever ended up in the wrong one finds back. */
export const languageNames = { de: 'Deutsch', en: 'English', zh: '中文' } as const;

export const chooseLanguages: readonly Action[] = (['system', 'de', 'en', 'zh'] as const).map((language) => ({
  id: `language.${language}`,
  get label() {
    return words.commands.language(language === 'system' ? words.settings.systemLanguage : languageNames[language]);
  },
  menu: null,
  enabled: () => useUi.getState().settings.language !== language,
  run: () => chooseSettings({ ...useUi.getState().settings, language }),
}));

export const chooseAppearances: readonly Action[] = (['system', 'light', 'dark'] as const).map((appearance) => ({
  id: `appearance.${appearance}`,
  get label() {
    return words.commands.appearance(words.settings.appearances[appearance]);
  },
  menu: null,
  enabled: () => useUi.getState().settings.appearance !== appearance,
  run: () => chooseSettings({ ...useUi.getState().settings, appearance }),
}));

const resize = async (direction: 'larger' | 'smaller') => useUi.getState().set({ settings: await call('settings.resize', { direction }) });

export const larger: Action = {
  id: 'view.larger',
  get label() {
    return words.settings.larger;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+Plus',
  enabled: () => true,
  run: () => void resize('larger'),
};

export const smaller: Action = {
  id: 'view.smaller',
  get label() {
    return words.settings.smaller;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+-',
  enabled: () => true,
  run: () => void resize('smaller'),
};

/** As the display asks for. */
export const usualSize: Action = {
  id: 'view.usualSize',
  get label() {
    return words.settings.usual;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+0',
  enabled: () => useUi.getState().settings.size !== 'system',
  run: () => chooseSettings({ ...useUi.getState().settings, size: 'system' }),
};
