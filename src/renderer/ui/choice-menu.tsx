import * as Menu from '@radix-ui/react-dropdown-menu';
import { Check, ChevronDown } from 'lucide-react';

type Props = {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  /** What the button says of the choice; absent for what the list says. */
  shown?: string;
};

/** A button that shows one choice out of a few and opens the list of them. */
export function ChoiceMenu({ label, value, choices, onChoose, shown }: Props) {
  const current = choices.find((choice) => choice.value === value);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button outlined" aria-label={`${label}: ${shown ?? current?.label ?? value}`}>
        <span className="choice-label">{label}: </span>
        {shown ?? current?.label ?? value}
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu" align="end" sideOffset={6}>
        <Menu.RadioGroup value={value} onValueChange={onChoose}>
          {choices.map((choice) => (
            <Menu.RadioItem key={choice.value} value={choice.value} className="menu-item">
              <span className="menu-check">
                <Menu.ItemIndicator>
                  <Check size={14} aria-hidden="true" />
                </Menu.ItemIndicator>
              </span>
              {choice.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Content>
    </Menu.Root>
  );
}
