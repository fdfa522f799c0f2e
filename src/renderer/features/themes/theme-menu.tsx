import './themes.css';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { Check, ChevronDown } from 'lucide-react';
import { useEffect } from 'react';
import type { Deck, Slide } from '../../../core/model/deck.ts';
import { type Theme, themes } from '../../../core/theme/theme.ts';
import { listThemes, themeTools, wearOwn } from '../../actions/themes.ts';
import { selectedSlide, useDeck } from '../../store/deck.ts';
import { isSameTheme, themeLabel, useThemes } from '../../store/themes.ts';
import { words } from '../../store/words.ts';
import { ThemePicture } from './theme-picture.tsx';

/** The themes, each as a picture of the slide that is being edited, and what can be done with them. */
export function ThemeMenu() {
  const label = useDeck((state) => (state.history ? themeLabel(state.history.deck) : ''));
  const open = useThemes((state) => state.choosing);
  const set = useThemes((state) => state.set);
  return (
    <Menu.Root modal={false} open={open} onOpenChange={(choosing) => set({ choosing })}>
      <Menu.Trigger className="button outlined theme-button" aria-label={`${words.editor.theme}: ${label}`}>
        <span>
          <span className="choice-label">{words.editor.theme}: </span>
          {label}
        </span>
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      {open && <Choices />}
    </Menu.Root>
  );
}

function Choices() {
  const deck = useDeck((state) => state.history?.deck);
  const projectId = useDeck((state) => state.project?.id ?? '');
  const kept = useThemes((state) => state.kept);
  useEffect(() => void listThemes(), []);
  const selected = selectedSlide();
  if (!deck || !selected || kept === null) return null;
  const worn = deck.ownTheme;
  const isKept = worn !== undefined && kept.some((theme) => isSameTheme(worn, theme));
  const shown = { deck, projectId, slide: selected.slide, number: selected.index + 1 };
  const choose = (value: string) => {
    const own = kept.find(({ name }) => value === `own ${name}`);
    if (own) void wearOwn(own);
    else if (themes.some(({ name }) => name === value)) useDeck.getState().dispatch({ type: 'theme.set', theme: value });
  };
  const value = !worn ? deck.theme : isKept ? `own ${worn.name}` : 'deck';
  return (
    <Menu.Content className="menu theme-menu" align="end" sideOffset={6} collisionPadding={8}>
      <Menu.RadioGroup value={value} onValueChange={choose}>
        <Menu.Label className="menu-label">{words.themes.builtIn}</Menu.Label>
        {themes.map((theme) => (
          <Choice key={theme.name} {...shown} theme={theme} value={theme.name} label={words.theme[theme.name] ?? theme.name} />
        ))}
        {worn && !isKept && (
          <>
            <Menu.Label className="menu-label">{words.themes.ofDeck}</Menu.Label>
            <Choice {...shown} theme={worn} value="deck" label={worn.name} />
          </>
        )}
        {kept.length > 0 && <Menu.Label className="menu-label">{words.themes.own}</Menu.Label>}
        {kept.map((theme) => (
          <Choice key={theme.name} {...shown} theme={theme} value={`own ${theme.name}`} label={theme.name} />
        ))}
      </Menu.RadioGroup>
      <div className="theme-tools">
        {themeTools.map((action) => (
          <Menu.Item key={action.id} className="menu-item plain" disabled={!action.enabled()} onSelect={action.run}>
            {action.label}
          </Menu.Item>
        ))}
      </div>
    </Menu.Content>
  );
}

type ChoiceProps = { deck: Deck; slide: Slide; number: number; projectId: string; theme: Theme; value: string; label: string };

function Choice({ value, label, ...picture }: ChoiceProps) {
  return (
    <Menu.RadioItem value={value} className="menu-item theme-choice" textValue={label}>
      <ThemePicture {...picture} />
      <span className="theme-name">{label}</span>
      <span className="menu-check">
        <Menu.ItemIndicator>
          <Check size={14} aria-hidden="true" />
        </Menu.ItemIndicator>
      </span>
    </Menu.RadioItem>
  );
}
