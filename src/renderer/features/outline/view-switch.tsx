import { LayoutGrid, List } from 'lucide-react';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';

const views = [
  ['pictures', LayoutGrid],
  ['text', List],
] as const;

/** Pictures or text, side by side. */
export function ViewSwitch() {
  const view = useUi((state) => state.outline);
  const set = useUi((state) => state.set);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="view-switch" role="group" aria-label={words.outline.shownAs}>
      {views.map(([name, Icon]) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => set({ outline: name })}>
          <Icon size={14} aria-hidden="true" />
          {words.outline[name]}
        </button>
      ))}
    </div>
  );
}
