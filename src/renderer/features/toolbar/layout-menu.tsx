import './layout-menu.css';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { layoutsFor } from '../../../core/edit/shape/layout.ts';
import { giveLayout } from '../../actions/slide-shape.ts';
import { useDeck } from '../../store/deck.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import { LayoutPicture } from './layout-picture.tsx';

/** The layouts that the selected slide can have without losing a word, as small pictures; those it cannot have say why. */
export function LayoutMenu() {
  const selected = useUi((state) => state.selected);
  const slide = useDeck((state) => state.history?.deck.slides.find(({ id }) => id === selected));
  const choices = useMemo(() => (slide ? layoutsFor(slide) : []), [slide]);
  const current = choices.find((choice) => choice.current);
  const named = current && words.outline.layouts[current.layout];
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button outlined" disabled={choices.length === 0} aria-label={named ? `${words.outline.layout}: ${named}` : words.outline.layout}>
        {named ? (
          <>
            <span className="choice-label">{words.outline.layout}: </span>
            {named}
          </>
        ) : (
          words.outline.layout
        )}
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu layouts" align="end" sideOffset={6}>
        <Menu.RadioGroup value={current?.layout ?? ''} className="layout-grid">
          {choices.map(({ layout, obstacle }) => (
            <Menu.RadioItem
              key={layout}
              value={layout}
              className="layout-choice"
              // Said, not merely dead: what cannot be chosen can still be reached by keyboard and says why.
              aria-disabled={obstacle !== null}
              onSelect={(event) => {
                if (obstacle === null) giveLayout(layout);
                else event.preventDefault();
              }}
            >
              <LayoutPicture layout={layout} />
              <span>{words.outline.layouts[layout]}</span>
              {obstacle && <small>{words.outline.noLayout[obstacle]}</small>}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Content>
    </Menu.Root>
  );
}
