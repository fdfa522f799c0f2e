import * as Dialog from '@radix-ui/react-dialog';
import { useId } from 'react';
import type { Settings } from '../../../shared/views.ts';
import { chooseSettings, languageNames } from '../../actions/settings.ts';
import { useUi } from '../../store/ui.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';

const languages = (['de', 'en', 'zh'] as const).map((language) => [language, languageNames[language]] as const);

/** Percent that are offered; the one that is chosen, by keys, among them. */
const offered = (size: Settings['size']): number[] => [...new Set([100, 125, 150, 200, ...(size === 'system' ? [] : [size])])].sort((a, b) => a - b);
const percentage = (percent: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);

/** What holds for the app as a whole; every choice takes effect at once. */
export function SettingsDialog() {
  const settings = useUi((state) => state.settings);
  const set = useUi((state) => state.set);
  const close = () => set({ settingsOpen: false });
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert settings" aria-describedby={undefined}>
          <Dialog.Title>{words.settings.title}</Dialog.Title>
          <Choice
            label={words.settings.language}
            value={settings.language}
            choices={[['system', words.settings.systemLanguage], ...languages]}
            onChoose={(language) => chooseSettings({ ...settings, language })}
          />
          <Choice
            label={words.settings.appearance}
            value={settings.appearance}
            choices={(['system', 'light', 'dark'] as const).map((appearance) => [appearance, words.settings.appearances[appearance]])}
            onChoose={(appearance) => chooseSettings({ ...settings, appearance })}
          />
          <Choice
            label={words.settings.size}
            value={String(settings.size)}
            choices={[['system', words.settings.systemSize], ...offered(settings.size).map((percent) => [String(percent), percentage(percent)] as const)]}
            onChoose={(size) => chooseSettings({ ...settings, size: size === 'system' ? size : Number(size) })}
          />
          <Button label={words.settings.done} kind="primary" onClick={close}>
            {words.settings.done}
          </Button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type ChoiceProps<T extends string> = { label: string; value: T; choices: readonly (readonly [T, string])[]; onChoose: (value: T) => void };

function Choice<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {choices.map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
