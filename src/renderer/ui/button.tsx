import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  hint?: string | undefined;
  onClick: () => void;
  disabled?: boolean;
  /** For a button that turns something on and off. */
  pressed?: boolean;
  kind?: 'plain' | 'outlined' | 'primary';
  icon?: LucideIcon;
  children?: ReactNode;
};

/** A button; without children it shows its icon alone and is named by its label. */
export function Button({ label, hint, onClick, disabled = false, pressed, kind = 'plain', icon: Icon, children }: Props) {
  // What is written on it need not be said once more.
  const isSaid = children === label && !hint;
  return (
    <button
      type="button"
      className={`button ${kind} ${children ? '' : 'icon-only'}`}
      data-tip={isSaid ? undefined : label}
      data-tip-keys={hint}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      {children}
    </button>
  );
}
