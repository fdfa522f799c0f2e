import * as Menu from '@radix-ui/react-dropdown-menu';
import { Check, ChevronDown } from 'lucide-react';

type Props<T extends string> = {
  id: string;
  label: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
};

/** A field of a form that shows one choice out of a list, which opens with that one under the keys. */
export function Select<T extends string>({ id, label, value, choices, onChoose }: Props<T>) {
  const shown = choices.find(([choice]) => choice === value)?.[1] ?? value;
  const choose = (chosen: string) => {
    const found = choices.find(([choice]) => choice === chosen);
    if (found) onChoose(found[0]);
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger id={id} className="button outlined select" aria-label={`${label}: ${shown}`}>
        <span>{shown}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      {/* Over the dialog it belongs to, whose edges would cut it off. */}
      <Menu.Portal>
        <Menu.Content ref={focusChosen} className="menu select-list" align="start" sideOffset={4}>
          <Menu.RadioGroup value={value} onValueChange={choose}>
            {choices.map(([choice, text]) => (
              <Menu.RadioItem key={choice} value={choice} className="menu-item">
                <span className="menu-check">
                  <Menu.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Menu.ItemIndicator>
                </span>
                {text}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Once the menu has taken the focus. */
function focusChosen(list: HTMLElement | null): void {
  if (list) requestAnimationFrame(() => list.querySelector<HTMLElement>('[data-state="checked"]')?.focus());
}
